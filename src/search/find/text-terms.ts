// The terms under which a text is found, as `termsOf` has them, by their numbers in a vocabulary: words of plain letters, which
// nearly all are, are read letter by letter, and only others by the grammar.
import { isHyphenAt, isWestern, termsOf, westernWordAt } from '../../text/tokens.ts';
import { mixed, SEED, type Vocabulary } from './vocabulary.ts';

/** Takes each term of the text before it, by number, and its place. */
export type TakeTerm = (term: number, place: number) => void;

/** Finds the terms of a text. */
export function eachTerm(text: string, vocabulary: Vocabulary, take: TakeTerm): void {
  if (!isWestern(text)) {
    for (const { term, place } of termsOf(text)) take(vocabulary.numberOf(term), place);
    return;
  }
  const letters = smallLettersOf(text);
  let place = -1;
  /** Where the word before begins and ends, and where the words begin that hyphens join up to it, if any do. */
  let before = 0;
  let last = -2;
  let joined: number[] = [];
  const endCompound = (): void => {
    if (joined.length === 0) return;
    const compound = joined.map((start) => westernWordAt(text, start)?.term ?? '').join('');
    take(vocabulary.numberOf(compound), place);
    joined = [];
  };
  for (let at = 0; at < text.length; ) {
    const first = letters[at] ?? 0;
    if (!isLetter(first) && !isFigure(first) && first !== FOREIGN) {
      at++;
      continue;
    }
    const start = at;
    let hash = SEED;
    let next = first;
    while (isLetter(next) || isFigure(next)) {
      hash = mixed(hash, next);
      next = letters[++at] ?? 0;
    }
    let number: number;
    if (at > start && (isLetter(first) ? !mayGoOn(next) : !mayGoOnFigure(next))) {
      number = vocabulary.numberAt(letters, start, at, hash);
    } else {
      const word = westernWordAt(text, start);
      if (word === null) {
        at = start + 1;
        continue;
      }
      number = vocabulary.numberOf(word.term);
      at = word.end;
    }
    if (start === last + 1 && isHyphenAt(text, last)) joined.push(...(joined.length === 0 ? [before] : []), start);
    else endCompound();
    take(number, ++place);
    before = start;
    last = at;
  }
  endCompound();
}

/** A byte that stands for any character beyond ASCII. */
const FOREIGN = 255;
/** By code, the characters of ASCII in small letters. */
const SMALL = Uint8Array.from({ length: 128 }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0));
/** Letters of the text that is being read. */
let room = new Uint8Array(1 << 12);

/**
 * The characters of a text in small letters, a byte each, and a nought behind them: each is looked at several times, and in a string that
 * takes longer. They change with the next text.
 */
function smallLettersOf(text: string): Uint8Array {
  if (text.length >= room.length) room = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) room[at] = SMALL[text.charCodeAt(at)] ?? FOREIGN;
  room[text.length] = 0;
  return room;
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Whether a word that begins with a letter may go on with a sign: an apostrophe, `+`, `#`, or no ASCII. */
const mayGoOn = (code: number): boolean => code === 39 || code === 43 || code === 35 || code === FOREIGN;

/** Whether a figure may: with a comma or a point, or no ASCII. */
const mayGoOnFigure = (code: number): boolean => code === 44 || code === 46 || code === FOREIGN;
