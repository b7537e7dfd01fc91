// `kcsp parse [PATH…]`: reads minutes, keeps what they say in the store, and prints a summary or the records.
import path from 'node:path';
import { byText, type DocumentRecord } from '../model/index.ts';
import type { FormatName } from '../output/index.ts';
import { Failure, meetingRow, readerOf, readManifest, replace, Store } from '../store/index.ts';
import type { CommandModule } from './command.ts';
import { type ExitCode, FAILED, FOUND, NOTHING } from './exit.ts';
import { meetingsText } from './meetings-text.ts';
import { keepDocuments } from './parse/keep.ts';
import { progressOf } from './parse/progress.ts';
import { type Earlier, earlierOf, type OneReading, readEach } from './parse/read.ts';
import { footerOf, RECORD_COLUMNS } from './parse/summary.ts';
import { type Document, together } from './parse/together.ts';
import { type Run, runOf } from './parse/wanted.ts';
import type { Session } from './session.ts';
import { FORMAT_OPTIONS } from './shared-options.ts';

export const command: CommandModule = {
  operands: '[path...]',
  operandHelp: 'files, folders, globs in quotes, - for standard input; none reads the documents of the store again',
  completes: 'files',
  options: [
    ...FORMAT_OPTIONS,
    { flags: '--summary', help: 'the summary that a terminal gets, in a pipe too' },
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
  const { configs } = about;
  const reader = readerOf(import.meta.dirname);
  const earlier = earlierOf(store, reader);
  const progress = progressOf(io, about.asked.length + about.others.length);
  const asked = readEach(about.asked, io.cwd, configs, earlier, progress.step);
  const others = readEach(about.others, io.cwd, configs, earlier, (done) => progress.step(about.asked.length + done));
  progress.end();
  const documents = together(asked.readings, io.cwd, configs);
  const problems = [...about.problems, ...asked.problems, ...others.problems];
  await print(session, documents);
  if (keeps) {
    const readings = [...asked.readings, ...others.readings];
    if (!isCurrent(readings, store, earlier, about)) {
      const all = others.readings.length === 0 ? documents : together(readings.sort(byFile), io.cwd, configs);
      keepDocuments(session.place, reader, about.inputs, all);
    }
  }
  tell(session, about, documents, keeps);
  session.tell(...problems.map((problem) => problem.message));
  if (problems.length > 0) return FAILED;
  return documents.length > 0 ? FOUND : NOTHING;
}

const byFile = (one: OneReading, other: OneReading): number => byText(one.wanted.file ?? '', other.wanted.file ?? '');

/** Whether the store already holds all this, so that it need not be written. A store is only made for documents. */
function isCurrent(readings: readonly OneReading[], store: Store | null, earlier: Earlier | null, about: Run): boolean {
  const kept = readings.filter((reading) => reading.wanted.file !== null);
  if (store === null || earlier === null) return kept.length === 0 && store === null;
  const sameInputs = about.inputs.join('\n') === store.manifest.inputs.join('\n');
  return sameInputs && kept.length === store.documents.length && kept.every((reading) => isStored(reading, earlier));
}

/** The store of an earlier run; one that is damaged or of another form is written anew, which is said. */
function earlierStore(session: Session): Store | null {
  try {
    const manifest = readManifest(session.place);
    return manifest === null ? null : new Store(session.place, manifest, session.io.cwd);
  } catch (error) {
    if (!(error instanceof Failure) || session.args.operands.length === 0) throw error;
    // One that can't be read at all can't be written either, which is said then.
    if (error.cause === undefined)
      session.tell(`The store ${session.place.shown} could not be used and is written anew.`);
    return null;
  }
}

/** Whether a reading stands in the store, its file's time too. */
function isStored({ fresh, wanted, mtimeMs }: OneReading, earlier: Earlier): boolean {
  return !fresh && earlier.byFile.get(wanted.file ?? '')?.mtimeMs === mtimeMs;
}

async function print(session: Session, documents: readonly Document[]): Promise<void> {
  const records = documents.map((document) => document.record);
  const out = session.args.text('out');
  if (out !== null) writeOut(path.resolve(session.io.cwd, out), records);
  const format = formatOf(session, out);
  const listing = { rows: records, columns: RECORD_COLUMNS };
  if (format === null)
    await session.list(listing, (terminal) => meetingsText(records.map(meetingRow), session.io.cwd, terminal));
  else await session.list(listing, () => [], format);
}

/** The format asked for; in a pipe the JSON, unless the records go into a folder. */
function formatOf(session: Session, out: string | null): FormatName | null {
  if (session.args.flag('ndjson')) return 'ndjson';
  if (session.format !== null) return session.format;
  const summary = session.args.flag('summary') || session.io.stdout.isTTY === true;
  return summary || out !== null ? null : 'json';
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
function tell(session: Session, about: Run, documents: readonly Document[], keeps: boolean): void {
  if (about.gone.length > 0) session.tell(`No longer there, and forgotten: ${about.gone.join(', ')}.`);
  if (formatOf(session, null) !== null) return;
  const fresh = documents.filter((document) => document.reading.fresh).length;
  const records = documents.map((document) => document.record);
  session.tellLater(footerOf(records, fresh, keeps ? session.place.shown : null));
}
