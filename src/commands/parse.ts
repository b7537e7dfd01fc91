// `kcsp parse [PATH…]`: reads minutes, keeps what they say in the store, and prints a summary or the records.
import path from 'node:path';
import type { DocumentRecord } from '../model/index.ts';
import type { FormatName } from '../output/index.ts';
import { Failure, meetingRow, readerOf, readManifest, replace, Store } from '../store/index.ts';
import type { CommandModule } from './command.ts';
import { type ExitCode, FAILED, FOUND, NOTHING } from './exit.ts';
import { keepDocuments } from './parse/keep.ts';
import { isUnchanged, keptDocuments, storedByFile } from './parse/kept.ts';
import { type Document, type ReadResult, readAll } from './parse/read.ts';
import { footerOf, RECORD_COLUMNS, summaryText } from './parse/summary.ts';
import { type Run, runOf } from './parse/wanted.ts';
import type { Session } from './session.ts';
import { FORMAT_OPTIONS } from './shared-options.ts';

export const command: CommandModule = {
  operands: '[path...]',
  operandHelp: 'files, folders, globs in quotes, - for standard input; none reads the documents of the store again',
  completes: 'files',
  options: [
    ...FORMAT_OPTIONS,
    { flags: '--ndjson', help: 'a record a line, as --format ndjson' },
    { flags: '--out <folder>', help: 'a JSON file a document into this folder', completes: 'folders' },
    { flags: '--fresh', help: 'read everything again, and forget documents that are not named now' },
    { flags: '--no-store', help: 'leave the store alone' },
  ],
  examples: [
    { type: 'parse seeds/', to: 'read a folder; a summary on a terminal, the JSON in a pipe' },
    { type: 'parse', to: 'again, for files that changed, came or went' },
    { type: 'parse "**/*.md" --format yaml', to: 'the records as YAML' },
    { type: 'parse - --no-store < notes.txt', to: 'one document from a pipe' },
  ],
  notes: `Texts end in .txt, .text, .md or .markdown, or have no ending. A kcsp.yaml beside them may add what they lack. The store is .kcsp/ in
this folder or the nearest above; --json prints the same records as a pipe gets. kcsp schema prints their JSON Schema.`,
  run,
};

async function run(session: Session): Promise<ExitCode> {
  const { args, io } = session;
  const keeps = !args.refused('store');
  const store = keeps && !args.flag('fresh') ? earlierStore(session) : null;
  const about = runOf(args.operands, io.cwd, session.place, store);
  const reader = readerOf(import.meta.dirname);
  const stored = storedByFile(store);
  const all = [...about.asked, ...about.others];
  const fresh = all.filter(
    (wanted) => store?.manifest.reader !== reader || !isUnchanged(wanted, stored.get(wanted.file ?? ''), about.configs),
  );
  const current = store !== null && fresh.length === 0 && about.gone.length === 0;
  const kept = current && about.others.length === 0 ? keptDocuments(about.asked, store) : null;
  const result: ReadResult =
    kept === null ? readAll(about.asked, io.cwd, about.configs) : { documents: kept, problems: [] };
  const problems = [...about.problems, ...result.problems];
  await print(session, result.documents);
  if (keeps && !(current && kept !== null) && result.documents.length > 0) {
    const whole = about.others.length === 0 ? result : readAll(all, io.cwd, about.configs);
    keepDocuments(session.place, reader, about.inputs, whole.documents);
  }
  tell(session, about, result.documents, fresh.length, keeps);
  session.tell(...problems.map((problem) => problem.message));
  if (problems.length > 0) return FAILED;
  return result.documents.length > 0 ? FOUND : NOTHING;
}

/** The store of an earlier run; one that is damaged or of another form is written anew, which is said. */
function earlierStore(session: Session): Store | null {
  try {
    const manifest = readManifest(session.place);
    return manifest === null ? null : new Store(session.place, manifest, session.io.cwd);
  } catch (error) {
    if (!(error instanceof Failure) || session.args.operands.length === 0) throw error;
    session.tell(`The store ${session.place.shown} could not be used and is written anew.`);
    return null;
  }
}

async function print(session: Session, documents: readonly Document[]): Promise<void> {
  const records = documents.map((document) => document.record);
  const out = session.args.text('out');
  if (out !== null) writeOut(path.resolve(session.io.cwd, out), records);
  const format = formatOf(session, out);
  const listing = { rows: records, columns: RECORD_COLUMNS };
  if (format === null) await session.list(listing, (terminal) => summaryText(records.map(meetingRow), terminal));
  else await session.list(listing, () => [], format);
}

/** The format asked for; in a pipe the JSON, unless the records go into a folder. */
function formatOf(session: Session, out: string | null): FormatName | null {
  if (session.args.flag('ndjson')) return 'ndjson';
  if (session.format !== null) return session.format;
  return session.io.stdout.isTTY === true || out !== null ? null : 'json';
}

/** Writes a file a record. */
function writeOut(folder: string, records: readonly DocumentRecord[]): void {
  for (const record of records) {
    const file = path.join(folder, `${record.id}.json`);
    try {
      replace(file, `${JSON.stringify(record, null, 2)}\n`);
    } catch (error) {
      throw new Failure(`${file} cannot be written; name another folder with --out.`, error);
    }
  }
}

/** After a summary: how much was read, where it is kept, what to type next. */
function tell(session: Session, about: Run, documents: readonly Document[], fresh: number, keeps: boolean): void {
  if (about.gone.length > 0) session.tell(`No longer there, and forgotten: ${about.gone.join(', ')}.`);
  if (session.format !== null || session.args.flag('ndjson') || session.io.stdout.isTTY !== true) return;
  session.tellLater(
    footerOf(
      documents.map((document) => document.record),
      fresh,
      keeps ? session.place.shown : null,
    ),
  );
}
