// The documents of the checks: fixtures/check/<code>/ with the text, what is to be found in it, and what else a reading is to hold.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusPeople, readAndCheck, withPeopleDiagnostics, withTextDiagnostics } from '../../src/check/index.ts';
import type { Diagnostic, Lines } from '../../src/model/index.ts';
import { joined, peopleOf, remap } from '../../src/people/index.ts';
import { readDocument } from '../../src/record/index.ts';
import { ROOT, sourceOf, sourceOfFile } from '../support/read.ts';

const FOLDER = join(ROOT, 'fixtures', 'check');

/** The codes that have a folder. */
export const CASES: readonly string[] = readdirSync(FOLDER).sort();

/** What a person has checked that is to be found. */
export function expectedFindings(code: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, code, 'findings.json'), 'utf8'));
}

/**
 * What is found in the text of a case. `reading.json` stands beside texts whose fault kcsp has no way to be led into: its lines are
 * taken for unread.
 */
export function findingsOfCase(code: string): readonly Diagnostic[] {
  const reading = readDocument(sourceOfFile(join(FOLDER, code, 'input.txt')));
  const given = join(FOLDER, code, 'reading.json');
  const unparsed: readonly Lines[] = existsSync(given) ? JSON.parse(readFileSync(given, 'utf8')).unparsed : [];
  const record = withTextDiagnostics({ ...reading, unparsed: [...reading.unparsed, ...unparsed] });
  const people = joined([peopleOf(record)]);
  return withPeopleDiagnostics(remap(record, people.renamingOf(record.id)), corpusPeople(people)).diagnostics;
}

/** What is found in a text written in a test. */
export function findingsIn(text: string, path = 'made-up.txt'): readonly Diagnostic[] {
  return readAndCheck([{ source: sourceOf(text, path) }]).records.flatMap(({ diagnostics }) => diagnostics);
}
