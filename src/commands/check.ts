// `kcsp check [PATH…]`: what is wrong with the documents, for people and for CI.
import path from 'node:path';
import { counts } from '../check/index.ts';
import { CODES, type Code, type DocumentRecord, SEVERITIES, type Severity, type Source } from '../model/index.ts';
import type { FileFindings } from '../output/findings/finding-format.ts';
import { FINDING_FORMATS, type FindingFormatName, loadFindingFormat } from '../output/findings/index.ts';
import { type ReadProblem, readSource } from '../read/index.ts';
import { printChecks } from './check-codes.ts';
import type { CommandModule } from './command.ts';
import { type ExitCode, FAILED, FOUND, NOTHING } from './exit.ts';
import { MAX_FILE_SIZE, mostBytes } from './max-file-size.ts';
import { answeredInMemory } from './parse/answer.ts';
import { Interrupts } from './parse/interrupts.ts';
import { membersOf } from './parse/members.ts';
import { planOf } from './parse/plan.ts';
import { readerFor, typedFor } from './parse/read.ts';
import { Spool } from './parse/spool.ts';
import { runOf } from './parse/wanted.ts';
import type { Session } from './session.ts';

const FORMAT_NAMES: readonly FindingFormatName[] = FINDING_FORMATS.map(({ name }) => name);

export const command: CommandModule = {
  operands: '[path...]',
  operandHelp: 'files, folders, globs in quotes, - for standard input; none looks at the documents of the store',
  completes: 'files',
  options: [
    {
      flags: '--severity <severity>',
      help: `findings count from ${SEVERITIES.join(', ')} on (info)`,
      choices: SEVERITIES,
    },
    {
      flags: '--only <code>',
      help: 'only findings of this code, or of several with commas; --explain lists them',
      choices: CODES,
      many: true,
    },
    {
      flags: '--format <format>',
      help: FINDING_FORMATS.map(({ name, summary }) => `${name}: ${summary}`).join('; '),
      choices: FORMAT_NAMES,
    },
    { flags: '--json', help: 'as --format json' },
    MAX_FILE_SIZE,
    {
      flags: '--explain [code]',
      help: 'what a code means and what to do about it; without a code, all of them',
      choices: CODES,
    },
  ],
  examples: [
    { type: 'check seeds/', to: 'what to look at in a folder of minutes' },
    { type: 'check', to: 'the same for the documents of the store' },
    {
      type: 'check minutes/ --severity warning --format github',
      to: 'in CI: annotations, and exit status 1 for warnings',
    },
    {
      type: 'check minutes/ --only action-without-owner',
      to: 'in CI: exit status 1 where an action names nobody',
    },
    { type: 'check --explain truncated-item', to: 'what a code means and what to do about it' },
  ],
  run,
};

async function run(session: Session): Promise<ExitCode> {
  const { args } = session;
  const code = args.choice('explain', CODES);
  if (code !== null || args.flag('explain')) return printChecks(session, code);
  const level: Severity = args.choice('severity', SEVERITIES) ?? 'info';
  const only = args.choices('only', CODES);
  const { files: all, problems } = args.operands.length > 0 ? await read(session) : stored(session);
  const files = only.length === 0 ? all : all.map((file) => ofCodes(file, only));
  const shown = files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter(({ severity }) => counts(severity, level)),
  }));
  const number = (of: readonly FileFindings[]) => of.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  const found = number(shown);
  const name = args.flag('json') ? 'json' : (args.choice('format', FORMAT_NAMES) ?? 'pretty');
  const format = await loadFindingFormat(name);
  const report = { files: shown, below: number(files) - found };
  if (files.length > 0 || name !== 'pretty') {
    for (const piece of format.print(report, await session.terminal())) {
      if (format.isData) session.writeData(piece);
      else session.write(piece);
    }
  }
  session.tell(...problems.map(({ message }) => message));
  if (problems.length > 0) return FAILED;
  return found > 0 ? NOTHING : FOUND;
}

function ofCodes(file: FileFindings, codes: readonly Code[]): FileFindings {
  return { ...file, diagnostics: file.diagnostics.filter(({ code }) => codes.includes(code)) };
}

interface Looked {
  readonly files: readonly FileFindings[];
  readonly problems: readonly ReadProblem[];
}

/** Reads the documents that were named, as one corpus. */
async function read(session: Session): Promise<Looked> {
  const { args, io, place } = session;
  const most = mostBytes(args);
  const about = runOf(args.operands, io.cwd, place, null);
  session.tell(...about.left.map(({ message }) => message));
  const typed = typedFor(about, io.cwd, most);
  const input = typed?.ok ? typed.value : null;
  const interrupts = new Interrupts(io);
  const sources = new Sources(io.cwd);
  const spool = new Spool(null);
  try {
    const read = readerFor(spool, io, interrupts, typed);
    const { members, problems } = await membersOf(planOf(about, null, '', most), read);
    const files = answeredInMemory(about.asked, members, about.configs.people).map((one) => {
      const record = one.record();
      const shown = record.source.path;
      const file = shown === input?.path ? null : path.resolve(io.cwd, shown);
      return findingsOf(record, file, file === null ? () => input : sources.of(record));
    });
    return { files, problems: [...about.problems, ...problems] };
  } finally {
    interrupts.end();
    spool.close();
  }
}

/** The documents of the store, with what was found when they were read. */
function stored(session: Session): Looked {
  const { store } = session;
  const { cwd } = session.io;
  const sources = new Sources(cwd);
  const files = store.documents.flatMap(({ id }) => {
    const record = store.record(id);
    return record === null ? [] : [findingsOf(record, path.resolve(cwd, record.source.path), sources.of(record))];
  });
  return { files, problems: [] };
}

/** The texts that findings quote. They come file by file: only the last one stays in memory. */
class Sources {
  readonly #cwd: string;
  #last: { readonly sha256: string; readonly source: Source | null } | null = null;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** The way to the text of a record, as long as that is still the one that was read. */
  of({ source: { path: shown, sha256 } }: DocumentRecord): () => Source | null {
    return () => {
      if (this.#last?.sha256 !== sha256) this.#last = { sha256, source: this.#read(shown, sha256) };
      return this.#last.source;
    };
  }

  #read(shown: string, sha256: string): Source | null {
    const source = readSource(shown, this.#cwd);
    return source.ok && source.value.sha256 === sha256 ? source.value : null;
  }
}

function findingsOf(record: DocumentRecord, file: string | null, open: () => Source | null): FileFindings {
  const line = (number: number): string => {
    const source = open();
    if (source === null) return '';
    const { text, lineStarts } = source;
    return text.slice(lineStarts[number - 1] ?? text.length, lineStarts[number] ?? text.length);
  };
  return { path: record.source.path, file, document: record.id, diagnostics: record.diagnostics, line };
}
