// `kcsp parse [PATH…]`: reads minutes, keeps what they say in the store, and prints a summary or the records.
import path from 'node:path';
import type { DocumentRecord } from '../model/index.ts';
import type { FormatName } from '../output/index.ts';
import { count } from '../output/text.ts';
import type { ReadProblem } from '../read/index.ts';
import { Failure, isInPlace, lockOf, type Place, readerOf, tidy } from '../store/index.ts';
import type { CommandModule } from './command.ts';
import { type ExitCode, FAILED, FOUND, NOTHING } from './exit.ts';
import { MAX_FILE_SIZE, mostBytes } from './max-file-size.ts';
import { meetingsText } from './meetings-text.ts';
import { type Answered, answeredByStore, answeredInMemory } from './parse/answer.ts';
import { earlierStore, FORGOTTEN, refuseNewer } from './parse/earlier.ts';
import { Interrupts } from './parse/interrupts.ts';
import { keepMembers } from './parse/keep.ts';
import { membersOf, type Read } from './parse/members.ts';
import { writeOut } from './parse/out.ts';
import { type Plan, planOf } from './parse/plan.ts';
import { readerFor, typedFor } from './parse/read.ts';
import { Spool } from './parse/spool.ts';
import { footerOf, RECORD_COLUMNS } from './parse/summary.ts';
import { type Run, runOf } from './parse/wanted.ts';
import { openQuietly, type Session } from './session.ts';
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
    { flags: '--rebuild', help: 'write the store anew from its texts, whatever state it is in' },
    { flags: '--no-store', help: 'leave the store alone' },
    MAX_FILE_SIZE,
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

/** How many files that went are named one by one. */
const NAMED = 20;
/** Of so many documents even what an update looks at makes garbage by the hundred megabytes. */
const MANY = 2000;

/** What a run has to say. */
interface Outcome {
  readonly about: Run;
  readonly answered: readonly Answered[];
  readonly problems: readonly ReadProblem[];
  /** Why the store could not be written, though the documents were read. */
  readonly unkept: Failure | null;
}

/** How a run reads, where it keeps what it read, and what ends it. */
interface How {
  readonly interrupts: Interrupts;
  /** Reads, and keeps what it read in the folder of a store, or of none, until the end of the run. */
  readonly readInto: (place: Place | null) => Read;
}

async function run(session: Session): Promise<ExitCode> {
  const { args } = session;
  const alone = args.refused('store');
  const plan = alone ? planOf(aboutOf(session, null, false), null, '', mostBytes(args)) : plannedWith(session);
  if (plan.current) {
    if (plan.store !== null) await tidy(plan.store);
    return answer(session, answeredNow(session, plan));
  }
  const typed = typedFor(plan.about, session.io.cwd, mostBytes(args));
  const interrupts = new Interrupts(session.io);
  const spools: Spool[] = [];
  const readInto = (place: Place | null): Read => {
    const spool = new Spool(place);
    spools.push(spool);
    return readerFor(spool, session.io, interrupts, typed);
  };
  const how: How = { interrupts, readInto };
  try {
    // Standard input has no file to go back to: where there is nothing else, there is nothing to keep.
    const some = [...plan.about.asked, ...plan.about.others].some(({ file }) => file !== null);
    const keeps = !alone && (some || plan.store !== null);
    const outcome = keeps ? await readAndKeep(session, plan, how) : await readAlone(plan, how, null);
    interrupts.end();
    return await answer(session, outcome);
  } finally {
    interrupts.end();
    for (const spool of spools) spool.close();
  }
}

/** The plan of a run that keeps what it reads. @param tell says why a store is written anew */
function plannedWith(session: Session, tell: (why: string) => void = () => {}): Plan {
  const { args, io, place } = session;
  const rebuild = args.flag('rebuild');
  const fresh = args.flag('fresh');
  if (fresh) refuseNewer(place);
  const earlier = fresh ? FORGOTTEN : earlierStore(place, io.cwd, rebuild, args.operands.length > 0);
  if (earlier.store !== null) session.letGoOf(earlier.store);
  if (earlier.why !== null) tell(earlier.why);
  const about = aboutOf(session, earlier, true);
  return planOf(about, earlier.store, readerOf(import.meta.dirname), mostBytes(args));
}

function aboutOf(session: Session, earlier: ReturnType<typeof earlierStore> | null, keeps: boolean): Run {
  const { args, io, place } = session;
  const from = { keeps, ...(earlier?.inputs === undefined ? {} : { inputs: earlier.inputs }) };
  return runOf(args.operands, io.cwd, place, earlier?.store ?? null, from);
}

