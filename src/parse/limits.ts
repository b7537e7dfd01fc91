// How long and how deep the parts of a document may be. No minutes come near these limits; what goes beyond them (a page run together
// on one line, a file made to do harm) is cut into more parts, and nothing of it is lost. So what is done with one part, whatever
// it costs, takes time in proportion to the document.

/** Most characters of a line, and of the lines that are joined to a paragraph. */
export const LONGEST = 20_000;

/** Most levels of paragraphs within paragraphs; what is deeper stands on the last of them. */
export const DEEPEST = 30;

/** Where to cut a text that is {@link LONGEST} long: where a sentence ends, else between words, and in no tag that is as short as tags are. */
export function cutIn(piece: string): number {
  const least = LONGEST / 2;
  const stop = piece.lastIndexOf('. ') + 1;
  const at = stop > least ? stop : piece.lastIndexOf(' ');
  const tag = piece.lastIndexOf('<', at);
  const best = tag > piece.lastIndexOf('>', at) ? tag : at;
  if (best > least) return best;
  // no half of a character of two is left behind
  const last = piece.charCodeAt(piece.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? piece.length - 1 : piece.length;
}
