// What a corpus says of a document: who its people are in it, and what the checks of people find.
import type { Diagnostic, DocumentRecord } from '../../model/index.ts';
import { remap } from '../../people/remap.ts';

export interface Join {
  /** The people of the document by their ids in it, each with the id and the name in the corpus. */
  readonly people: readonly (readonly [local: string, id: string, name: string])[];
  /** All diagnostics of the record. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A document as it was read by itself, as a document of its corpus. */
export function recordOf(reading: DocumentRecord, { people, diagnostics }: Join): DocumentRecord {
  const known = new Map(people.map(([local, id, name]) => [local, { id, name }]));
  return { ...remap(reading, (id) => known.get(id) ?? null), diagnostics };
}
