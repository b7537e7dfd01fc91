// Reads every byte of a store, to see that it is what was written.

import path from 'node:path';
import { Damage, FileReader } from '../disk/index.ts';
import { CorpusFile } from './corpus/corpus-file.ts';
import { readManifest } from './manifest.ts';
import type { Place } from './place.ts';
import { DOCS, FIND } from './segment/names.ts';

/** A file of a store that is not what was written. */
export interface DamagedFile {
  readonly file: string;
  /** What is wrong with it, as the end of a sentence. */
  readonly what: string;
}

export interface Verified {
  /** Files that were read, the manifest among them. */
  readonly files: number;
  readonly damaged: readonly DamagedFile[];
}

/**
 * Reads all files of a store; null where there is none.
 *
 * @throws Failure where the manifest can't be read, which says what the others are
 */
export function verify(place: Place): Verified | null {
  const manifest = readManifest(place);
  if (manifest === null) return null;
  const { folder } = place;
  const open = (name: string, { extension, kind, version }: typeof DOCS | typeof FIND): FileReader =>
    new FileReader(path.join(folder, name + extension), kind, version);
  const files: readonly (readonly [file: string, open: () => FileReader | CorpusFile])[] = [
    [manifest.corpus.name, () => new CorpusFile(folder, manifest.corpus.name)],
    ...manifest.segments.flatMap(({ name }) =>
      [DOCS, FIND].map((form) => [name + form.extension, () => open(name, form)] as const),
    ),
  ];
  return {
    files: files.length + 1,
    damaged: files.flatMap(([file, opened]) => {
      const what = damageOf(opened);
      return what === null ? [] : [{ file, what }];
    }),
  };
}

/** What is wrong with a file; null where nothing is. */
function damageOf(open: () => FileReader | CorpusFile): string | null {
  let file: FileReader | CorpusFile | null = null;
  try {
    file = open();
    file.verify();
    return null;
  } catch (error) {
    if (error instanceof Damage) return error.message;
    throw error;
  } finally {
    file?.close();
  }
}
