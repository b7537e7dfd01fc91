// The texts that stand in a source file between quotes or backticks, and what stands before each. A small reader of TypeScript's
// tokens: comments and patterns are told from texts, templates hold texts of their own.

export interface Literal {
  /** The text; what a template fills in is an ellipsis. */
  readonly text: string;
  /** The code on the line before it. */
  readonly before: string;
}

/** All literals of a source text, in its order. */
export function literalsOf(source: string): readonly Literal[] {
  const found: Literal[] = [];
  let at = 0;
  let lineStart = 0;
  /** The last character that was code, which tells whether a slash divides or begins a pattern. */
  let last = '';

  function quoted(quote: string): void {
    const before = source.slice(lineStart, at);
    let text = '';
    for (at += 1; at < source.length && source[at] !== quote; at += 1) {
      if (source[at] !== '\\') {
        text += source[at];
        continue;
      }
      at += 1;
      text += source[at] === 'n' ? '\n' : source[at] === '\n' ? '' : (source[at] ?? '');
    }
    at += 1;
    found.push({ text, before });
  }

  function template(): void {
    const before = source.slice(lineStart, at);
    const place = found.push({ text: '', before }) - 1;
    let text = '';
    for (at += 1; at < source.length && source[at] !== '`'; ) {
      if (source.startsWith('${', at)) {
        at += 2;
        code('}');
        text += '…';
      } else if (source[at] === '\\') {
        text += source[at + 1] === 'n' ? '\n' : (source[at + 1] ?? '');
        at += 2;
      } else text += source[at++];
    }
    at += 1;
    found[place] = { text, before };
  }

  function pattern(): void {
    let inClass = false;
    for (at += 1; at < source.length && (inClass || source[at] !== '/'); at += 1) {
      if (source[at] === '\\') at += 1;
      else if (source[at] === '[') inClass = true;
      else if (source[at] === ']') inClass = false;
    }
    at += 1;
  }

  function code(until: string): void {
    let depth = 0;
    while (at < source.length) {
      const character = source[at] ?? '';
      if (character === until && depth === 0) {
        at += 1;
        return;
      }
      if (character === '\n') lineStart = at + 1;
      if (source.startsWith('//', at)) at = (source.indexOf('\n', at) + 1 || source.length + 1) - 1;
      else if (source.startsWith('/*', at)) at = source.indexOf('*/', at) + 2;
      else if (character === "'" || character === '"') {
        quoted(character);
        last = character;
      } else if (character === '`') {
        template();
        last = character;
      } else if (character === '/' && /[(,=:[!&|?{};+\n]|^$/.test(last)) {
        pattern();
        last = '/';
      } else {
        if (character === '{') depth += 1;
        if (character === '}') depth -= 1;
        if (!/\s/.test(character))
          last =
            /\w/.test(character) && /(?:return|typeof|case)$/.test(source.slice(0, at + 1).slice(-7)) ? '(' : character;
        at += 1;
      }
    }
  }

  code('');
  return found;
}
