// Names for documents and items that stay the same as long as their text does.
import type { Item } from '../model/index.ts';

/** Lower-case letters, digits and hyphens: `Stoke Ferry (May).txt` is `stoke-ferry-may-txt`; empty where nothing is left. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '');
}

const SMALL = new Set(['and', 'of', 'the', 'for', 'with', 'in', 'on', 'a', 'an', 'to', 'at', 'by']);

/** Initials of a name of three words or more (`kcsp`), the whole name otherwise (`schools-forum`). */
export function shortName(body: string): string {
  const words = slug(body)
    .split('-')
    .filter((word) => word !== '' && !SMALL.has(word));
  return words.length >= 3 ? words.map((word) => word.charAt(0)).join('') : words.join('-');
}

/** A run of figures and letters that means nothing to people: `f3357cfe97b16bc9`. */
const HASH = /^(?=.*\d)(?=.*[a-f])[0-9a-f]{8,}$/;

/**
 * The id of a document: its body and date (`kcsp-2019-10-08`). Without a date it says so, and goes by what its file is called, of
 * which sums are left out (`kcsp-undated-004`): bounds of a date would look like a period.
 *
 * @param path the path of the source, of which the last part counts
 */
export function documentId(body: string | null, date: string | null, path: string): string {
  const stem = stemOf(path);
  const name = body === null ? '' : shortName(body);
  if (date !== null) {
    if (name !== '') return `${name}-${date}`;
    return stem.includes(date) ? stem : `${stem}-${date}`;
  }
  if (name === '') return stem;
  const own = stem === name ? '' : stem.startsWith(`${name}-`) ? stem.slice(name.length) : `-${stem}`;
  return `${name}-undated${own}`;
}

/** What a file is called, without its ending and the sums in its name; those stay where nothing else is left. */
function stemOf(path: string): string {
  const stem = slug((path.split('/').at(-1) ?? '').replace(/\.[A-Za-z]{1,8}$/, ''));
  const words = stem.split('-').filter((word) => !HASH.test(word));
  return words.join('-') || stem || 'document';
}

/**
 * Ids of one corpus, each once: of documents with the same id the first keeps it, the others get `-2`, `-3` and so on. The order of
 * `documents` decides, so it must not be that of the disk.
 */
export function distinct(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  const free = new Set(ids);
  // the number to try next, so that a thousand of one id don't try a thousand numbers each
  const next = new Map<string, number>();
  return ids.map((id) => {
    let name = id;
    let count = next.get(id) ?? 2;
    for (; taken.has(name) || (name !== id && free.has(name)); count++) name = `${id}-${count}`;
    next.set(id, count);
    taken.add(name);
    return name;
  });
}

/** The ids of a document's items, in order: `ID/239`, `ID/3.0-2` for a number that is printed again, `ID/u1` without a number. */
export function itemIds(document: string, items: readonly Item[]): string[] {
  let unnumbered = 0;
  const own = items.map(({ number }) => {
    if (number !== null) return number.trim().replace(/\s+/g, '-');
    unnumbered++;
    return `u${unnumbered}`;
  });
  return distinct(own).map((id) => `${document}/${id}`);
}
