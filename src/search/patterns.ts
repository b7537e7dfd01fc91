// Words in a row: where in a text they stand.
import { type Token, termsOf } from '../text/tokens.ts';

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

/** At how many places of a text a pattern ends; a hyphened compound stands in it as one word too. */
export function timesIn(text: string, pattern: Pattern): number {
  const terms = termsOf(text);
  let ends: ReadonlySet<number> | null = null;
  for (const forms of pattern) {
    const next = new Set<number>();
    for (const { term, place } of terms) if (forms.has(term) && (ends?.has(place - 1) ?? true)) next.add(place);
    ends = next;
  }
  return ends?.size ?? 0;
}
