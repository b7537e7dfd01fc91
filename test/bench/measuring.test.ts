// How the bench counts: medians, turns, the program's own timings, tables beside the figures to reach.
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../bench/speed/kcsp.ts';
import { optionsOf } from '../../bench/speed/options.ts';
import { plainEnvironment } from '../../bench/speed/process.ts';
import { summaryOf, withSummary } from '../../bench/speed/summary.ts';
import { against, figure, table } from '../../bench/speed/table.ts';
import { inTurns, timesOf } from '../../bench/speed/turns.ts';

describe('times', () => {
  test('the median and the quartiles', () => {
    expect(timesOf([9, 1, 5, 3, 7])).toEqual({ median: 5, low: 3, high: 7, runs: 5 });
    expect(timesOf([4, 1]).median).toBe(2.5);
  });

  test('every contender runs as often as is asked, one that fails is told of', () => {
    const node = (name: string, script: string) => {
      return { name, command: { file: process.execPath, args: ['-e', script], cwd: import.meta.dirname } };
    };
    const times = inTurns([node('good', 'console.log(1)'), node('bad', 'process.exit(3)'), node('silent', '')], {
      runs: 4,
      budget: 60_000,
    });
    expect(times.get('good')).toMatchObject({ runs: 4 });
    expect(times.get('bad')).toMatch(/ended with 3/);
    expect(times.get('silent')).toBe('it printed nothing');
  });

  test('one that takes too long runs fewer times', () => {
    const command = { file: process.execPath, args: ['-e', 'console.log(1)'], cwd: import.meta.dirname };
    expect(inTurns([{ name: 'slow', command }], { runs: 9, budget: 1 }).get('slow')).toMatchObject({ runs: 3 });
  });

  test('what slows every start of Node is not passed on', () => {
    process.env.NODE_EXTRA_CA_CERTS = 'some.pem';
    expect(plainEnvironment({ KCSP_WORKERS: '0' })).toMatchObject({ KCSP_WORKERS: '0', NO_COLOR: '1' });
    expect(plainEnvironment()).not.toHaveProperty('NODE_EXTRA_CA_CERTS');
    delete process.env.NODE_EXTRA_CA_CERTS;
  });
});

test('the timings that the program prints are added up by name, in ms', () => {
  expect(partsOf('reading…\ntiming: reading 12.3 s, index 450 ms\ntiming: index 1 s\n')).toEqual({
    reading: 12_300,
    index: 1450,
  });
  expect(partsOf('50 documents read')).toEqual({});
});

describe('tables', () => {
  test('a figure stands beside the one to reach', () => {
    expect([against(1.42, { most: 1.5 }), against(2.1, { most: 1.5 })]).toEqual(['1.42 ≤ 1.5', '2.10 > 1.5']);
    expect([against(6, { least: 5 }), against(1, { least: 5 })]).toEqual(['6.0 ≥ 5', '1.00 < 5']);
    expect([against(2, null), against(null, { most: 1 })]).toEqual(['2.00', null]);
    expect([0.314, 4.21, 37.4, 1204].map(figure)).toEqual(['0.31', '4.2', '37', '1,204']);
  });

  test('cells are set in columns, and what is missing is a dash', () => {
    expect(table(['a', 'long'], [['x|y', null]])).toBe('| a    | long |\n|------|------|\n| x\\|y | –    |');
  });

  test('a summary has a column for each size', () => {
    const base = { group: 'search', name: 'a word' };
    const figures = [10_000, 1000].flatMap((passages) => [
      { ...base, passages, unit: '× a', value: passages / 1000 },
      { ...base, passages, unit: '× b', value: null },
    ]);
    const [heads = '', , row] = summaryOf(figures).split('\n');
    expect(heads).toMatch(/: × a \/ × b +\| 1k +\| 10k +\|$/);
    expect(row).toMatch(/^\| a word +\| 1\.00 \/ – \| 10\.0 \/ – \|$/);
  });

  test('and goes where README has a place for it', () => {
    const text = 'A\n<!-- speed -->\nold\n<!-- /speed -->\nB';
    expect(withSummary(text, 'new')).toBe('A\n<!-- speed -->\nnew\n<!-- /speed -->\nB');
    expect(() => withSummary('A', 'new')).toThrow('README.md has no <!-- speed -->');
  });
});

describe('options', () => {
  test('sizes and groups', () => {
    const { sizes, groups, runs } = optionsOf(['--sizes', '1k,20k', '--large', '--only', 'update'], {});
    expect({ sizes, groups, runs }).toEqual({ sizes: [1000, 20_000, 1_000_000], groups: ['update'], runs: 15 });
  });

  test('peers', () => {
    expect(optionsOf([], {}).peers).toEqual(['rg', 'sqlite3', 'better-sqlite3', 'minisearch']);
    expect(optionsOf(['--peers', 'none'], {}).peers).toEqual([]);
  });

  test.each([
    [['--sizes', '12'], '--sizes 12 is no size'],
    [['--only', 'x'], '--only x names no group'],
    [['--peers', 'grep'], '--peers grep names no peer'],
    [['--runs', '0'], '--runs 0 is no number above 0.'],
  ])('%j is refused in a sentence', (args, message) => {
    expect(() => optionsOf(args, {})).toThrow(message);
  });
});
