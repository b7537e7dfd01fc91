// `kcsp parse [PATH…]`: reads minutes, keeps what they say in the store, and prints a summary or the records.
import path from 'node:path';
import { byText } from '../model/index.ts';
import type { FormatName } from '../output/index.ts';
import type { ReadProblem } from '../read/index.ts';
import { Failure, meetingRow, type Place, readerOf, readManifest, Store, toStored } from '../store/index.ts';
import type { CommandModule } from './command.ts';
import { type ExitCode, FAILED, FOUND, NOTHING } from './exit.ts';
import { meetingsText } from './meetings-text.ts';
import { isCurrent, storedDocuments } from './parse/current.ts';
import { keepDocuments } from './parse/keep.ts';
import { writeOut } from './parse/out.ts';
import { progressOf } from './parse/progress.ts';
import { earlierOf, type OneReading, readEach } from './parse/read.ts';
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
  const current = store !== null && earlier !== null && isCurrent(about, store, earlier, configs);
  if (current && about.others.length === 0) {
    return answer(session, about, storedDocuments(about.asked, store, earlier), about.problems);
  }
  const progress = progressOf(io, about.asked.length + about.others.length);
  const asked = readEach(about.asked, io.cwd, configs, earlier, progress.step);
  const others = readEach(about.others, io.cwd, configs, earlier, (done) => progress.step(about.asked.length + done));
  progress.end();
  const documents = together(asked.readings, io.cwd, configs);
  const keep = () => {
    const readings = [...asked.readings, ...others.readings];
    const none = store === null && readings.every((reading) => reading.wanted.file === null);
    if (!keeps || current || none) return;
    const all = others.readings.length === 0 ? documents : together(readings.sort(byFile), io.cwd, configs);
    keepDocuments(session.place, reader, inputsOf(about, asked.readings, session.place), all);
  };
  return answer(session, about, documents, [...about.problems, ...asked.problems, ...others.problems], keep);
}

/** The inputs that the store is to remember: not those files that were named and couldn't be read. */
function inputsOf(about: Run, readings: readonly OneReading[], place: Place): readonly string[] {
  const read = new Set(readings.map((reading) => reading.wanted.file));
  const failed = about.asked.flatMap(({ file }) => (file !== null && !read.has(file) ? [toStored(place, file)] : []));
  return about.inputs.filter((input) => !failed.includes(input));
}

const byFile = (one: OneReading, other: OneReading): number => byText(one.wanted.file ?? '', other.wanted.file ?? '');

/** Keeps the documents, prints them, and says what went wrong. */
async function answer(
  session: Session,
  about: Run,
  documents: readonly Document[],
  problems: readonly ReadProblem[],
  keep: () => void = () => {},
): Promise<ExitCode> {
  // The store is written first: the reader of a pipe may go away before the end (`kcsp parse seeds/ | head`), and the next
  // command asks the store all the same. Where it can't be written the records are printed none the less.
  const unkept = failureOf(keep);
  try {
    await print(session, documents);
    if (unkept !== null) throw unkept;
    tell(session, about, documents);
  } finally {
    session.tell(...problems.map((problem) => problem.message));
  }
  if (problems.length > 0) return FAILED;
  return documents.length > 0 ? FOUND : NOTHING;
}

/** Why something could not be done, where the user can mend that; null where it was done. */
function failureOf(work: () => void): Failure | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
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

async function print(session: Session, documents: readonly Document[]): Promise<void> {
  const records = documents.map((document) => document.record);
  const out = session.args.text('out');
  if (out !== null) writeOut(path.resolve(session.io.cwd, out), records);
  const format = formatOf(session, out);
  const listing = { rows: records, columns: RECORD_COLUMNS };
  if (format === null && records.length === 0) return;
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

/** After a summary: how much was read, where it is kept, what to type next. */
function tell(session: Session, about: Run, documents: readonly Document[]): void {
  if (about.gone.length > 0) session.tell(`No longer there, and forgotten: ${about.gone.join(', ')}.`);
  if (formatOf(session, null) !== null || documents.length === 0) return;
  const fresh = documents.filter((document) => document.reading.fresh).length;
  const records = documents.map((document) => document.record);
  session.tellLater(...footerOf(records, fresh, session.args.refused('store') ? null : session.place.shown));
}
