// Patterns of paths such as "2019/**/*.txt": `*`, `?`, `[a-z]`, `[!a]`, `**` for any folders, `{a,b}`, `{2001..2020}`, `\` before a sign that
// is none. They are matched name by name, without going back more than to the last star: a `kcsp.yaml` comes with folders
// from anywhere, and as regular expressions some patterns would take years.

/** Most ways in which the braces of a pattern may be read; one with more is the name of a file. */
const MOST = 1000;
/** Longest pattern in characters: longer than any path. */
const LONGEST = 5000;

/** What a pattern has for one character; a star for any number of any. */
type Sign = '*' | { readonly letter: string } | { readonly set: RegExp };
/** What a pattern has for one name; two stars for any number of folders. */
type Name = '**' | readonly Sign[];

/** Whether a path is one that the pattern means. */
export type Match = (path: string) => boolean;

/**
 * The matcher of a pattern; both it and paths have forward slashes.
 *
 * @param dots whether stars stand for names that begin with a dot, too
 */
export function matcherOf(pattern: string, dots: boolean): Match {
  const patterns = alternatives(pattern).map((one) => one.split('/').map(nameOf));
  return (path) => {
    const names = path.split('/');
    return patterns.some((parts) => matchesPath(names, parts, dots));
  };
}

/** Whether a text has a sign of a pattern in it, and is not just a path. */
export function isPattern(text: string): boolean {
  return plainLength(text) < text.length;
}

/** The folders of a pattern before its first sign, where to begin looking (`.` for the current one), and what is left of it. */
export function partsOf(pattern: string): { readonly base: string; readonly below: string } {
  const end = pattern.slice(0, plainLength(pattern)).lastIndexOf('/');
  const below = pattern.slice(end + 1);
  return { base: end < 0 ? '.' : end === 0 ? '/' : unescaped(pattern.slice(0, end)), below };
}

/** How many characters stand before the first sign of a pattern. */
function plainLength(text: string): number {
  const [lastSet, lastBraces] = [text.lastIndexOf(']'), text.lastIndexOf('}')];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '*' || sign === '?') return at;
    else if (sign === '[' && lastSet > at && text[at + 1] !== ']') return at;
    else if (sign === '{' && lastBraces > at) return at;
  }
  return text.length;
}

/**
 * Goes along items and the parts of a pattern. Where they don't fit, it goes back to the last star and gives that one item more, and
 * never farther: what an earlier star could take, the last one can take as well.
 */
function along<T, P>(
  items: readonly T[],
  parts: readonly P[],
  isStar: (part: P) => boolean,
  fits: (item: T, part: P) => boolean,
): boolean {
  let [at, part, star, from] = [0, 0, -1, 0];
  for (let item = items[at]; item !== undefined; item = items[at]) {
    const wanted = parts[part];
    if (wanted !== undefined && isStar(wanted)) {
      star = part++;
      from = at;
    } else if (wanted !== undefined && fits(item, wanted)) {
      at++;
      part++;
    } else {
      const [last, given] = [parts[star], items[from]];
      if (last === undefined || given === undefined || !fits(given, last)) return false;
      at = ++from;
      part = star + 1;
    }
  }
  return parts.slice(part).every(isStar);
}

function matchesPath(names: readonly string[], parts: readonly Name[], dots: boolean): boolean {
  return along(
    names,
    parts,
    (part) => part === '**',
    (name, part) => matchesName(name, part, dots),
  );
}

function matchesName(name: string, part: Name, dots: boolean): boolean {
  const hidden = name.startsWith('.') && !dots;
  if (part === '**') return !hidden;
  const [first] = part;
  if (hidden && !(typeof first === 'object' && 'letter' in first)) return false;
  return along(
    Array.from(name),
    part,
    (sign) => sign === '*',
    (character, sign) => sign === '*' || ('letter' in sign ? sign.letter === character : sign.set.test(character)),
  );
}

/** One name of a pattern, without braces. */
function nameOf(text: string): Name {
  if (text === '**') return '**';
  const signs: Sign[] = [];
  for (const [all, escaped, not, set, other] of text.matchAll(/\\([\s\S])|\[([!^]?)(\]?[^\]]{0,200})\]|([\s\S])/gu)) {
    if (all === '*') {
      if (signs.at(-1) !== '*') signs.push('*');
    } else if (all === '?') signs.push({ set: /[\s\S]/u });
    else if (set) signs.push({ set: setOf(set, not !== '') });
    else for (const letter of escaped ?? other ?? all) signs.push({ letter });
  }
  return signs;
}

/** The characters and ranges between square brackets, as a pattern of JavaScript. */
function setOf(characters: string, not: boolean): RegExp {
  const ranges = [...characters.matchAll(/([\s\S])-([\s\S])|([\s\S])/gu)].map(([, from, to, one]) =>
    from !== undefined && to !== undefined && from <= to
      ? `${quoted(from)}-${quoted(to)}`
      : [...(one ?? `${from}-${to}`)].map(quoted).join(''),
  );
  return new RegExp(`[${not ? '^' : ''}${ranges.join('')}]`, 'u');
}

const quoted = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

const unescaped = (text: string): string => text.replace(/\\([\s\S])/g, '$1');

/** A pattern in all the ways in which its braces can be read; as it stands where those are too many. */
function alternatives(pattern: string): readonly string[] {
  if (pattern.length > LONGEST) return [pattern];
  const done: string[] = [];
  const waiting = [pattern];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    // the innermost first: those that have no other braces in them
    const match = /(?<!\\)\{([^{}]*)\}/.exec(next);
    if (!match) done.push(next);
    else {
      const [before, behind] = [next.slice(0, match.index), next.slice(match.index + match[0].length)];
      for (const choice of choicesOf(match[1] ?? '')) waiting.push(before + choice + behind);
    }
    if (done.length + waiting.length > MOST) return [pattern];
  }
  return done;
}

/** What stands between braces: a list with commas, or a range of numbers. */
function choicesOf(inside: string): readonly string[] {
  const [, from, to] = /^(-?\d{1,9})\.\.(-?\d{1,9})$/.exec(inside) ?? [];
  if (from === undefined || to === undefined) return inside.includes(',') ? inside.split(',') : [`\\{${inside}\\}`];
  const [first, last] = [Number(from), Number(to)];
  const count = Math.min(Math.abs(last - first), MOST) + 1;
  const width = /^0\d/.test(from) || /^0\d/.test(to) ? Math.max(from.length, to.length) : 0;
  return Array.from({ length: count }, (_, index) => String(Math.min(first, last) + index).padStart(width, '0'));
}
