// The judgements of fixtures/search/: queries, and the passages that answer them.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Passage } from '../../src/search/index.ts';

export const KINDS = [
  'abbreviation',
  'topic',
  'name',
  'phrase',
  'misspelling',
  'question',
  'decision',
  'operator',
  'nothing',
] as const;
export type Kind = (typeof KINDS)[number];

/** A passage, or several, as a judgement names them. */
export interface Target {
  /** The beginning of a path. */
  readonly document: string;
  readonly item: string | null;
  /** Words of the passage or of its item's title, lower case. */
  readonly words: string | null;
}

export interface Judgement {
  readonly query: string;
  readonly kind: Kind;
  readonly answers: readonly Target[];
  readonly also: readonly Target[];
}

interface File {
  readonly documents: Readonly<Record<string, string>>;
  readonly judgements: readonly {
    readonly query: string;
    readonly kind: Kind;
    readonly answers: readonly string[];
    readonly also?: readonly string[];
  }[];
}

/**
 * Reads the judgements.
 *
 * @throws Error where one names a document or a kind that there is not
 */
export function readJudgements(file: string): readonly Judgement[] {
  const { documents, judgements }: File = parse(readFileSync(file, 'utf8'));
  return judgements.map(({ query, kind, answers, also = [] }) => {
    if (!KINDS.includes(kind)) throw new Error(`${file}: "${query}" is of the kind ${kind}, which there is not`);
    const targets = (list: readonly string[]): readonly Target[] => list.map((text) => targetOf(text, documents, file));
    return { query: String(query), kind, answers: targets(answers), also: targets(also) };
  });
}

/** `k19 243: Safe Haven` is the passages of item 243 of document `k19` that have those words. */
function targetOf(text: string, documents: File['documents'], file: string): Target {
  const [, name = '', item = null, words = null] = /^([^\s:]+)(?: ([^:]+))?(?:: (.+))?$/.exec(text) ?? [];
  const document = documents[name];
  if (document === undefined) throw new Error(`${file}: "${text}" names no document of the list`);
  return { document, item, words: words === null ? null : plain(words) };
}

/** Whether a passage is one that a target names. */
export function fits(passage: Passage, { document, item, words }: Target): boolean {
  if (!passage.path.startsWith(document)) return false;
  if (item !== null && passage.item.number !== item) return false;
  return words === null || plain(passage.text).includes(words) || plain(passage.item.title ?? '').includes(words);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').replace(/[’‘]/g, "'");
}
