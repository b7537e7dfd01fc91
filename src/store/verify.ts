// Reads every byte of a store, to see that it is what was written.
import path from 'node:path';
import { Damage, FileReader } from '../disk/index.ts';
import { CORPUS } from './corpus/corpus-file.ts';
import { type Manifest, readManifest } from './manifest.ts';
import type { Place } from './place.ts';
import { DOCS, FIND, sealIn } from './segment/names.ts';
import { namesIn } from './update/generations.ts';

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
  for (;;) {
    const manifest = readManifest(place);
    if (manifest === null) return null;
    // All are opened before one is read, which may take long: who writes the store meanwhile can't take them away any more.
    const files = namesIn(manifest).map((name) => openedAs(place, manifest, name));
    const isGone = files.some(({ reader }) => reader instanceof Damage);
    if (!isGone || readManifest(place)?.generation === manifest.generation) {
      return { files: files.length + 1, damaged: files.flatMap(damageOf) };
    }
    for (const { reader } of files) if (!(reader instanceof Damage)) reader.close();
  }
}

interface Opened {
  readonly name: string;
  /** What stands in the way of opening it, or what reads it. */
  readonly reader: FileReader | Damage;
}

function openedAs({ folder }: Place, { seals }: Manifest, name: string): Opened {
  const { kind, version } = FORMS.find(({ extension }) => name.endsWith(extension)) ?? CORPUS;
  try {
    return { name, reader: new FileReader(path.join(folder, name), kind, version, sealIn(seals, name)) };
  } catch (error) {
    if (error instanceof Damage) return { name, reader: error };
    throw error;
  }
}

const FORMS = [DOCS, FIND, CORPUS];

/** What is wrong with a file, if anything is; lets go of it. */
function damageOf({ name, reader }: Opened): readonly DamagedFile[] {
  if (reader instanceof Damage) return [{ file: name, what: reader.message }];
  try {
    reader.verify();
    return [];
  } catch (error) {
    if (error instanceof Damage) return [{ file: name, what: error.message }];
    throw error;
  } finally {
    reader.close();
  }
}
