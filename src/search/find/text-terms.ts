// The terms under which a text is found, as `termsOf` has them, by their numbers in a vocabulary: words of plain letters, which
// nearly all are, are read letter by letter, and only others by the grammar.
import { isHyphenAt, isWestern, termsOf, westernWordAt } from '../../text/tokens.ts';
import { mixed, SEED, small, type Vocabulary } from './vocabulary.ts';

/** Takes each term of the text before it, by number, and its place. */
export type TakeTerm = (term: number, place: number) => void;

/** Finds the terms of a text. */
export function eachTerm(text: string, vocabulary: Vocabulary, take: TakeTerm): void {
  if (!isWestern(text)) {
    for (const { term, place } of termsOf(text)) take(vocabulary.numberOf(term), place);
    return;
  }
  let place = -1;
  /** The end of the word before, and where the words begin that hyphens join up to it. */
  let last = -2;
  let joined: number[] = [];
  const endCompound = (): void => {
    if (joined.length > 1) {
      const compound = joined.map((start) => westernWordAt(text, start)?.term ?? '').join('');
      take(vocabulary.numberOf(compound), place);
    }
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const letter = isLetter(code);
    if (!letter && !isFigure(code) && code < ASCII_END) {
      at++;
      continue;
    }
    const start = at;
    let hash = SEED;
    let next = code;
    while (isLetter(next) || isFigure(next)) {
      hash = mixed(hash, small(next));
      at++;
      next = at < text.length ? text.charCodeAt(at) : 0;
    }
    let number: number;
    if (at > start && (letter ? !mayGoOn(next) : !mayGoOnFigure(next))) {
      number = vocabulary.numberAt(text, start, at, hash);
    } else {
      const word = westernWordAt(text, start);
      if (word === null) {
        at = start + 1;
        continue;
      }
      number = vocabulary.numberOf(word.term);
      at = word.end;
    }
    if (start === last + 1 && isHyphenAt(text, last)) joined.push(start);
    else {
      endCompound();
      joined = [start];
    }
    take(number, ++place);
    last = at;
  }
  endCompound();
}

const ASCII_END = 128;
const isFigure = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Whether a word that begins with a letter may go on with a sign: an apostrophe, `+`, `#`, or no ASCII. */
const mayGoOn = (code: number): boolean => code === 39 || code === 43 || code === 35 || code >= ASCII_END;

/** Whether a figure may: with a comma or a point, or no ASCII. */
const mayGoOnFigure = (code: number): boolean => code === 44 || code === 46 || code >= ASCII_END;
