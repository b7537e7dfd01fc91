// First names that stand alone and that no list of the document gives.
import { adjoins, type Token } from './tokens.ts';

/** Given names that are everyday words or places too, at the head of a sentence. */
const WORDS_TOO =
  /^(?:grant|mark|will|bill|rose|joy|dean|chase|penny|sue|pat|rob|art|gale|drew|frank|guy|max|miles|rich|sandy|victoria|hazel|heather|holly|ivy|iris|olive|poppy|daisy|ruby|jade|robin|dawn|eve|hope|faith|grace|carol|christian|jordan|georgia|florence|chester|lincoln|kent|craig|glen|ross|avon|clyde|jack|earl|gene|dot|bob|jan|con|nick|ray|ken|kit|gay|said|jean|sally|josh|amber|summer|autumn|melody|harmony|crystal|pearl|sterling|norman|gill|case|wells|trinity|angel|star|del|den|don|di|al|ally|dom|ed|cam|mo|lou|viola|tom)$/;

/** Whether a lone word is a common given name, by itself or joined to another such (`Tegan and Kofi`). */
export function isFirstName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.text.length < 3) return false;
  const { word } = token;
  // most words are neither a name nor joined to one
  if (!word.given && tokens[index - 1]?.lower !== 'and') return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(word.text)) return false;
  if (word.given) return !WORDS_TOO.test(token.lower);
  const [first, and] = [tokens[index - 2], tokens[index - 1]];
  return (
    and?.lower === 'and' && first !== undefined && adjoins(first) && adjoins(and) && isFirstName(tokens, index - 2)
  );
}
