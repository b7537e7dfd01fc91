// Reading a YAML file against a closed form: every mistake is a sentence with its line, and what is right is kept.
import { closest, distance } from 'fastest-levenshtein';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { ReadProblem } from './outcome.ts';

/** A field of a map: its name, its value and the line on which the name stands. */
export interface Field {
  readonly key: string;
  readonly value: unknown;
  readonly line: number;
}

/** A YAML file while it is read: its root, and the mistakes found so far. */
export class YamlFields {
  readonly path: string;
  readonly problems: ReadProblem[] = [];
  readonly root: Node | null;
  readonly #lines = new LineCounter();

  constructor(path: string, text: string) {
    this.path = path;
    const document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: true });
    for (const error of document.errors)
      this.complain(this.#lines.linePos(error.pos[0]).line, `${plain(error.message)}.`);
    this.root = document.errors.length > 0 ? null : document.contents;
  }

  /** Notes a mistake on `line`. `message` goes on from "kcsp.yaml:3: ". */
  complain(line: number, message: string): void {
    this.problems.push({ path: this.path, line, message: `${this.path}:${line}: ${message}` });
  }

  /** The line on which a node begins. */
  lineOf(node: unknown): number {
    const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : null;
    return range ? this.#lines.linePos(range[0]).line : 1;
  }

  /** The fields of a map; with `keys`, only those, and a complaint for each other. */
  fields(node: unknown, what: string, keys?: readonly string[]): Field[] {
    if (isEmpty(node)) return [];
    if (!isMap(node)) {
      this.complain(this.lineOf(node), `${what} must be a list of "key: value" lines.`);
      return [];
    }
    const fields: Field[] = [];
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const line = this.lineOf(pair.key);
      if (keys && !keys.includes(key)) this.complain(line, unknownKey(key, what, keys));
      else fields.push({ key, value: pair.value, line });
    }
    return fields;
  }

  /** A text; numbers count as texts. Null and a complaint for anything else. */
  text(node: unknown, what: string, line: number): string | null {
    if (isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number')) {
      const text = String(node.source ?? node.value).trim();
      if (text !== '') return text;
    }
    this.complain(isEmpty(node) ? line : this.lineOf(node), `${what} must be a text.`);
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
    if (!isEmpty(node)) this.complain(this.lineOf(node), `${what} must be a list.`);
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
