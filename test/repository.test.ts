// Holds the repository to its promises: what is shipped, that the five documents in seeds/ are untouched, that nothing in it
// belongs to one machine, and that README, .ci/run and package.json speak of the same commands.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };

const root = path.join(import.meta.dirname, '..');
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const seeds = {
  '000_125a6ca821e191f4.txt': '57d5848ed0e0121de50d3fbc57f899f8f7f90d717073770620568718fe9e48b8',
  '001_f282ce03c083b744.txt': 'adcd1f8f33b18f79d57efc83156c2379087607baf69ff11cae587211f5314fe2',
  '002_36be8045eb6ae103.txt': 'a9d1fc04a5e7ba590862e275e620fd6b52d87d14eb2c6cd29ff2bcfb32f252be',
  '003_923504985d501a63.txt': 'd7fdfb55eb2b6f41e3f20aafa039937d01625aa836947cff4d5ac7e7d2e6f24b',
  '004_f3357cfe97b16bc9.txt': 'a104074b41c01c6b0c41ea95c4f31a170621a3436a05bcac37e288599baaf6dd',
};

/** The tracked files, or those of the unpacked archive when there is no git. */
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);

describe('seeds/', () => {
  test('holds five documents and nothing else', () => {
    expect(tracked.filter((file) => file.startsWith('seeds/'))).toEqual(
      Object.keys(seeds).map((name) => `seeds/${name}`),
    );
  });

  test.each(Object.entries(seeds))('%s is unchanged, byte for byte', (name, sum) => {
    const bytes = readFileSync(path.join(root, 'seeds', name));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
  });
});

describe('what is shipped', () => {
  test('is what runs, and the papers that go with it', () => {
    const out = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
    });
    const [packed]: { files: { path: string; mode: number }[] }[] = JSON.parse(out);
    const files = packed?.files.map((file) => file.path) ?? [];
    const outside = files.filter(
      (file) => !/^(bin\/|dist\/(?!cli\/cache\/)|(README|CHANGELOG)\.md$|LICENSE$|package\.json$)/.test(file),
    );
    expect(outside).toEqual([]);
    for (const needed of [
      'bin/kcsp.js',
      'dist/cli/ask-search.js',
      'dist/cli/main.js',
      'dist/index.js',
      'dist/index.d.ts',
      'LICENSE',
    ]) {
      expect(files).toContain(needed);
    }
  });

  test('starts under the name kcsp', () => {
    expect(manifest.bin).toEqual({ kcsp: 'bin/kcsp.js' });
    expect(textOf('bin/kcsp.js').startsWith('#!/usr/bin/env node\n')).toBe(true);
    expect(statSync(path.join(root, 'bin/kcsp.js')).mode & 0o111).toBe(0o111);
  });

  test('says its version', () => {
    const run = spawnSync(process.execPath, [path.join(root, 'bin/kcsp.js'), '--version'], { encoding: 'utf8' });
    expect({ status: run.status, stdout: run.stdout, stderr: run.stderr }).toEqual({
      status: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
  });

  test('tells in one sentence what to do when it was never built', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kcsp-unbuilt-'));
    try {
      mkdirSync(path.join(folder, 'bin'));
      cpSync(path.join(root, 'bin'), path.join(folder, 'bin'), { recursive: true });
      const run = spawnSync(process.execPath, [path.join(folder, 'bin', 'kcsp.js'), 'search', 'wardens'], {
        encoding: 'utf8',
      });
      expect({ status: run.status, stdout: run.stdout, stderr: run.stderr }).toEqual({
        status: 2,
        stdout: '',
        stderr: `kcsp: the build is missing from ${path.join(folder, 'dist')}: run "npm install" in ${folder}.\n`,
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the repository', () => {
  test('names no path of one machine and no host that packages came from', () => {
    const outside = /(?:^|[\s"'`(=:])\/(?:work|home|root|Users|tmp)\/[\w.]|[a-z]:\\Users\\|registry\.[a-z]+\.[a-z]+/i;
    const minutes = /^(seeds|fixtures)\//;
    const wrong = tracked
      .filter((file) => !minutes.test(file))
      .flatMap((file) =>
        textOf(file)
          .split('\n')
          .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
          .filter(({ line, place }) => outside.test(line) && !place.startsWith('test/repository.test.ts')),
      );
    expect(wrong).toEqual([]);
  });

  test('keeps hosts out of the lockfile, and sums in it', () => {
    const packages = Object.entries(lock.packages).filter(([place]) => place !== '');
    expect(packages.filter(([, entry]) => 'resolved' in entry)).toEqual([]);
    expect(packages.filter(([, entry]) => !('integrity' in entry))).toEqual([]);
    expect(textOf('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  });

  test('never lets git change the line endings of minutes', () => {
    const files = ['seeds/000_125a6ca821e191f4.txt', 'fixtures/printed/any/input.txt'];
    const out = execFileSync('git', ['check-attr', 'text', '--', ...files], { cwd: root, encoding: 'utf8' });
    expect(out).toBe(files.map((file) => `${file}: text: unset\n`).join(''));
  });

  test('is in the changelog at its version, or still unreleased', () => {
    const released = textOf('CHANGELOG.md').includes(`## [${manifest.version}]`);
    const unreleased = textOf('CHANGELOG.md').includes('## [Unreleased]');
    expect(released || unreleased).toBe(true);
  });
});

describe('.ci/run', () => {
  const script = textOf('.ci/run');

  test('can be run', () => {
    expect(statSync(path.join(root, '.ci/run')).mode & 0o111).toBe(0o111);
    expect(spawnSync('bash', ['-n', path.join(root, '.ci/run')], { encoding: 'utf8' }).stderr).toBe('');
  });

  test('runs the very command README gives for the tests', () => {
    const command = 'npm install && npm test';
    expect(textOf('README.md').split('\n')).toContain(command);
    expect(script).toContain(`'${command}'`);
  });

  test('calls only scripts that package.json has, or may come to have', () => {
    const called = [...script.matchAll(/npm run (\S+)( --if-present)?/g)];
    const unknown = called.filter(([, name = '', optional]) => !(name in manifest.scripts) && optional === undefined);
    expect(called.length).toBeGreaterThan(0);
    expect(unknown.map(([call]) => call)).toEqual([]);
  });
});
