// English plurals and verb forms: which words of the corpus are forms of one word.
import { stemmer } from 'stemmer';

const LETTERS = /^[a-z]{3,}$/;

/** The stem of a term (Porter's); a term with figures or other letters, or of one or two letters, is its own. */
export function stemOf(term: string): string {
  return LETTERS.test(term) ? stemmer(term) : term;
}

/**
 * The letters with which every form of a word begins. Porter's algorithm works at the end of words; at most the last letter of a
 * stem is its own, and then one of three: `hoping` has `hope`, `agency` has `agenci`, `ability` has `abl`.
 */
export function startOfForms(stem: string): string {
  return stem.length > 2 && /[eil]$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** The longest ending that is taken off a stem which is a single syllable, as `ings` of `beings`. */
const LONGEST_ENDING = 5;

/** Says of words, before they are taken apart, whether they may have a stem: of short ones hardly a word that begins so has. */
export function mayBeForm(stem: string): (word: string) => boolean {
  // Of a stem without a vowel before a consonant only plurals and verb forms are made: the rest of the algorithm asks for one.
  const short = !/[aeiouy][^aeiou]/.test(stem);
  return short ? (word) => word.length <= stem.length + LONGEST_ENDING : () => true;
}
