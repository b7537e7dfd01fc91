// English plurals and verb forms: which words of the corpus are forms of one word.
import { stemmer } from 'stemmer';

const LETTERS = /^[a-z]{3,}$/;

/** The stem of a term (Porter's); a term with figures or other letters, or of one or two letters, is its own. */
export function stemOf(term: string): string {
  return LETTERS.test(term) ? stemmer(term) : term;
}

/**
 * The letters with which every form of a word begins. Porter's algorithm works at the end of words; at most the last letter
 * of a stem is its own addition (`hoping` has `hope`, `agencies` has `agenc`).
 */
export function commonStart(stem: string): string {
  return stem.length > 2 ? stem.slice(0, -1) : stem;
}
