// What comes with kcsp: few libraries, each with its reason, no script of anybody that runs when it is installed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import { ROOT } from '../support/read.ts';

/** How many libraries kcsp may have at run time, and how many packages they may bring. Raise it only for a reason. */
const LIBRARIES = 14;
const PACKAGES = 40;

/** The names in the first column of the table of libraries, and their reasons. */
function reasons(): ReadonlyMap<string, string> {
  const text = readFileSync(path.join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  const table = /## What each library is for\n([\s\S]*?)\n\n(?=[^|])/.exec(text)?.[1] ?? '';
  const rows = [...table.matchAll(/^\| ([\w@/, -]+) \| (.+) \|$/gm)].filter(([, names]) => names !== 'library');
  return new Map(
    rows.flatMap(([, names = '', reason = '']) => names.split(', ').map((name) => [name, reason] as const)),
  );
}

const entries = Object.entries<{
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly version?: string;
  readonly license?: string;
}>(lock.packages).filter(([place]) => place !== '');
const shipped = entries.filter(([, entry]) => entry.dev !== true);

describe('the libraries', () => {
  test('are those that ARCHITECTURE.md gives a reason for', () => {
    expect([...reasons().keys()].sort()).toEqual(Object.keys(manifest.dependencies).sort());
    expect([...reasons()].filter(([, reason]) => reason.length < 10)).toEqual([]);
  });

  test('are few, and bring few', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(LIBRARIES);
    expect(shipped.length).toBeLessThanOrEqual(PACKAGES);
  });

  test('come from the registry, at versions that the lock file holds', () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
    const odd = Object.entries(wanted).filter(([, range]) => !/^[\^~]?\d+\.\d+\.\d+$/.test(range));
    expect(odd).toEqual([]);
    expect(
      entries.filter(([, { link, version }]) => link === true || !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version ?? '')),
    ).toEqual([]);
    expect(lock.packages[''].dependencies).toEqual(manifest.dependencies);
  });

  test('may be used by all who may use kcsp', () => {
    const free = /^(?:MIT|ISC|0BSD|BlueOak-1\.0\.0|Apache-2\.0|BSD-[23]-Clause)$/;
    expect(shipped.filter(([, { license }]) => !free.test(license ?? '')).map(([place]) => place)).toEqual([]);
  });
});

describe('an installation', () => {
  test('runs no script of a library', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
    const building = entries
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([place]) => place.replace(/^.*node_modules\//, ''));
    const allowed = Object.entries(manifest.allowScripts);
    expect(
      building.filter((name) => !allowed.some(([known, may]) => known === name && !may) && name !== 'fsevents'),
    ).toEqual([]);
  });

  test('runs no script of ours but the build, and that only in a checkout', () => {
    const own = Object.keys(manifest.scripts).filter((name) =>
      /^(?:pre|post)?(?:install|publish|pack|prepare|restart|start|stop|version|dependencies)$/.test(name),
    );
    expect(own).toEqual(['prepare']);
    expect(manifest.scripts.prepare).toBe(manifest.scripts.build);
  });
});
