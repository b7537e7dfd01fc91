// Reads one document in this process.
import { statSync } from 'node:fs';
import path from 'node:path';
import { withTextDiagnostics } from '../../check/index.ts';
import type { Source } from '../../model/index.ts';
import { peopleOf } from '../../people/people-of.ts';
import { type Outcome, readSource, STDIN } from '../../read/index.ts';
import { readDocument } from '../../record/index.ts';
import { meetingRow, sortDay } from '../../store/tables/meeting.ts';
import type { ReadJob, ReadResult } from './job.ts';

/**
 * Reads a document. Never throws for what it holds.
 *
 * @param input what standard input held, where it was read already: it can be read but once
 */
export function readJob(
  { path: file, recordPath, overrides, most }: ReadJob,
  cwd: string,
  input: Outcome<Source> | null = null,
): ReadResult {
  // Before the bytes are read: a file that changes meanwhile is then seen to be another.
  const stat = file === STDIN ? undefined : statSync(path.resolve(cwd, file), { throwIfNoEntry: false });
  const source = file === STDIN && input !== null ? input : readSource(file, cwd, most);
  if (!source.ok) return source;
  const read = withTextDiagnostics(readDocument(source.value, overrides));
  const record = { ...read, source: { ...read.source, path: recordPath } };
  const meeting = meetingRow(record);
  return {
    ok: true,
    document: {
      id: record.id,
      size: stat?.size ?? 0,
      mtimeMs: stat?.mtimeMs ?? 0,
      sha256: record.source.sha256,
      lines: record.source.lines,
      unparsed: record.coverage.unparsed,
      items: meeting.items,
      resolutions: meeting.resolutions,
      actions: meeting.actions,
      day: sortDay(meeting),
      people: peopleOf(record),
      reading: JSON.stringify(record),
    },
  };
}
