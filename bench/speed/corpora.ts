// The corpora of a run, made once and kept.
import path from 'node:path';
import { kept, say } from './cache.ts';
import { generatorSum, type Made, planOf, writeCorpus } from './corpus/write.ts';
import { sizeName } from './table.ts';

export interface Corpus {
  readonly passages: number;
  readonly documents: number;
  /** The folder of all that is kept for this size; commands run in it. */
  readonly home: string;
  /** The folder of the texts, and the file of the rows, as paths from the home. */
  readonly texts: string;
  readonly rows: string;
  readonly bytes: number;
  readonly sum: string;
}

/** The corpus of a size, made if it isn't there. */
export async function corpusOf(cache: string, passages: number): Promise<Corpus> {
  const home = path.join(cache, sizeName(passages));
  const plan = planOf(passages);
  const sum = `${generatorSum()} ${plan.seed} ${plan.documents}`;
  const { bytes } = await kept<Pick<Made, 'bytes'>>(path.join(home, 'corpus'), sum, () => {
    say(`making ${passages.toLocaleString('en-GB')} passages in ${home}`);
    return { bytes: writeCorpus(path.join(home, 'corpus'), plan).bytes };
  });
  const { texts, rows } = { texts: path.join('corpus', 'texts'), rows: path.join('corpus', 'rows.ndjson') };
  return { passages, documents: plan.documents, home, texts, rows, bytes, sum };
}
