// What can be held by reading the source: there is one way out to the terminal, no network, no shell, and no code from text.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/read.ts';

const SRC = path.join(ROOT, 'src');
const files = readdirSync(SRC, { recursive: true })
  .map((name) => String(name).replaceAll(path.sep, '/'))
  .filter((name) => name.endsWith('.ts'));

/** The lines of the source that hold a pattern, comments apart, as `file: line`. */
function linesWith(pattern: RegExp, except: readonly string[] = []): readonly string[] {
  return files
    .filter((file) => !except.includes(file))
    .flatMap((file) =>
      readFileSync(path.join(SRC, file), 'utf8')
        .split('\n')
        .filter((line) => pattern.test(line.replace(/^\s*(?:\/\/|\/?\*).*|\s\/\/ .*$/, '')))
        .map((line) => `${file}: ${line.trim()}`),
    );
}

describe('the way out', () => {
  test('is the guarded streams: nothing else writes to a terminal', () => {
    const raw = /process\.(?:stdout|stderr)|console\.|writeSync\(\s*[12]\b/;
    expect(linesWith(raw, ['output/process-io.ts'])).toEqual([]);
    expect(linesWith(raw).length).toBeGreaterThan(0);
  });

  test('is guarded before anything else is done, wherever the program starts', () => {
    const starts = linesWith(/\bworld\b/).map((line) => line.split(/: (?=.*world)/)[0]);
    // The interface of a quick start names it once more.
    expect(starts.sort()).toEqual([...Array(3).fill('commands/quick.ts'), 'main.ts', 'main.ts']);
    for (const file of ['commands/quick.ts', 'main.ts'])
      expect(readFileSync(path.join(SRC, file), 'utf8')).toMatch(
        /world(?:: Io)?\)[^{]*\{\s*const io = guarded\(world\);/,
      );
  });

  test('alone knows the codes of terminals', () => {
    const codes = /\\u001b|\\x1b|\\u009b|\\r['"`]|['"`]\\r/i;
    const known = [
      'output/marks.ts',
      'output/harmless.ts',
      'output/guarded.ts',
      'output/terminal.ts',
      'output/findings/github.ts',
      // the ends of lines in documents
      'model/source.ts',
    ];
    expect(linesWith(codes, [...known])).toEqual([]);
    expect(linesWith(codes).length).toBeGreaterThan(0);
  });
});

describe('the program', () => {
  test('starts no process but the pager and readers of its own, and no shell', () => {
    expect(linesWith(/[{,]\s*shell\s*[:,]|\bexec(?:Sync|File|FileSync)\b/)).toEqual([]);
  });

  test('makes no code of text', () => {
    expect(linesWith(/\beval\(|new Function\(|\bnode:vm\b|setTimeout\(['"`]/)).toEqual([]);
  });

  test('asks nothing of a network', () => {
    expect(
      linesWith(/\bfetch\(|WebSocket|XMLHttpRequest|node:(?:net|http|https|http2|dgram|dns|tls|inspector)\b/),
    ).toEqual([]);
  });
});
