// Whole processes, as a person starts them: one at a time, timed from outside, with as little in their environment as they need.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  /** The folder that it runs in. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What is passed on. NODE_EXTRA_CA_CERTS and NODE_OPTIONS are not: they cost each start some 50 ms, which flatters every ratio. */
const KEPT = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'LANG', 'LC_ALL', 'SystemRoot'];

export function plainEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = KEPT.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(kept), NO_COLOR: '1', ...more };
}

/** How long a process took from its start to its end, in ms; what it prints goes nowhere. */
export function timeOf(command: Command): number {
  const began = process.hrtime.bigint();
  const { status, error } = spawnSync(command.file, command.args, {
    cwd: command.cwd,
    env: plainEnvironment(command.env),
    stdio: 'ignore',
  });
  const took = Number(process.hrtime.bigint() - began) / 1e6;
  if (status !== 0) throw new Error(`${lineOf(command)} ended with ${status ?? error?.message ?? 'a signal'}`);
  return took;
}

/**
 * Runs a process and gives what it printed.
 *
 * @throws Error where it ends with another status than 0
 */
export function outputOf(command: Command): string {
  const { status, stdout, stderr, error } = spawnSync(command.file, command.args, {
    cwd: command.cwd,
    env: plainEnvironment(command.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status === 0) return stdout;
  throw new Error(
    `${lineOf(command)} ended with ${status ?? error?.message ?? 'a signal'}: ${messageIn(stderr ?? '')}`,
  );
}

export interface Heavy {
  readonly ms: number;
  /** Processor time of it and of all that it started and waited for, in ms; null where there is no bash to tell. */
  readonly cpuMs: number | null;
  /** The most memory that it and its children held at one time, in bytes; null where there is no /proc. */
  readonly peak: number | null;
  readonly stderr: string;
}

const EVERY_MS = 25;

/**
 * Runs a long process, and watches its memory.
 *
 * @throws Error where it ends with another status than 0
 */
export async function watch(command: Command): Promise<Heavy> {
  const timed = ['-c', 'TIMEFORMAT="bash-times %U %S"; time "$0" "$@"', command.file, ...command.args];
  const bash = spawnSync('bash', ['-c', 'exit 0']).status === 0;
  const began = process.hrtime.bigint();
  const child = spawn(bash ? 'bash' : command.file, bash ? timed : [...command.args], {
    cwd: command.cwd,
    env: plainEnvironment(command.env),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, memoryUnder(child.pid ?? 0));
  }, EVERY_MS);
  const [status, stderr] = await endOf(child);
  clearInterval(look);
  const ms = Number(process.hrtime.bigint() - began) / 1e6;
  const [, user, system] = /^bash-times (\S+) (\S+)$/m.exec(stderr) ?? [];
  const own = stderr.replace(/^bash-times .*\n?/m, '');
  if (status !== 0) throw new Error(`${lineOf(command)} ended with ${status}: ${messageIn(own)}`);
  const cpuMs = user === undefined || system === undefined ? null : 1000 * (Number(user) + Number(system));
  return { ms, cpuMs, peak: peak === 0 ? null : peak, stderr: own };
}

function endOf(child: ChildProcess): Promise<readonly [number | string, string]> {
  const parts: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (part: string) => parts.push(part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve([code ?? signal ?? 'nothing', parts.join('')]));
  });
}

/** What a process and all below it hold in memory now, in bytes; 0 where it ended or this system doesn't say. */
function memoryUnder(pid: number): number {
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return children.reduce((sum, child) => sum + memoryUnder(child), 1024 * Number(kilobytes));
  } catch {
    return 0;
  }
}

/** The line of what a process printed that says what went wrong. */
function messageIn(stderr: string): string {
  const lines = stderr.trim().split('\n');
  return lines.find((line) => /error|kcsp:/i.test(line)) ?? lines.at(-1) ?? '';
}

export function lineOf({ file, args }: Command): string {
  return [file, ...args].join(' ');
}
