// Words in a row: where in a text they stand, and in which passages.
import { dayInWords } from './index-build.ts';
import type { SearchIndex } from './index-reader.ts';
import { merged, type Postings } from './postings.ts';
import { FIELDS, type Field } from './ranking.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Passage } from './types.ts';

/** Words that must stand side by side, each in any of the forms given for its place. One place is one word. */
export type Pattern = readonly ReadonlySet<string>[];

/** The token at which a pattern begins, for each time that it stands in a text; no token is counted twice. */
export function placesOf(pattern: Pattern, tokens: readonly Token[]): number[] {
  const places: number[] = [];
  for (let at = 0; at + pattern.length <= tokens.length; at++) {
    if (!pattern.every((forms, place) => forms.has(tokens[at + place]?.term ?? ''))) continue;
    places.push(at);
    at += pattern.length - 1;
  }
  return places;
}

/** The postings of a pattern. Of several words, the passages that have them all are read to see whether they stand side by side. */
export function postingsOfPattern(index: SearchIndex, pattern: Pattern): Postings {
  const places = pattern.map((forms) => merged([...forms].map((term) => index.postingsOf(term))));
  const [first] = places;
  if (first === undefined || places.length === 1) return first ?? merged([]);
  return FIELDS.map((field, number) => {
    const found = new Map<number, number>();
    const passages = [...places].map((postings) => postings[number] ?? new Map<number, number>());
    const [rarest, ...others] = passages.sort((left, right) => left.size - right.size);
    for (const passage of rarest?.keys() ?? []) {
      if (!others.every((other) => other.has(passage))) continue;
      const times = placesOf(pattern, tokensOf(fieldText(index.passage(passage), field))).length;
      if (times > 0) found.set(passage, times);
    }
    return found;
  });
}

/** The text of a field as a reader sees it. */
export function fieldText(passage: Passage, field: Field): string {
  switch (field) {
    case 'title':
      return passage.item.title ?? '';
    case 'text':
      return passage.text;
    case 'speakers':
      return [...passage.speakers.map((speaker) => speaker.name), ...passage.owners].join(', ');
    case 'meeting':
      return [passage.body ?? '', dayInWords(passage.date)].join(', ');
  }
}
