// The built program as processes: started, watched, killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(import.meta.dirname, '..', '..');
const BIN = path.join(ROOT, 'bin', 'kcsp.js');
const SHIM = path.join(import.meta.dirname, 'shim.cjs');

/** What shim.cjs is to do. */
export interface Shim {
  readonly folder: string;
  readonly kill?: number;
  readonly hold?: number;
  readonly log?: string;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Milliseconds from start to end. */
  readonly took: number;
}

/** Milliseconds after which a run has hung. */
const PATIENCE = 90_000;

/** A run of the program in a group of processes of its own. */
export class Run {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Whether it had to be ended because it did not end by itself. */
  hung = false;

  constructor(
    cwd: string,
    argv: readonly string[],
    env: Readonly<Record<string, string>> = {},
    shim: Shim | null = null,
  ) {
    const flags = shim === null ? [] : ['--require', SHIM];
    this.child = spawn(process.execPath, [...flags, BIN, ...argv], {
      cwd,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, ...(shim === null ? {} : { KCSP_SHIM: JSON.stringify(shim) }) },
    });
    this.ended = this.#end();
  }

  /** The processes of the run that are still there, itself among them; without those that are dead and not yet buried. */
  left(): readonly number[] {
    return livingIn(this.child.pid ?? 0);
  }

  /** Waits until none is left, for so many milliseconds at most; gives those that are, and ends them. */
  async alone(patience = 10_000): Promise<readonly number[]> {
    const end = Date.now() + patience;
    for (;;) {
      const left = this.left();
      if (left.length === 0) return left;
      if (Date.now() > end) {
        for (const pid of left) process.kill(pid, 'SIGKILL');
        return left;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async #end(): Promise<Ended> {
    const began = performance.now();
    const said = { stdout: '', stderr: '' };
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    const closed = once(this.child, 'close');
    const watch = setTimeout(() => {
      this.hung = true;
      for (const pid of this.left()) process.kill(pid, 'SIGKILL');
    }, PATIENCE);
    const [code, signal] = await once(this.child, 'exit');
    clearTimeout(watch);
    const took = performance.now() - began;
    // Readers that live on for a moment hold the pipes open: what they say is not waited for.
    if (signal === null) await closed;
    return { code, signal, ...said, took };
  }
}

/** The living processes of a group, by /proc where there is one, else by `ps`. */
function livingIn(group: number): readonly number[] {
  if (!existsSync('/proc/self/stat')) return livingBy(group);
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const [state, , ofGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return Number(ofGroup) === group && state !== 'Z' ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

function livingBy(group: number): readonly number[] {
  try {
    process.kill(-group, 0);
    return [group];
  } catch {
    return [];
  }
}
