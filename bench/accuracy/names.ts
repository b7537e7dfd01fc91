// When a name that was labelled and one that was read are the same: by surname, office, initials or first name.
import { parseName } from '../../src/names/name.ts';

const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:vice|deputy)[ -]?chair/i, 'vice-chair'],
  [/^(?:the )?(?:chair(?:man|person|woman)?|cathaoirleach)$/i, 'chair'],
  [/^(?:the )?(?:parish |town )?clerk$/i, 'clerk'],
];

/** What two forms of one name have in common: the office, or the surname in lower case without accents. */
export function keyOf(name: string): string {
  const office = OFFICES.find(([pattern]) => pattern.test(name.trim()));
  if (office) return office[1];
  return plain(
    parseName(name)?.surname ??
      name
        .replace(/\([^)]*\)/g, '')
        .trim()
        .split(/\s+/)
        .at(-1) ??
      '',
  );
}

/** Whether the labelled name is met by one that was read: its surname or office, its initials, or its first name. */
export function sameName(labelled: string, read: string): boolean {
  if (keyOf(labelled) === keyOf(read)) return true;
  const words = plainWords(read);
  if (/^[A-Z]{2,3}$/.test(labelled.trim()))
    return words.map((word) => word[0]).join('') === labelled.trim().toLowerCase();
  const [only, ...more] = plainWords(labelled);
  return only !== undefined && more.length === 0 && words.includes(only);
}

/** Words of a text in lower case, without accents and marks. */
export function plainWords(text: string): string[] {
  return plain(text)
    .split(' ')
    .filter((word) => word !== '' && !/^(?:mr|mrs|ms|miss|dr|sir|cllr|councillor|the)$/.test(word));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