/** A run for which nothing is to be done. */
function answeredNow(session: Session, { about, kept, store }: Plan): Outcome {
  const answered = answeredByStore(about.asked, kept, store ?? openQuietly(session));
  return { about, answered, problems: about.problems, unkept: null };
}

/** Reads what is to be read and brings the store up to date, while nobody else writes it. */
async function readAndKeep(session: Session, first: Plan, how: How): Promise<Outcome> {
  const { place } = session;
  const { interrupts, readInto } = how;
  let lock: Awaited<ReturnType<typeof lockOf>>;
  try {
    lock = await Promise.race([lockOf(place), interrupts.raised]);
  } catch (error) {
    // Where the store can't be written the documents are read all the same.
    if (!(error instanceof Failure) || error.cause === undefined) throw error;
    return readAlone(first, how, error);
  }
  try {
    // Whoever had the lock before may have changed the store.
    const isSame = isInPlace(place, first.store?.manifest ?? null);
    const plan = isSame ? first : plannedWith(session, (why) => session.tell(why));
    if (plan.current) return answeredNow(session, plan);
    if (plan.toRead.length + plan.kept.length >= MANY) session.io.holdLittle?.();
    const began = performance.now();
    const { members, problems } = await membersOf(plan, readInto(place));
    const read = performance.now();
    const { about } = plan;
    const all = [...about.problems, ...problems];
    try {
      await keepMembers(place, members, plan, interrupts, session.io);
      if (session.args.flag('verbose')) session.tell(timing(read - began, performance.now() - read));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return {
        about,
        answered: answeredInMemory(about.asked, members, about.configs.people),
        problems: all,
        unkept: error,
      };
    }
    const stdin = about.asked.some(({ file }) => file === null);
    const answered = stdin
      ? answeredInMemory(about.asked, members, about.configs.people)
      : answeredByStore(about.asked, members, openQuietly(session));
    return { about, answered, problems: all, unkept: null };
  } finally {
    lock.release();
  }
}

/** How long the parts of a run took, for `--verbose`. */
function timing(reading: number, writing: number): string {
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
  return `timing: reading ${seconds(reading)}, index ${seconds(writing)}`;
}

/** Reads what is to be read, and stores nothing. */
async function readAlone(plan: Plan, { readInto }: How, unkept: Failure | null): Promise<Outcome> {
  const { about } = plan;
  const { members, problems } = await membersOf(plan, readInto(null));
  const answered = answeredInMemory(about.asked, members, about.configs.people);
  return { about, answered, problems: [...about.problems, ...problems], unkept };
}

/** Prints the documents, and says what went wrong. */
async function answer(session: Session, outcome: Outcome): Promise<ExitCode> {
  const { about, answered, problems, unkept } = outcome;
  // The store is written first: the reader of a pipe may go away before the end (`kcsp parse seeds/ | head`), and the next
  // command asks the store all the same. Where it can't be written the records are printed none the less.
  try {
    await print(session, outcome);
    if (unkept !== null) throw unkept;
  } finally {
    session.tell(...[...about.left, ...problems].map((problem) => problem.message));
  }
  if (problems.length > 0) return FAILED;
  return answered.length > 0 ? FOUND : NOTHING;
}

async function print(session: Session, { about, answered, unkept }: Outcome): Promise<void> {
  const { args, io } = session;
  const out = args.text('out');
  if (out !== null) writeOut(path.resolve(io.cwd, out), recordsOf(answered));
  const format = formatOf(session, out);
  const listing = { rows: recordsOf(answered), columns: RECORD_COLUMNS };
  if (format !== null) await session.list(listing, () => [], format);
  if (about.gone.length > 0) session.tell(`No longer there, and forgotten: ${firstOf(about.gone)}.`);
  if (format !== null || answered.length === 0) return;
  const rows = answered.map((one) => one.meeting());
  await session.list(listing, (terminal) => meetingsText(rows, terminal));
  if (unkept !== null) return;
  session.tellLater(...footerOf(answered, rows, args.refused('store') ? null : session.place.shown));
}

/** What went, by name; of many the first, and how many more there are. */
function firstOf(gone: readonly string[]): string {
  const named = gone.slice(0, NAMED).join(', ');
  return gone.length <= NAMED ? named : `${named}, and ${count(gone.length - NAMED, 'other')}`;
}

function* recordsOf(answered: readonly Answered[]): Generator<DocumentRecord> {
  for (const one of answered) yield one.record();
}

/** The format asked for; in a pipe the JSON, unless the records go into a folder. */
function formatOf(session: Session, out: string | null): FormatName | null {
  if (session.args.flag('ndjson')) return 'ndjson';
  if (session.format !== null) return session.format;
  const summary = session.args.flag('summary') || session.io.stdout.isTTY === true;
  return summary || out !== null ? null : 'json';
}
