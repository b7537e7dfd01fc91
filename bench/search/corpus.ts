// The corpus that the judgements are of: the seeds, and the documents of fixtures/.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentRecord } from '../../src/model/index.ts';
import { decode } from '../../src/read/decode.ts';
import { readCorpus } from '../../src/record/index.ts';
import { bufferSource, type Corpus, indexFiles, openIndex, type SearchOptions } from '../../src/search/index.ts';
import { tablesOf } from '../../src/store/index.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** The records of all seeds and fixtures, read as one corpus. */
export function recordsOfProject(): readonly DocumentRecord[] {
  const files = ['seeds', 'fixtures'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, ...name.split(path.sep)))
      .filter((name) => /^seeds\/.+\.txt$|\/input\.(?:txt|md)$/.test(name))
      .sort(),
  );
  const sources = files.map((file) => {
    const decoded = decode(file, readFileSync(path.join(ROOT, file)));
    if (!decoded.ok) throw new Error(decoded.problem.message);
    return { source: decoded.value };
  });
  return readCorpus(sources).map((reading) => reading.record);
}

/** A search without filters. */
export const PLAIN: SearchOptions = {
  speaker: null,
  since: null,
  before: null,
  kinds: [],
  body: null,
  limit: null,
  sort: 'relevance',
  expand: true,
};

/** Records, ready to be searched. */
export function corpusOf(records: readonly DocumentRecord[]): Corpus {
  const files = indexFiles(records);
  const tables = tablesOf(records);
  return {
    index: openIndex((name) => bufferSource(files.get(name) ?? Buffer.alloc(0))),
    people: () => tables.people,
    glossary: () => tables.glossary,
    shown: (stored) => stored,
  };
}
