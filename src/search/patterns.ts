// Words in a row: where in a text they stand, and in which passages.

import type { Token } from '../text/tokens.ts';
import { dayInWords } from './day-words.ts';
import type { SearchIndex } from './index-reader.ts';
import { merged, type Postings } from './postings.ts';
import { FIELDS, type Field } from './ranking.ts';
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

/** The postings of a pattern: how often its words stand side by side. */
export function postingsOfPattern(index: SearchIndex, pattern: Pattern): Postings {
  const [only, more] = pattern;
  if (only && more === undefined) return merged([...only].map((term) => index.postingsOf(term)));
  const columns = pattern.map((forms) => [...forms].map((term) => index.placesOf(term)));
  return FIELDS.map((_, field) => {
    const column = (at: number) => (columns[at] ?? []).flatMap((places) => places[field] ?? []);
    let ends = placesTogether(column(0), null);
    for (let at = 1; at < pattern.length; at++) ends = placesTogether(column(at), ends);
    return new Map([...ends].map(([passage, places]) => [passage, places.size]));
  });
}

/** By passage, the places at which one of several terms stands, right after one of the places given. */
function placesTogether(
  terms: readonly ReadonlyMap<number, readonly number[]>[],
  before: ReadonlyMap<number, ReadonlySet<number>> | null,
): Map<number, Set<number>> {
  const together = new Map<number, Set<number>>();
  for (const term of terms) {
    for (const [passage, places] of term) {
      const ends = before?.get(passage);
      if (before && !ends) continue;
      const kept = ends ? places.filter((place) => ends.has(place - 1)) : places;
      if (kept.length === 0) continue;
      const known = together.get(passage);
      if (known) for (const place of kept) known.add(place);
      else together.set(passage, new Set(kept));
    }
  }
  return together;
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
