// A matter followed over meetings: the items whose titles speak of it.
import type { ItemRow } from '../store/index.ts';
import { type Glossary, speaksOf } from './words.ts';

/** The items that a matter runs through, and how they were found. */
export interface Thread {
  readonly items: readonly ItemRow[];
  /** `title` where titles speak of it, `text` where only decisions and actions do. */
  readonly by: 'title' | 'text';
}

/** Finds the items about some words: by their titles, and only where no title has them by what was decided and undertaken. */
export function threadOf(words: string, items: readonly ItemRow[], glossary: Glossary): Thread {
  const titled = items.filter((item) => speaksOf(item.title ?? '', words, glossary));
  if (titled.length > 0) return { items: titled, by: 'title' };
  const said = items.filter((item) =>
    [...item.resolutions, ...item.actions].some((fact) => speaksOf(fact.text, words, glossary)),
  );
  return { items: said, by: 'text' };
}
