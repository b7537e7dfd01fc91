// What abbreviations stand for, looked up in a store without reading where it is explained.
import { explanationIn, longKey, meaningsOf, type Store, shortKey } from '../store/index.ts';
import type { AbbreviationLookup } from './abbreviations.ts';

/** The abbreviations of a store: each meaning once, as its glossary spells it. */
export function abbreviationsIn(store: Store): AbbreviationLookup {
  const underKey = (start: string) => meaningsOf([...store.keysOf('abbreviations', start)].map(explanationIn));
  return { ofShort: (key) => underKey(shortKey(key)), ofLong: (key) => underKey(longKey(key)) };
}
