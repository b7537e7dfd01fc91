// Runs the fuzzer's process over many documents, ends it where one hangs, and gathers what was found.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Documents that are to be read. */
export interface Hunt {
  readonly seed: number;
  /** Number of the first document. */
  readonly from: number;
  readonly count: number;
  /** Milliseconds of CPU time after which the reading of one document counts as a hang. */
  readonly patience: number;
  /** Path of the module that reads; `reading.ts` by default. */
  readonly reader?: string;
  /** Told of each document that is done: how many that makes. */
  readonly step?: (done: number) => void;
}

/** Something that must not happen, and the document that made it happen. */
export interface Fault {
  readonly number: number;
  readonly what: string;
}

export interface Result {
  readonly faults: readonly Fault[];
  /** How many were refused in a sentence: empty, or no text. */
  readonly refused: number;
  readonly done: number;
}

/** Megabytes of memory that the reading of small documents may take before it counts as a fault. */
const MEMORY = 400;

/** Reads the documents of a hunt. After a hang or a crash it goes on behind the document that was its cause. */
export async function hunt(about: Hunt): Promise<Result> {
  const faults: Fault[] = [];
  const end = about.from + about.count;
  let refused = 0;
  for (let from = about.from; from < end; ) {
    const run = await oneProcess(about, from, end - from);
    faults.push(...run.faults);
    refused += run.refused;
    from = run.next;
  }
  return { faults, refused, done: about.count };
}

/** How many times its patience a process may take by the clock, for one that sleeps for ever. */
const MOST_IDLE = 60;

/** Milliseconds of CPU time that a process took so far; where the system doesn't say, those since it booted. */
function cpuOf(pid: number | undefined): number {
  try {
    // see proc(5): the fields behind the name in brackets, in hundredths of a second
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return performance.now();
  }
}

interface Run {
  readonly faults: readonly Fault[];
  readonly refused: number;
  /** The first document that is left. */
  readonly next: number;
}

function oneProcess(about: Hunt, from: number, count: number): Promise<Run> {
  const here = import.meta.dirname;
  const child = spawn(
    process.execPath,
    [
      ...['--no-regexp-tier-up', `--max-old-space-size=${MEMORY}`, '--import', 'tsx', join(here, 'child.ts')],
      ...[about.reader ?? join(here, 'reading.ts'), about.seed, from, count].map(String),
    ],
    { cwd: join(here, '..', '..'), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return new Promise((resolve) => {
    const faults: Fault[] = [];
    let refused = 0;
    let at = from;
    let ended = false;
    let hung = false;
    let said = '';
    let timer: NodeJS.Timeout | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      const [began, before] = [Date.now(), cpuOf(child.pid)];
      const look = (): void => {
        // on a busy machine a process may wait for long without being at fault
        const used = cpuOf(child.pid) - before;
        hung = used >= about.patience || Date.now() - began > about.patience * MOST_IDLE;
        if (hung) child.kill('SIGKILL');
        else timer = setTimeout(look, Math.max(500, about.patience - used));
      };
      timer = setTimeout(look, about.patience);
    };
    wait();
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-2000);
    });
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => {
      wait();
      const [, word = '', number = '', rest = '""'] = /^(\w+) (\d+) ?(.*)$/.exec(line) ?? [];
      if (word === 'begin') {
        at = Number(number);
        about.step?.(at - about.from);
      } else if (word === 'refused') refused++;
      else if (word === 'fault') faults.push({ number: Number(number), what: String(JSON.parse(rest)) });
      else if (word === 'end') ended = true;
    });
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      if (ended) return resolve({ faults, refused, next: from + count });
      const what = hung
        ? `it was not read in ${about.patience / 1000} seconds of CPU time`
        : `the process ended (${signal ?? status}): ${said.trim().slice(0, 1000)}`;
      resolve({ faults: [...faults, { number: at, what }], refused, next: at + 1 });
    });
  });
}
