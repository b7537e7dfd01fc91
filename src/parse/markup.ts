// Takes inline markup off a piece of the source and folds its white space, in a view that maps back to the source.
import { decodeHTML } from 'entities';
import { type View, ViewBuilder } from '../model/index.ts';

/** Emphasis that is switched on: by stars and underscores, or by tags. */
export interface Emphasis {
  bold: boolean;
  italic: boolean;
  boldTags: number;
  italicTags: number;
}

/** No emphasis: what a block begins with. */
export const plain = (): Emphasis => ({ bold: false, italic: false, boldTags: 0, italicTags: 0 });

/** A piece of a source line, cleaned. */
export interface Cleaned {
  readonly view: View;
  /** The view is bold up to this offset; 0 where it does not open in bold, its length where all of it is bold. */
  readonly boldTo: number;
  /** The view is bold from this offset to its end; its length where it does not end in bold. */
  readonly boldFrom: number;
  /** All its letters stand in italics. */
  readonly italic: boolean;
  /** Offsets in the view right after a wide gap: a tab, or four columns of space and more. */
  readonly gaps: readonly number[];
}

/** Characters without which a text needs no cleaning at all. */
const SPECIAL = /[*_\\<&[\]^~\t\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff\ue000-\uf8ff\f\v`]| {2}/;
/** White space to fold (one plain space between words is none), or a mark; the group is a link's label. */
const TOKEN =
  /(?: (?=[ \t\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000])|[\t\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000])[ \t\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000]*|[\u00ad\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]+|\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});|!\[[^[\]\n]*\]\((?:[^()\n]|\([^()\n]*\))*\)|\[([^[\]\n]*)\]\((?:[^()\n]|\([^()\n]*\))*\)|<!--|<\/?[a-zA-Z][^<>\n]*>|\*+|_+|\^(?=[a-z\d]{1,4}\^)|(?<=\^[a-z\d]{1,4})\^|~~|\\$/g;

const SPACE = 32;

/** What a token is, by its first character. Images, soft hyphens, strike and superscript marks, a closing backslash are no text. */
type Kind = 'space' | 'escape' | 'entity' | 'link' | 'comment' | 'tag' | 'stars' | 'lines' | 'nothing';

function kindOf(token: string): Kind {
  switch (token[0]) {
    case '\\':
      return token.length === 2 ? 'escape' : 'nothing';
    case '&':
      return 'entity';
    case '[':
      return 'link';
    case '<':
      return token === '<!--' ? 'comment' : 'tag';
    case '*':
      return 'stars';
    case '_':
      return 'lines';
    default:
      return /^[!^~\u00ad\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]/.test(token) ? 'nothing' : 'space';
  }
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where the last word of a piece ends that has a letter or a figure. */
function lastWordEnd(piece: string): number {
  let end = piece.length;
  for (;;) {
    const from = piece.lastIndexOf(' ', end - 1) + 1;
    if (from === 0 || LETTER.test(piece.slice(from, end))) return end;
    end = from - 1;
  }
}

/**
 * Cleans `[start, end)` of a source text.
 * @param emphasis what is switched on at `start`; left as it stands at `end`, for a block that goes on in the next line
 */
export function clean(text: string, start: number, end: number, emphasis: Emphasis = plain()): Cleaned {
  const raw = text.slice(start, end);
  const on = emphasis.bold || emphasis.italic || emphasis.boldTags > 0 || emphasis.italicTags > 0;
  if (!on && !SPECIAL.test(raw)) {
    const from = raw.length - raw.trimStart().length;
    const view = new ViewBuilder().verbatim(raw.trim(), start + from).build();
    return { view, boldTo: 0, boldFrom: view.text.length, italic: false, gaps: [] };
  }
  const builder = new ViewBuilder();
  const gaps: number[] = [];
  let firstPlain = -1;
  let lastPlain = 0;
  let firstBold = -1;
  let upright = false;
  const single = unpaired(raw);
  const lastComment = raw.lastIndexOf('-->');
  const take = (from: number, to: number): void => {
    // a space was taken already, or nothing stands before it
    const lead = raw.charCodeAt(from) === SPACE && from < to && builder.takesNoSpace ? 1 : 0;
    const piece = raw.slice(from + lead, to);
    const letter = LETTER.exec(piece)?.index;
    if (letter !== undefined) {
      if (!emphasis.bold && emphasis.boldTags <= 0) {
        if (firstPlain < 0) firstPlain = builder.length + letter;
        lastPlain = builder.length + lastWordEnd(piece);
      } else if (firstBold < 0) firstBold = builder.length + letter;
      if (!emphasis.italic && emphasis.italicTags <= 0) upright = true;
    }
    builder.verbatim(piece, start + from + lead);
  };
  let at = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(raw); match; match = TOKEN.exec(raw)) {
    const token = match[0];
    take(at, match.index);
    at = match.index + token.length;
    const source = start + match.index;
    switch (kindOf(token)) {
      case 'space':
        if (builder.length > 0 && widthOf(token) >= 4) gaps.push(builder.length + 1);
        builder.space(source, token.length);
        break;
      case 'escape':
        take(match.index + 1, at);
        break;
      case 'entity': {
        const decoded = decodeHTML(token);
        if (decoded === '\u00a0' || decoded === ' ') builder.space(source, token.length);
        else if (!/[\u00ad\u200b-\u200f]/.test(decoded)) builder.folded(decoded, source, token.length);
        break;
      }
      case 'link': {
        const from = match.index + 1;
        const inner = clean(text, start + from, start + from + (match[1] ?? '').length, emphasis);
        if (firstPlain < 0 && inner.boldTo < inner.view.text.length) firstPlain = builder.length + inner.boldTo;
        builder.append(inner.view);
        if (firstPlain >= 0 && !emphasis.bold) lastPlain = builder.length;
        upright ||= !inner.italic;
        TOKEN.lastIndex = at;
        break;
      }
      case 'comment':
        // A comment without an end is text.
        if (lastComment < at) take(match.index, at);
        else at = TOKEN.lastIndex = raw.indexOf('-->', at) + 3;
        break;
      case 'tag':
        tag(token, emphasis, builder, source);
        break;
      case 'stars':
        if (isText(token, raw, match.index, single)) builder.verbatim(token, source);
        else {
          if (token.length % 2 === 1) emphasis.italic = !emphasis.italic;
          if (token.length >= 2) emphasis.bold = !emphasis.bold;
        }
        break;
      case 'lines':
        underscores(token, raw, match.index, emphasis, builder, source);
        break;
      case 'nothing':
        break;
    }
  }
  take(at, raw.length);
  const built = builder.build();
  const lead = built.text.length - built.text.trimStart().length;
  const view = built.trim();
  const length = view.text.length;
  return {
    view,
    boldTo: firstBold < 0 ? 0 : firstPlain < 0 ? length : firstBold < firstPlain ? firstPlain - lead : 0,
    boldFrom: firstBold < 0 ? length : firstPlain < 0 ? 0 : Math.min(length, lastPlain - lead),
    italic: !upright && length > 0,
    gaps: gaps.map((gap) => gap - lead).filter((gap) => gap > 0 && gap < length),
  };
}

function tag(token: string, emphasis: Emphasis, builder: ViewBuilder, source: number): void {
  const name = /^<\/?([a-zA-Z][\w:-]*)/.exec(token)?.[1]?.toLowerCase() ?? '';
  const step = token.startsWith('</') ? -1 : 1;
  if (name === 'b' || name === 'strong') emphasis.boldTags = Math.max(0, emphasis.boldTags + step);
  else if (name === 'i' || name === 'em') emphasis.italicTags = Math.max(0, emphasis.italicTags + step);
  else if (name === 'http' || name === 'https' || name === 'mailto' || token.includes('@'))
    builder.verbatim(token.slice(1, -1), source + 1);
}

/** Whether a run of stars is text: alone between spaces, a footnote mark without a partner, or a rule. */
function isText(token: string, raw: string, index: number, single: () => boolean): boolean {
  if (token.length > 6) return true;
  if (token.length > 1) return false;
  const before = raw[index - 1] ?? ' ';
  const after = raw[index + 1] ?? ' ';
  return (/\s/.test(before) && /\s/.test(after)) || single();
}

/** Whether the single stars of a line don't pair, so that one of them is a footnote mark; looked for when first asked. */
function unpaired(raw: string): () => boolean {
  let known: boolean | null = null;
  return () => {
    if (known !== null) return known;
    const singles = raw.match(/(?<!\*)\*(?!\*)/g)?.length ?? 0;
    known = singles % 2 === 1 && !/^\s*\*\S/.test(raw) && !/\S\*\s*$/.test(raw) && !raw.includes('***');
    return known;
  };
}

function underscores(
  token: string,
  raw: string,
  index: number,
  emphasis: Emphasis,
  builder: ViewBuilder,
  source: number,
): void {
  const before = raw[index - 1] ?? ' ';
  const after = raw[index + token.length] ?? ' ';
  const opens = /[\s(“"'*—–-]/.test(before) && /[^\s_]/.test(after);
  const closes = /[^\s_\\]/.test(before) && /[\s).,;:!?”"'*—–-]/.test(after);
  if (token.length > 2 || !(opens || closes)) builder.verbatim(token, source);
  else if (token.length === 2) emphasis.bold = opens;
  else emphasis.italic = opens;
}

function widthOf(space: string): number {
  let width = 0;
  for (const character of space) width += character === '\t' ? 4 : 1;
  return width;
}
