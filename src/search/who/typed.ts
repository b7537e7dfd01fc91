// A name as somebody types it, or as minutes print it, as the plain words that are compared.
export { isAscii, labelWords, plain, wordsOf } from '../../names/plain.ts';
