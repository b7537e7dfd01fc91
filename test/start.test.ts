// Holds the program to a quick start: what each command loads before it does its work, to the last library.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleProgram } from '../scripts/bundle.mjs';
import { bundleQuestions } from '../scripts/questions.mjs';
import { ASKING } from '../src/commands/asking.ts';

const root = path.join(import.meta.dirname, '..');

/** What no question needs: the finding of files, yaml, and the reading of minutes; but snippets are cut into sentences as minutes are. */
const heavy =
  /node_modules\/(yaml|commander|entities|csv-stringify)\/|^src\/(read|dialects|parse(?!\/sentences\.ts$)|extract|record|check)\//;

/** The libraries that a question sets up as it starts; whatever else is in its file waits until it is called. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  search: ['minisearch', 'stemmer'],
};

let program: Metafile;
let questions: Awaited<ReturnType<typeof bundleQuestions>>;
beforeAll(async () => {
  program = (await bundleProgram()).metafile;
  questions = await bundleQuestions(program);
});

/** The modules of the one output of a metafile that are set up at once: what is imported from its start on, not by `import()`. */
function atOnce({ inputs }: Metafile): readonly string[] {
  const seen = new Set(['<stdin>']);
  for (const name of seen) {
    for (const { path: imported, kind, external } of inputs[name]?.imports ?? []) {
      if (kind === 'import-statement' && external !== true) seen.add(imported);
    }
  }
  return [...seen].slice(1);
}

/** The libraries among some modules. */
function librariesOf(modules: readonly string[]): readonly string[] {
  const names = modules.map((module) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? '');
  return [...new Set(names)].filter(Boolean).sort();
}

function bundled(command: string): { readonly text: string; readonly metafile: Metafile } {
  const question = questions.get(`ask-${command}.js`);
  if (question === undefined) throw new Error(`kcsp ${command} is not bundled by itself`);
  return question;
}

describe('the file of a question', () => {
  test('is made for every command that asks, and for no other', () => {
    expect([...questions.keys()]).toEqual(ASKING.map(({ name }) => `ask-${name}.js`));
  });

  test.each(ASKING.map(({ name }) => name))(
    '%s holds nothing that reads minutes or arguments of all kinds',
    (command) => {
      const modules = Object.keys(bundled(command).metafile.inputs);
      expect(modules).toContain(`src/commands/${command}.ts`);
      expect(modules.filter((module) => heavy.test(module))).toEqual([]);
    },
  );

  test.each(ASKING.map(({ name }) => name))('%s sets up only the libraries that it uses each time', (command) => {
    expect(librariesOf(atOnce(bundled(command).metafile))).toEqual(LIBRARIES[command] ?? []);
  });

  test.each(ASKING.map(({ name }) => name))('%s has one byte a character', (command) => {
    expect(bundled(command).text.search(/[^\0-\x7f]/)).toBe(-1);
  });
});

describe('the whole program', () => {
  test('starts without what only some commands need', () => {
    const main = Object.keys(program.outputs).find((name) => program.outputs[name]?.entryPoint === 'src/main.ts') ?? '';
    const seen = new Set([main]);
    for (const name of seen) {
      for (const { path: imported, kind, external } of program.outputs[name]?.imports ?? []) {
        if (kind === 'import-statement' && external !== true) seen.add(imported);
      }
    }
    const modules = [...seen].flatMap((name) => Object.keys(program.outputs[name]?.inputs ?? {}));
    expect(modules).toContain('src/main.ts');
    expect(modules.filter((module) => heavy.test(module))).toEqual([]);
  });
});

describe('a start, as Node sees it,', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kcsp-start-'));
  const hook = path.join(folder, 'hook.cjs');
  const bin = path.join(root, 'bin', 'kcsp.js');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(() => {
    // Notes what is asked of require() and every file of code that is read, and writes both down as the process ends.
    writeFileSync(
      hook,
      `const fs = require('node:fs');
      const { Module } = require('node:module');
      const { load } = { load: Module._load };
      const { readFileSync, writeFileSync } = fs;
      const seen = new Set();
      Module._load = (name, ...rest) => (seen.add(name), load(name, ...rest));
      fs.readFileSync = (file, ...rest) => (/\\.js$/.test(String(file)) && seen.add(String(file)), readFileSync(file, ...rest));
      process.on('exit', () => writeFileSync(${JSON.stringify(path.join(folder, 'seen.json'))}, JSON.stringify([...seen])));`,
    );
    execFileSync(process.execPath, [bin, 'parse', path.join(root, 'seeds')], { cwd: folder, stdio: 'ignore' });
  });

  /** What is loaded by a run of the built program, with paths from the project's root. */
  function loadedBy(argv: readonly string[]): readonly string[] {
    execFileSync(process.execPath, ['--require', hook, bin, ...argv], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const seen: readonly string[] = JSON.parse(readFileSync(path.join(folder, 'seen.json'), 'utf8'));
    return seen.map((name) => (path.isAbsolute(name) ? path.relative(root, name) : name)).sort();
  }

  const always = ['bin/kcsp.js', 'node:fs', 'node:path'];

  test.each([
    ['search', ['search', 'community', 'wardens']],
    ['actions', ['actions', '--owner', 'Bone-Knell']],
    ['show', ['show', '60', '--context', '1']],
    ['people', ['people', 'Bone-Knell']],
    ['meetings', ['meetings', '--json']],
    ['resolutions', ['resolutions', '--since', '2014']],
    ['thread', ['thread', 'wardens']],
    ['glossary', ['glossary', 'MARAC']],
  ])('of %s loads its one file and three parts of Node', (command, argv) => {
    expect(existsSync(path.join(root, 'dist', 'cli', `ask-${command}.js`))).toBe(true);
    expect(loadedBy(argv)).toEqual([...always, `dist/cli/ask-${command}.js`, 'node:vm'].sort());
  });

  test('that only tells the version loads nothing of the build', () => {
    expect(loadedBy(['--version'])).toEqual(always);
  });

  test('of a question with a slip in it goes on with the whole program', () => {
    const loaded = loadedBy(['meetings', '--help']);
    expect(loaded).toEqual(expect.arrayContaining(['dist/cli/ask-meetings.js', 'dist/cli/main.js']));
    expect(loaded.filter((name) => name.startsWith('dist/cli/program-'))).toHaveLength(1);
  });
});
