// A vocabulary that grows with the text, as that of real text does: how many words there are after so many (Heaps's law), how
// often each comes (Zipf's law, flattened at its head as Mandelbrot did), and what they look like.
import type { Random } from './random.ts';

// Measured on the Reuters RCV1 collection: Manning, Raghavan, Schütze, "Introduction to Information Retrieval", section 5.1.1.
const HEAPS_K = 44;
const HEAPS_BETA = 0.49;

/** By how much the most frequent words are flattened: the first comes in a fifth of all passages. */
const HEAD = 20;

/** How many different words a text of so many has. */
export function vocabularyAfter(tokens: number): number {
  return Math.round(HEAPS_K * tokens ** HEAPS_BETA);
}

/** Draws the number of a word out of the first `size`: the lower the number, the more frequent. */
export function drawWord(random: Random, size: number): number {
  return Math.floor(HEAD * ((size + HEAD) / HEAD) ** random.next()) - HEAD;
}

const ONSETS = 'b br c ch d dr f fl g gr h j k l m n p pl pr r s sh st t th tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', 'n', 'r', 'l', 'm', 'nd', 'st', 'ck'];
const SYLLABLES = ONSETS.flatMap((onset) => VOWELS.map((vowel) => onset + vowel));

/** Words below this number have two syllables and all others three, as frequent words are shorter. */
const SHORT = 3000;

/** The word of a number; no two numbers have the same. */
export function wordOf(number: number): string {
  const syllables = number < SHORT ? 2 : 3;
  const all = SYLLABLES.length ** syllables * CODAS.length;
  // A prime steps through all of them before it meets one again, so that neighbours don't look alike.
  let rest = (number * 7_368_787 + 1_299_709) % all;
  const coda = CODAS[rest % CODAS.length] ?? '';
  rest = Math.floor(rest / CODAS.length);
  let word = '';
  for (let count = 0; count < syllables; count++) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word + coda;
}
