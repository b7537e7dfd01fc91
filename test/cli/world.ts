// A world for the program to run in: a temporary folder, streams that are kept, an environment of its own.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/main.ts';
import type { Io } from '../../src/output/io.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What went to a pager: its command and the text. */
  readonly paged: readonly { readonly command: string; readonly text: string }[];
}

export interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of a terminal; without them the streams are pipes. */
  readonly terminal?: number;
  readonly links?: boolean;
  /** The folder below the world's own in which the program runs. */
  readonly within?: string;
}

/** A temporary folder in which the program is run in this very process. */
export class World {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'kcsp-test-')));

  /** Writes a file, and the folders above it. */
  write(name: string, text: string): void {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  async run(argv: readonly string[], setting: Setting = {}): Promise<Ran> {
    const out: string[] = [];
    const err: string[] = [];
    const paged: { command: string; text: string }[] = [];
    const isTTY = setting.terminal !== undefined;
    const size = { columns: setting.terminal ?? 80, rows: 24 };
    const io: Io = {
      stdout: { write: (text) => out.push(text), isTTY, ...size },
      stderr: { write: (text) => err.push(text), isTTY: false },
      stdin: { isTTY },
      env: setting.env ?? {},
      cwd: path.join(this.folder, setting.within ?? ''),
      page: (command, text) => paged.push({ command, text }) > 0,
      knowsLinks: async () => setting.links ?? false,
    };
    const code = await main(argv, io);
    return { code, stdout: out.join(''), stderr: err.join(''), paged };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
