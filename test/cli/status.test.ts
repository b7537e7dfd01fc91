// `kcsp status`: what is stored and how large, what changed, and whether every byte of the store is what was written.
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { storeIn } from './records.ts';
import { World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = new World();
  await storeIn(world.folder);
});
afterEach(() => world.remove());

const inStore = (name: string): string => path.join(world.folder, '.kcsp', name);
/** The files of the store that hold documents, and what is found in them. */
const files = (): readonly string[] =>
  readdirSync(inStore(''))
    .filter((name) => /\.(?:corpus|docs|find)$/.test(name))
    .sort();

describe('kcsp status', () => {
  test('says what is stored, and how much room it takes', async () => {
    const { code, stdout } = await world.run(['status']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^\.kcsp holds 2 documents \(120 lines\) from minutes\n3 items, 1 resolution, 2 actions, 2 people, 8 passages\nOn disk: records [\d.]+ kB, index [\d.]+ kB, in 1 segment\nNo file changed since\.\n$/,
    );
    const sizes = files().map((name) => readFileSync(inStore(name)).length);
    const status = JSON.parse((await world.run(['status', '--json'])).stdout);
    expect(status).toMatchObject({ documents: 2, passages: 8, segments: 1, verified: null, changed: [], new: [] });
    expect(status.size.records + status.size.index).toBe(sizes.reduce((sum, size) => sum + size, 0));
  });

  test('reads every byte with --verify', async () => {
    const { code, stdout } = await world.run(['status', '--verify']);
    expect(code).toBe(0);
    expect(stdout).toContain('\nAll 4 files of the store are what was written.\n');
    expect(JSON.parse((await world.run(['status', '--verify', '--json'])).stdout)).toMatchObject({ verified: 4 });
  });

  test('names each file in which a byte was changed, and the way back', async () => {
    const names = files();
    expect(names).toHaveLength(3);
    for (const name of names) {
      const bytes = readFileSync(inStore(name));
      const middle = bytes.length >> 1;
      bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
      writeFileSync(inStore(name), bytes);
    }
    const { code, stdout, stderr } = await world.run(['status', '--verify']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'The store .kcsp is damaged; write it again from the texts with kcsp parse --rebuild.\n',
    });
    const [title, ...lines] = stdout.trimEnd().split('\n');
    expect(title).toBe('Damaged:');
    expect(lines.sort()).toEqual(names.map((name) => expect.stringMatching(`^  ${name}: page \\d of it was changed$`)));
    const json = await world.run(['status', '--verify', '--json']);
    expect(json.code).toBe(2);
    expect(
      JSON.parse(json.stdout)
        .damaged.map(({ file }: { file: string }) => file)
        .sort(),
    ).toEqual([...names].sort());
  });

  test('names files that were cut off or are gone', async () => {
    const [docs = '', find = ''] = files().filter((name) => !name.endsWith('.corpus'));
    truncateSync(inStore(docs), 4096);
    rmSync(inStore(find));
    const { code, stdout } = await world.run(['status', '--verify']);
    expect(code).toBe(2);
    expect(stdout).toContain(`  ${docs}: `);
    expect(stdout).toContain(`  ${find}: it is gone\n`);
  });

  test('of a changed manifest is one sentence', async () => {
    writeFileSync(
      inStore('manifest.json'),
      readFileSync(inStore('manifest.json'), 'utf8').replace('minutes', 'minuets'),
    );
    const { code, stdout, stderr } = await world.run(['status', '--verify']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^kcsp: The store \.kcsp is damaged \(manifest\.json: .*kcsp parse --rebuild\.\n$/);
  });
});
