// A text as words with their places: what the grammar of names walks over.

/** A word of a text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, with typewriter apostrophes and without the dots of `J.P.`: for look-ups. */
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** What stands between this word and the next: `''` at the end of the text. */
  readonly after: string;
}

// `O’ Donoghue` and `O' Brien` are one word; so are `Bone-Knell`, `D’Arcy`, `T/Chief`. `M.C.C.` is one word with its dots.
const WORD =
  /\b[OD]['’`´]\s?\p{Lu}[\p{L}\p{M}]+(?:-\p{Lu}[\p{L}\p{M}]+)*|\b(?:\p{Lu}\.){2,}(?!\p{L})|\b[TA]\/(?=\p{Lu}\p{Ll})|[\p{L}][\p{L}\p{M}\p{N}]*(?:['’`´‑-][\p{L}\p{M}\p{N}]+)*|[\p{N}]+(?:[.,:/-][\p{N}]+)*\p{L}*|&/gu;

/** Cuts a text into words; numbers and `&` are words too. */
export function tokenise(text: string): Token[] {
  const found: { start: number; end: number; text: string }[] = [];
  for (const match of text.matchAll(WORD)) {
    for (const word of unglued(match[0])) {
      found.push({
        start: match.index + word.start,
        end: match.index + word.start + word.text.length,
        text: word.text,
      });
    }
  }
  return found.map((word, index) => {
    const next = found[index + 1];
    const first = word.text[0] ?? '';
    return {
      ...word,
      lower: fold(word.text),
      capital: first !== first.toLowerCase(),
      after: next ? text.slice(word.end, next.start) : '',
    };
  });
}

/** `CathaoirleachCllr` in its two words: a title that lost the space before it. */
function unglued(word: string): readonly { readonly start: number; readonly text: string }[] {
  if (word.length < 5) return [{ start: 0, text: word }];
  const glued = /\p{Ll}(?=(?:Cllrs?|Councillor|Mr|Mrs|Ms|Miss|Dr)$)/u.exec(word);
  if (!glued) return [{ start: 0, text: word }];
  const cut = glued.index + glued[0].length;
  return [
    { start: 0, text: word.slice(0, cut) },
    { start: cut, text: word.slice(cut) },
  ];
}

/** A word as look-ups spell it. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return /['’`´‑.]/.test(lower)
    ? lower
        .replace(/['’`´]/g, "'")
        .replace(/‑/g, '-')
        .replace(/\./g, '')
    : lower;
}

/** Whether only white space stands between this word and the next. */
export function adjoins(token: Token): boolean {
  return token.after !== '' && token.after.trim() === '';
}

/** Whether the next word follows an abbreviation: white space, or a dot with or without it (`P. M. Hill`, `Mr.Hill`). */
export function adjoinsAbbreviation(token: Token): boolean {
  return adjoins(token) || /^\.\s*$/.test(token.after);
}

/** The word without a possessive ending: `Harper’s` is `Harper`, `Councillors'` is `Councillors`. */
export function withoutPossessive(word: string): string {
  return word.replace(/['’`´]s?$/, '');
}
