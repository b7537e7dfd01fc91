// The formats: their registry, and each on cells that are hard to print.
import { describe, expect, test } from 'vitest';
import { FORMATS, type FormatName, loadFormat } from '../../src/output/index.ts';
import type { Listing } from '../../src/output/listing.ts';
import type { Terminal } from '../../src/output/terminal.ts';
import { plainTheme } from '../../src/output/theme.ts';

interface Row {
  readonly name: string;
  readonly note: string | null;
  readonly sum: number;
}

const listing: Listing<Row> = {
  rows: [
    { name: '=SUM(A1)', note: 'a "quoted", cell\nof two lines', sum: 3 },
    { name: '港湾委員会', note: null, sum: 12 },
    { name: '@x|y_z', note: '<b>*bold*</b>', sum: -4 },
  ],
  columns: [
    { name: 'name', cell: (row) => row.name },
    { name: 'note', cell: (row) => row.note, flows: true },
    { name: 'sum', cell: (row) => row.sum, align: 'right' },
    { name: 'hidden', cell: () => 'x', detail: true },
  ],
};

const terminal: Terminal = { columns: 80, fixed: false, theme: plainTheme, link: (text) => text };

async function printed(name: FormatName, where = terminal, what: Listing<Row> = listing): Promise<string> {
  return [...(await loadFormat(name)).print(what, where)].join('');
}

describe('the registry of formats', () => {
  test('has each name once, with a summary, and loads', async () => {
    expect(new Set(FORMATS.map((format) => format.name)).size).toBe(FORMATS.length);
    expect(FORMATS.filter((format) => format.summary.length < 15)).toEqual([]);
    for (const { name, load } of FORMATS) expect(await loadFormat(name)).toBe((await load()).format);
  });

  test.each(FORMATS.map((format) => format.name))('%s prints no rows as a whole answer', async (name) => {
    const empty = await printed(name, terminal, { ...listing, rows: [] });
    const heading = {
      table: 'NAME  NOTE  SUM\n',
      json: '[]\n',
      ndjson: '',
      yaml: '[]\n',
      csv: 'name,note,sum,hidden\n',
      tsv: 'name\tnote\tsum\thidden\n',
      markdown: '| name | note | sum |\n| --- | --- | ---: |\n',
    };
    expect(empty).toBe(heading[name]);
  });
});

describe('formats of cells', () => {
  test('csv starts no formula and keeps a row on its line', async () => {
    expect(await printed('csv')).toBe(`name,note,sum,hidden
'=SUM(A1),"a ""quoted"", cell of two lines",3,x
港湾委員会,,12,x
'@x|y_z,<b>*bold*</b>,-4,x
`);
  });

  test('tsv does so too', async () => {
    expect((await printed('tsv')).split('\n')[1]).toBe(`'=SUM(A1)\t"a ""quoted"", cell of two lines"\t3\tx`);
  });

  test('markdown shows marks as they are', async () => {
    expect((await printed('markdown')).split('\n').slice(2, 5)).toEqual([
      '| =SUM(A1) | a "quoted", cell of two lines | 3 |',
      '| 港湾委員会 |  | 12 |',
      '| @x\\|y\\_z | &lt;b&gt;\\*bold\\*&lt;/b&gt; | -4 |',
    ]);
  });

  test('table counts wide characters as two columns', async () => {
    expect(await printed('table')).toBe(`NAME        NOTE                           SUM
=SUM(A1)    a "quoted", cell of two lines    3
港湾委員会                                  12
@x|y_z      <b>*bold*</b>                   -4
`);
  });

  test('table wraps what flows where there is an edge', async () => {
    expect(await printed('table', { ...terminal, columns: 36, fixed: true })).toBe(`NAME        NOTE                 SUM
=SUM(A1)    a "quoted", cell of    3
            two lines
港湾委員会                        12
@x|y_z      <b>*bold*</b>         -4
`);
  });
});

describe('formats of rows', () => {
  test('json, ndjson and yaml hold the rows themselves', async () => {
    expect(JSON.parse(await printed('json'))).toEqual(listing.rows);
    const lines = (await printed('ndjson')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(listing.rows);
    expect(await printed('yaml')).toContain('- name: 港湾委員会\n  note: null\n  sum: 12\n');
  });
});
