// The records of a run as files of a folder: `--out`.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { DocumentRecord } from '../../model/index.ts';
import { Failure, reasonOf, replace } from '../../store/index.ts';

/**
 * Writes a file a record.
 *
 * @throws Failure where one can't be written
 */
export function writeOut(folder: string, records: Iterable<DocumentRecord>): void {
  for (const record of records) {
    const file = path.join(folder, `${record.id}.json`);
    try {
      mkdirSync(folder, { recursive: true });
      replace(file, `${JSON.stringify(record, null, 2)}\n`);
    } catch (error) {
      throw new Failure(`${file} cannot be written (${reasonOf(error)}); name another folder with --out.`, error);
    }
  }
}
