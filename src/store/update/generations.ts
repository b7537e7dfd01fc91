// Which files are which manifest's, and what the next ones are called.
import { readdirSync } from 'node:fs';
import { Failure } from '../failure.ts';
import { type Manifest, readManifest } from '../manifest.ts';
import type { Place } from '../place.ts';
import { DOCS, FIND } from '../segment/names.ts';
import type { Store } from '../store.ts';

/** What the files of a generation begin with. */
export const stemOf = (generation: number): string => String(generation).padStart(6, '0');

/** A number above those of all files that are there, whoever left them. */
export function nextGeneration(place: Place, before: Store | null): number {
  const numbers = readdirSync(place.folder).map((name) => Number(/^(\d{6,})[-.]/.exec(name)?.[1] ?? 0));
  return Math.max(before?.manifest.generation ?? 0, ...numbers) + 1;
}

/** The files that the manifest names which is about to be replaced; none where it can't be read. */
export function namesBefore(place: Place): readonly string[] {
  try {
    const manifest = readManifest(place);
    return manifest === null ? [] : namesIn(manifest);
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

/** The files that a manifest names. */
export const namesIn = ({ corpus, segments }: Manifest): readonly string[] => namesOf(corpus.name, segments);

/** The files of a store with such a list of documents and such segments. */
export function namesOf(corpus: string, segments: Manifest['segments']): readonly string[] {
  return [corpus, ...segments.flatMap(({ name }) => [DOCS, FIND].map(({ extension }) => name + extension))];
}
