// What folders hold besides texts: links in and out, circles, pipes, sockets, devices, odd names. On real temporary folders.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/read/files.ts';
import { readSource } from '../../src/read/source.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kcsp-walk-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `Minutes of ${path}`);
  }
}
const link = (to: string, path: string) => symlinkSync(to, join(root, path));
const pipe = (path: string) => execFileSync('mkfifo', [join(root, path)]);
const find = (...inputs: string[]) => findFiles(inputs, root);
const said = (...inputs: string[]) => find(...inputs).left.map(({ message }) => message);
const why = (path: string) => {
  const outcome = readSource(path, root);
  return outcome.ok ? null : outcome.problem.message;
};

describe('links', () => {
  it('out of the folders that were named are left out, which is said and is no failure', () => {
    put('m/a.txt', 'out/b.txt');
    link('../out/b.txt', 'm/away.txt');
    link('../out', 'm/folder');
    const { files, problems } = find('m');
    expect([files, problems]).toEqual([['m/a.txt'], []]);
    const away = (path: string, to: string) =>
      `${path}: it is a link out of the folders that were named, to ${join(root, to)}, and was left out; name that to read it.`;
    expect(said('m')).toEqual([away('m/away.txt', 'out/b.txt'), away('m/folder', 'out')]);
  });

  it('into another folder that was named are no news: what they lead to has its own name', () => {
    put('m/a.txt', 'out/b.txt');
    link('../out', 'm/folder');
    expect(find('m', 'out')).toEqual({ files: ['m/a.txt', 'out/b.txt'], problems: [], left: [] });
  });

  it('inside are followed to what has no other way to it, once', () => {
    put('m/.kept/a.txt', 'm/b.txt');
    link('.kept', 'm/open');
    link('.kept', 'm/twice');
    link('b.txt', 'm/other.txt');
    expect(find('m')).toEqual({ files: ['m/b.txt', 'm/twice/a.txt'], problems: [], left: [] });
  });

  it('in a circle end', () => {
    put('m/a.txt', 'm/deep/b.txt');
    link('.', 'm/self');
    link('..', 'm/deep/up');
    link('two', 'm/one');
    link('one', 'm/two');
    link('nowhere', 'm/lost.txt');
    expect(find('m').files).toEqual(['m/a.txt', 'm/deep/b.txt']);
    expect(said('m')).toEqual([
      'm/lost.txt: it is a link that leads nowhere, and it was left out; mend the link or remove it.',
      'm/one: its links go round in a circle, and it was left out; mend the link or remove it.',
      'm/two: its links go round in a circle, and it was left out; mend the link or remove it.',
    ]);
  });

  it('that were named themselves are followed anywhere', () => {
    put('out/b.txt');
    link('out', 'folder');
    link('out/b.txt', 'b.txt');
    expect(find('folder').files).toEqual(['folder/b.txt']);
    expect(find('b.txt').files).toEqual(['b.txt']);
  });

  it('to what kcsp.yaml leaves out are left out', () => {
    put('m/drafts/a.txt', 'm/b.txt');
    link('drafts/a.txt', 'm/a.txt');
    expect(findFiles(['m'], root, (path) => path.startsWith(join(root, 'm/drafts'))).files).toEqual(['m/b.txt']);
  });
});

describe('what is no file', () => {
  it('is left out of a folder and said', async () => {
    put('m/a.txt');
    pipe('m/pipe.txt');
    link('/dev/zero', 'm/zero.txt');
    const server = createServer();
    await new Promise<void>((done) => {
      server.listen(join(root, 'm/socket.txt'), done);
    });
    try {
      expect(find('m').files).toEqual(['m/a.txt']);
      expect(said('m')).toEqual([
        'm/pipe.txt: it is a named pipe, not a file, and was left out.',
        'm/socket.txt: it is a socket, not a file, and was left out.',
        expect.stringMatching(/^m\/zero\.txt: it is a link out of the folders/),
      ]);
      expect(why('m/socket.txt')).toBe(
        'm/socket.txt: it is a socket, not a file; give its text on standard input, as in: kcsp parse - < FILE.',
      );
    } finally {
      server.close();
    }
  });

  it('is no hang where it is named itself', () => {
    pipe('pipe.txt');
    expect(find('pipe.txt', '/dev/zero').files).toEqual(['/dev/zero', 'pipe.txt']);
    expect(why('pipe.txt')).toBe(
      'pipe.txt: it is a named pipe, not a file; give its text on standard input, as in: kcsp parse - < FILE.',
    );
    expect(why('/dev/zero')).toMatch(/^\/dev\/zero: it is a device, not a file; .*\.$/);
  });

  it('is summed up where there is much of it', () => {
    mkdirSync(join(root, 'm'));
    for (let index = 0; index < 30; index++) link('nowhere', `m/${String(index).padStart(2, '0')}.txt`);
    expect(said('m')).toHaveLength(21);
    expect(said('m').at(-1)).toBe('m/20.txt: it and 9 others were left out for such reasons too.');
  });
});

