// The query language: what somebody typed, as a tree whose every node knows where it was typed. Nothing typed is an error:
// what can't be an operator is text.
import type { Span } from '../model/index.ts';
import { type Filter, filterOf } from './query-filters.ts';
import { type Lexeme, lexemesOf } from './query-lexer.ts';

/** A word, or what stands between spaces and makes several (`20/10/2014`): these must then stand side by side. */
export interface WordNode {
  readonly kind: 'word';
  readonly text: string;
  /** `prefix*`, `near~`, or the word in any of its forms. */
  readonly mode: 'forms' | 'prefix' | 'near';
  /** Only in titles. */
  readonly inTitle: boolean;
  readonly span: Span;
}

export interface PhraseNode {
  readonly kind: 'phrase';
  readonly text: string;
  readonly inTitle: boolean;
  readonly span: Span;
}

export interface FilterNode {
  readonly kind: 'filter';
  readonly filter: Filter;
  readonly span: Span;
}

export type QueryNode =
  | WordNode
  | PhraseNode
  | FilterNode
  | { readonly kind: 'not'; readonly part: QueryNode; readonly span: Span }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly QueryNode[]; readonly span: Span };

export interface Query {
  /** Null where nothing that can be looked for was typed. */
  readonly root: QueryNode | null;
  /** Sentences on what was not read as somebody may have meant it. */
  readonly notes: readonly string[];
}

/**
 * Reads a query. Never throws.
 *
 * Words are all wanted; `OR` parts alternatives, and binds less than words side by side: `legal highs OR psychoactive` is
 * `(legal highs) OR psychoactive`.
 */
export function parseQuery(text: string): Query {
  const parser = new Parser(lexemesOf(text));
  return { root: parser.any(null), notes: parser.notes };
}

class Parser {
  readonly #lexemes: readonly Lexeme[];
  #at = 0;
  readonly notes: string[] = [];

  constructor(lexemes: readonly Lexeme[]) {
    this.#lexemes = lexemes;
  }

  /** `field` is that before the parenthesis: `title:(knife OR gun)`. */
  any(field: string | null): QueryNode | null {
    const parts: QueryNode[] = [];
    for (;;) {
      const part = this.#all(field);
      if (part) parts.push(part);
      if (this.#lexemes[this.#at]?.kind !== 'or') return group('any', parts);
      this.#at++;
    }
  }

  #all(field: string | null): QueryNode | null {
    const parts: QueryNode[] = [];
    for (;;) {
      const lexeme = this.#lexemes[this.#at];
      if (lexeme === undefined || lexeme.kind === 'or' || lexeme.kind === 'close') return group('all', parts);
      const part = this.#one(lexeme, field);
      if (part) parts.push(part);
    }
  }

  #one(lexeme: Lexeme, field: string | null): QueryNode | null {
    this.#at++;
    switch (lexeme.kind) {
      case 'not': {
        const next = this.#lexemes[this.#at];
        const part = next ? this.#one(next, field) : null;
        return part && { kind: 'not', part, span: { start: lexeme.span.start, end: part.span.end } };
      }
      case 'field': {
        const next = this.#lexemes[this.#at];
        return next ? this.#one(next, lexeme.text) : null;
      }
      case 'open': {
        const inside = this.any(field);
        if (this.#lexemes[this.#at]?.kind === 'close') this.#at++;
        return inside;
      }
      case 'phrase':
      case 'word':
        return this.#leaf(lexeme, field);
      case 'close':
      case 'or':
        return null;
    }
  }

  #leaf({ kind, text, span }: Lexeme, field: string | null): QueryNode {
    if (field !== null && field !== 'title') {
      const filter = filterOf(field, text);
      if (typeof filter !== 'string') return { kind: 'filter', filter, span };
      this.notes.push(filter);
      return { kind: 'word', text: `${field}:${text}`, mode: 'forms', inTitle: false, span };
    }
    const inTitle = field === 'title';
    if (kind === 'phrase') return { kind, text, inTitle, span };
    const mode = text.endsWith('*') ? 'prefix' : text.endsWith('~') ? 'near' : 'forms';
    return { kind: 'word', text: mode === 'forms' ? text : text.slice(0, -1), mode, inTitle, span };
  }
}

/** Parts as one node; a group of one is that one. */
function group(kind: 'all' | 'any', parts: readonly QueryNode[]): QueryNode | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || first === last) return first ?? null;
  return { kind, parts, span: { start: first.span.start, end: last.span.end } };
}
