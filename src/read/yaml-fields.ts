// Reading a YAML file against a closed form: every mistake is a sentence with its line, and what is right is kept.
import { closest, distance } from 'fastest-levenshtein';
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { ReadProblem } from './outcome.ts';

/** A field of a map: its name, its value and the line on which the name stands. */
export interface Field {
  readonly key: string;
  readonly value: unknown;
  readonly line: number;
}

/** Most mistakes that are told: a file that is no `kcsp.yaml` at all may have one a line. */
const MOST_MISTAKES = 20;

/** YAML's own scalars, lists and maps, without merges, tags of programs, and warnings on a console. */
const PLAIN = {
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  stringKeys: false,
  logLevel: 'silent',
} as const;

/** A YAML file while it is read: its root, and the mistakes found so far. */
export class YamlFields {
  readonly path: string;
  readonly problems: ReadProblem[] = [];
  readonly root: Node | null;
  readonly #lines = new LineCounter();

  constructor(path: string, text: string) {
    this.path = path;
    this.root = this.#parsed(text);
  }

  /** The nodes of the text; they are read as they stand, so that no alias is followed and no tag makes anything. */
  #parsed(text: string): Node | null {
    // uniqueKeys: the library compares each key with all others; fields() tells those that are printed twice, in one go
    const document = parseDocument(text, { ...PLAIN, lineCounter: this.#lines });
    for (const { pos, message } of [...document.errors, ...document.warnings]) {
      // the library's words for lists in lists without end
      const what = message.includes('call stack') ? 'its lists are nested too deeply' : plain(message);
      this.complain(this.#lines.linePos(pos[0]).line, `${what}.`);
    }
    return document.errors.length > 0 ? null : document.contents;
  }

  /** Notes a mistake on `line`. `message` goes on from "kcsp.yaml:3: ". */
  complain(line: number, message: string): void {
    if (this.problems.length > MOST_MISTAKES) return;
    const last = this.problems.length === MOST_MISTAKES;
    const all = last ? 'there are more mistakes behind this one; mend these first.' : message;
    this.problems.push({ path: this.path, line, message: `${this.path}:${line}: ${all}` });
  }

  /** Whether a node stands for another one, which is said: a few lines of such can stand for more than a computer holds. */
  #isAlias(node: unknown): boolean {
    if (!isAlias(node)) return false;
    const line = node.range ? this.#lines.linePos(node.range[0]).line : 1;
    this.complain(line, `*${node.source} stands for something else, and is not followed; write that out.`);
    return true;
  }

  /** The line on which a node begins. */
  lineOf(node: unknown): number {
    const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : null;
    return range ? this.#lines.linePos(range[0]).line : 1;
  }

  /** The fields of a map; with `keys`, only those, and a complaint for each other. */
  fields(node: unknown, what: string, keys?: readonly string[]): Field[] {
    if (isEmpty(node)) return [];
    if (this.#isAlias(node)) return [];
    if (!isMap(node)) {
      this.complain(this.lineOf(node), `${what} must be a list of "key: value" lines.`);
      return [];
    }
    const fields: Field[] = [];
    const before = new Set<string>();
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const line = this.lineOf(pair.key);
      if (before.has(key)) this.complain(line, `${what} has the key "${key}" twice; say all of it under the first.`);
      else if (keys && !keys.includes(key)) this.complain(line, unknownKey(key, what, keys));
      else fields.push({ key, value: pair.value, line });
      before.add(key);
    }
    return fields;
  }

  /** A text; numbers count as texts. Null and a complaint for anything else. */
  text(node: unknown, what: string, line: number): string | null {
    if (isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number')) {
      const text = String(node.source ?? node.value).trim();
      if (text !== '') return text;
    }
    if (!this.#isAlias(node)) this.complain(isEmpty(node) ? line : this.lineOf(node), `${what} must be a text.`);
    return null;
  }

  /** A list of texts; one text stands for a list of one. */
  texts(node: unknown, what: string, line: number): string[] {
    if (!isSeq(node)) {
      const only = this.text(node, `${what} must be a list, and each entry`, line);
      return only === null ? [] : [only];
    }
    return node.items.flatMap((item) => this.text(item, `each entry of ${what}`, line) ?? []);
  }

  /** The entries of a list; none and a complaint where it is no list. */
  entries(node: unknown, what: string): readonly unknown[] {
    if (isSeq(node)) return node.items;
    if (!isEmpty(node) && !this.#isAlias(node)) this.complain(this.lineOf(node), `${what} must be a list.`);
    return [];
  }
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

function unknownKey(key: string, what: string, keys: readonly string[]): string {
  const near = closest(key, [...keys]);
  const hint =
    distance(key, near) <= Math.max(2, key.length / 3) ? `did you mean "${near}"?` : `use ${keys.join(', ')}.`;
  return `${what} has no key "${key}"; ${hint}`;
}

/** The library's sentence without its closing stop. */
function plain(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/\.$/, '');
}