describe('odd names', () => {
  it('with ends of lines, control characters and signs of patterns are read', () => {
    const names = [
      'm/a\nb.txt',
      'm/a\u001b[31m.txt',
      'm/__proto__',
      'm/x*y[z].txt',
      'm/\u202etxt.md',
      'm/constructor/a.txt',
    ];
    put(...names);
    expect(find('m').files).toEqual([...names].sort());
    // A pattern has no sign that stands for an end of line.
    expect(find('m/**').files).toEqual(names.filter((name) => !name.includes('\n')).sort());
    for (const name of names) expect(why(name)).toBeNull();
  });

  it('that are no UTF-8 are left out and said', () => {
    put('m/a.txt', 'm/real \ufffd.txt');
    writeFileSync(Buffer.concat([Buffer.from(join(root, 'm/caf')), Buffer.from([0xe9]), Buffer.from('.txt')]), 'x');
    expect(find('m').files).toEqual(['m/a.txt', 'm/real \ufffd.txt']);
    expect(said('m')).toEqual(['m/caf\ufffd.txt: its name is no UTF-8, and it was left out; give it another name.']);
  });

  it('longer than the system allows have a sentence', () => {
    expect(why(`${'a'.repeat(300)}.txt`)).toMatch(/: its path is longer than the system allows; .*\.$/);
    expect(find(`${'x/'.repeat(3000)}a.txt`).problems.map(({ message }) => message.replace(/^(x\/)+/, ''))).toEqual([
      'a.txt: its path is longer than the system allows; move it to a folder further up.',
    ]);
  });

  it('in folders in folders, as deep as the system has them', () => {
    const deep = `m/${'d/'.repeat(400)}a.txt`;
    put(deep);
    expect(find('m').files).toEqual([deep]);
  });
});

describe('what changes meanwhile', () => {
  it('a file that went is a sentence, and so is a folder', () => {
    put('m/a.txt');
    const [file = ''] = find('m').files;
    unlinkSync(join(root, file));
    expect(why(file)).toBe('m/a.txt: there is no such file or folder; check the spelling and the current folder.');
  });

  it('a folder that may not be read is a sentence, and the others are read', () => {
    put('m/a.txt', 'm/shut/b.txt');
    chmodSync(root, 0o755);
    chmodSync(join(root, 'm/shut'), 0);
    const { files, problems } = asNobody(() => find('m'));
    chmodSync(join(root, 'm/shut'), 0o755);
    expect(files).toEqual(['m/a.txt']);
    expect(problems.map(({ message }) => message)).toEqual([
      'm/shut: no permission to read it; change its permissions or leave it out.',
    ]);
  });
});

/** Does something as a user to whom permissions apply. */
function asNobody<T>(work: () => T): T {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

it('a folder and a pattern for all in it agree, but that a pattern goes into no link', () => {
  put('m/a.txt', 'm/deep/b.md', 'm/.hidden/c.txt', 'm/node_modules/d.txt', 'm/plain', 'out/e.txt');
  pipe('m/pipe.txt');
  link('../out/e.txt', 'm/away.txt');
  link('.hidden', 'm/open');
  link('nowhere', 'm/lost.txt');
  link('.', 'm/self');
  const [byFolder, byPattern] = [find('m'), find('m/**')];
  expect(byFolder.files).toEqual(['m/a.txt', 'm/deep/b.md', 'm/open/c.txt', 'm/plain']);
  expect(byPattern).toEqual({ ...byFolder, files: ['m/a.txt', 'm/deep/b.md', 'm/plain'] });
});
