// Words that carry a sentence and name nothing: wanted in a phrase, not asked for in a question (`what did we agree about MARAC`).

const WORDS = [
  'a about all also am an and any anyone anything are as at be been being but by can could did do does for from get give gave',
  'got had has have he her him his how i if in into is it its just let list me my of on one or our please said say she should',
  'show so some tell than that the their them then there these they this those to up us was we were what when where which who',
  'whom whose why will with would you your',
].join(' ');

const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.split(' '));

/** Whether a term is such a word. */
export function isFunctionWord(term: string): boolean {
  return FUNCTION_WORDS.has(term);
}
