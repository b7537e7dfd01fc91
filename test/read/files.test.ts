// Which files paths, folders and globs name, on real temporary folders.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Configs } from '../../src/read/configs.ts';
import { findFiles } from '../../src/read/files.ts';
import { whyUnreadable } from '../../src/read/outcome.ts';
import { readSource } from '../../src/read/source.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kcsp-files-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
const files = (...inputs: string[]) => findFiles(inputs, root).files;
const complaints = (...inputs: string[]) => findFiles(inputs, root).problems.map((problem) => problem.message);

describe('findFiles', () => {
  it('goes through folders to the bottom and takes texts alone', () => {
    put({
      'm/b.txt': 'b',
      'm/a.md': 'a',
      'm/deep/er/C.MARKDOWN': 'c',
      'm/plain': 'Minutes of the meeting',
      'm/blob': '\u0000\u0001\u0002',
      'm/page.pdf': '%PDF-',
      'm/.git/x.txt': 'x',
      'm/.kcsp/x.txt': 'x',
      'm/node_modules/x.md': 'x',
    });
    expect(files('m/')).toEqual(['m/a.md', 'm/b.txt', 'm/deep/er/C.MARKDOWN', 'm/plain']);
    expect(files('.')).toEqual(files('m'));
  });

  it('lists each file once, under its relative name, in one order however it was asked for', () => {
    put({ 'm/b.txt': 'b', 'm/a.txt': 'a' });
    symlinkSync(join(root, 'm/a.txt'), join(root, 'm/link.txt'));
    expect(files(join(root, 'm/b.txt'), './m//b.txt', 'm/a.txt', 'm')).toEqual(['m/a.txt', 'm/b.txt']);
    expect(files('m', 'm/b.txt')).toEqual(['m/a.txt', 'm/b.txt']);
  });

  it('is not led in a circle by links to folders', () => {
    put({ 'm/a.txt': 'a' });
    symlinkSync(join(root, 'm'), join(root, 'm/again'));
    expect(files('m')).toEqual(['m/a.txt']);
    expect(files('m/**/*.txt')).toEqual(['m/a.txt']);
  });

  it('takes globs; a pattern with an extension takes that kind of file', () => {
    put({ 'm/a.txt': 'a', 'm/b.html': '<p>b', 'm/n/c.md': 'c', 'm/x.bin': 'x' });
    expect(files('m/*')).toEqual(['m/a.txt']);
    expect(files('m/**/*.{html,md}')).toEqual(['m/b.html', 'm/n/c.md']);
  });

  it('takes a file whose name looks like a pattern, and any file that is named itself', () => {
    put({ 'a[1].txt': 'a', 'page.html': '<p>' });
    expect(files('a[1].txt', 'page.html', '-')).toEqual(['-', 'a[1].txt', 'page.html']);
  });

  it('says in one sentence what it can use nothing of, and goes on', () => {
    put({ 'm/a.txt': 'a', 'none/x.pdf': '%PDF-' });
    expect(complaints('nowhere.txt', 'none', 'q*.txt', 'm')).toEqual([
      'nowhere.txt: there is no such file or folder; check the spelling and the current folder.',
      'none: the folder holds no text (.txt, .text, .md, .markdown); name another folder or the files.',
      'q*.txt: no file matches this pattern; quote it and check the folder.',
    ]);
    expect(files('nowhere.txt', 'none', 'm')).toEqual(['m/a.txt']);
  });

  it('leaves out what kcsp.yaml says, but not a file that is named itself', () => {
    put({
      'kcsp.yaml': 'ignore: [m/drafts, "**/*.bak.txt"]',
      'm/a.txt': 'a',
      'm/drafts/b.txt': 'b',
      'm/c.bak.txt': 'c',
    });
    const configs = new Configs(root);
    const found = (...inputs: string[]) => findFiles(inputs, root, (path) => configs.ignores(path)).files;
    expect(found('m')).toEqual(['m/a.txt']);
    expect(found('m/**/*.txt')).toEqual(['m/a.txt']);
    expect(found('m/drafts/b.txt')).toEqual(['m/drafts/b.txt']);
  });
});

describe('readSource', () => {
  it('reads a file under the name it was given', () => {
    put({ 'm/a.txt': 'Minutes' });
    const outcome = readSource('m/a.txt', root);
    expect(outcome.ok && [outcome.value.path, outcome.value.text]).toEqual(['m/a.txt', 'Minutes']);
  });

  it('gives a folder or a lost file back as a problem', () => {
    put({ 'm/a.txt': 'Minutes' });
    const why = (path: string) => {
      const outcome = readSource(path, root);
      return outcome.ok ? null : outcome.problem.message;
    };
    expect(why('m')).toBe('m: it is a folder where a file was expected; name a file in it.');
    expect(why('gone.txt')).toBe(
      'gone.txt: there is no such file or folder; check the spelling and the current folder.',
    );
  });
});

describe('whyUnreadable', () => {
  it('has a sentence for a missing permission and for what it does not know', () => {
    const denied = Object.assign(new Error('EACCES'), { code: 'EACCES' });
    expect(whyUnreadable('a.txt', denied)).toBe(
      'a.txt: no permission to read it; change its permissions or leave it out.',
    );
    expect(whyUnreadable('a.txt', new Error('odd'))).toBe('a.txt: it cannot be read (odd); mend that or leave it out.');
  });
});
