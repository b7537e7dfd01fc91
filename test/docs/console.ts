// Runs the examples of a markdown file: every ```console block, its `$ ` lines as a shell runs them, in one folder with seeds/.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../support/read.ts';

/** A command of an example and what it is said to print. */
export interface Example {
  readonly command: string;
  /** Lines as printed in the file. A line `…` stands for any number of lines. */
  readonly said: readonly string[];
  /** 0-based line of the file on which the output begins. */
  readonly at: number;
}

/** The examples of a markdown text, in order. */
export function examplesOf(markdown: string): Example[] {
  const lines = markdown.split('\n');
  const examples: Example[] = [];
  let open: { command: string; said: string[]; at: number } | null = null;
  let inside = false;
  for (const [index, line] of lines.entries()) {
    if (!inside) {
      inside = line === '```console';
      continue;
    }
    if (line === '```') {
      if (open) examples.push(open);
      open = null;
      inside = false;
    } else if (line.startsWith('$ ')) {
      if (open) examples.push(open);
      open = { command: line.slice(2), said: [], at: index + 1 };
    } else open?.said.push(line);
  }
  return examples;
}

/** A shell in a new folder that holds seeds/ and knows `kcsp`. */
export class Shell {
  readonly #folder = mkdtempSync(join(tmpdir(), 'kcsp-docs-'));

  constructor() {
    cpSync(join(ROOT, 'seeds'), join(this.#folder, 'seeds'), { recursive: true });
    this.command('kcsp', `exec "${process.execPath}" "${join(ROOT, 'bin', 'kcsp.js')}" "$@"`);
  }

  /** What a command prints, on both streams, as lines without trailing space. */
  run(command: string): string[] {
    return this.script(command).lines;
  }

  /** The exit status of a script of several lines, and what it prints on both streams. */
  script(text: string): { readonly status: number | null; readonly lines: string[] } {
    const { PATH, HOME } = process.env;
    const { status, stdout } = spawnSync('sh', ['-c', `{ ${text}\n} 2>&1`], {
      cwd: this.#folder,
      encoding: 'utf8',
      env: { PATH: `${join(this.#folder, '.bin')}:${PATH}`, HOME, NO_COLOR: '1', LC_ALL: 'C.UTF-8' },
    });
    const lines = stdout
      .replace(/\n+$/, '')
      .split('\n')
      .map((line) => line.trimEnd());
    return { status, lines };
  }

  /** Writes a file, and the folders above it. */
  write(name: string, text: string): void {
    const file = join(this.#folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Puts a command of that name on the path. */
  command(name: string, script: string): void {
    this.write(join('.bin', name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(this.#folder, '.bin', name), 0o755);
  }

  /** Removes the folder. */
  close(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

/** Whether lines are what an example says, `…` standing for any number of them. */
export function agrees(said: readonly string[], printed: readonly string[]): boolean {
  const gap = said.indexOf('…');
  if (gap < 0) return said.join('\n').trimEnd() === printed.join('\n').trimEnd();
  const head = said.slice(0, gap);
  const tail = said.slice(gap + 1);
  if (printed.length < head.length + tail.length) return false;
  return (
    head.join('\n') === printed.slice(0, head.length).join('\n') &&
    agrees(tail, printed.slice(printed.length - tail.length))
  );
}
