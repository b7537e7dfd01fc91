// Words in a row: where in a text they stand.
import type { Token } from '../text/tokens.ts';

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
