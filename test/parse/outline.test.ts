import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { sourceOf } from '../support/documents.ts';

/** The items of a text: `number|title`, one a line. */
const items = (text: string): string[] =>
  parse(sourceOf(text)).items.map((item) => `${item.number ?? ''}|${item.title?.text ?? ''}`);

describe('numbers that go up through the document head items', () => {
  it('and lists that begin again at 1 inside an item do not', () => {
    expect(
      items(
        'MINUTES of the Parish Council\n\n1. Apologies\n\nNone.\n\n2. Terms of reference\n\nThe group is:\n1. To advise;\n2. To report;\n3. To meet.\n\n3. Finance\n\nNoted.\n\n4. Planning\n\nNo comment.',
      ),
    ).toEqual(['1|Apologies', '2|Terms of reference', '3|Finance', '4|Planning']);
  });

  it('though one has a typing error in its number', () => {
    expect(
      items(
        'Little Orr Parish Council\n\n18.05.6  Data protection\nRead.\n\n1.05.7  Contract\nSigned.\n\n18.05.8  Finance\nPaid.',
      ),
    ).toEqual(['18.05.6|Data protection', '1.05.7|Contract', '18.05.8|Finance']);
  });

  it('and one that is glued to the end of a paragraph is found by the gap it leaves', () => {
    expect(
      items(
        'Orr Parish Council\n\n1. APOLOGIES None were given.\n\n2. MINUTES These were approved. 3. FINANCE The accounts were noted.\n\n4. PLANNING Nothing new.',
      ),
    ).toEqual(['1|APOLOGIES', '2|MINUTES', '3|FINANCE', '4|PLANNING']);
  });

  it('and begin again in a second section', () => {
    expect(
      items(
        'Orr Community Council\n\nA. OPENING\n\n1. Apologies\nNone.\n\n2. Minutes\nAgreed.\n\nB. REPORTS\n\n1. Police\nNoted.\n\n2. Treasurer\nNoted.',
      ),
    ).toEqual(['1|Apologies', '2|Minutes', '1|Police', '2|Treasurer']);
  });
});

const TITLES = ['Apologies', 'Minutes', 'Planning', 'Finance'];

it.each([
  ['a code, the year and the number', (at: number) => `PL22/${60 + at}`],
  ['a code and a dash', (at: number) => `C22-${60 + at}`],
  ['the number and the council’s year', (at: number) => `${60 + at}/2022-23`],
  ['capital Roman numerals', (at: number) => `${['I', 'II', 'III', 'IV'][at]}.`],
  ['a dash between number and title', (at: number) => `${60 + at} –`],
])('items are found by %s, and applications that are listed are none', (_, number) => {
  const text = TITLES.map(
    (title, at) =>
      `${number(at)} ${title}\n${title === 'Planning' ? 'DC/22/0455 The Barn: no objection.\nDC/22/0477 Low Mill: no objection.' : 'These were approved.'}\n`,
  ).join('\n');
  expect(items(`Orr Parish Council\n\n${text}`).map((item) => item.split('|')[1])).toEqual(TITLES);
});

it('numbers that stand behind the titles are theirs, and the title block is no item', () => {
  expect(
    items(
      '**ORR COUNTY COUNCIL**\n\n**MINUTES OF MONTHLY MEETING HELD IN COUNTY BUILDINGS ON MONDAY, 25TH MARCH, 2013 AT 2 P.M.**\n\n**Present:** Cllrs. P. Vale, K. Orr\n\n**CONFIRMATION OF MINUTES 2104**\n\nThe Minutes were approved.\n\n**HOUSING LOANS 2105**\n\nNoted.\n\n**CORRESPONDENCE 2106**\n\nNoted.',
    ),
  ).toEqual(['2104|CONFIRMATION OF MINUTES', '2105|HOUSING LOANS', '2106|CORRESPONDENCE']);
});

it('headings that end in a colon before their text are told by slashed numbers too', () => {
  expect(
    items(
      'Orr Parish Council\n\n34/22 Apologies: None\n\n35/22 Minutes: Signed\n\n36/22 Finance: Noted\n\n37/22 Next meeting: 7th March',
    ),
  ).toEqual(['34/22|Apologies', '35/22|Minutes', '36/22|Finance', '37/22|Next meeting']);
});

describe('ModernGov pages', () => {
  const page = (body: string): string =>
    `Agenda and minutes\n\nVale Committee - Tuesday, 3rd May, 2011 10.00 am\n\nItems\nNo. Item\n\n${body}`;

  it('print numbers alone, titles below', () => {
    expect(
      items(
        page(
          '50.\n\nApologies\n\nMinutes:\n\nNone.\n\n51.\n\nBudget 2012 pdf icon PDF 54 KB\n\nMinutes:\n\n(1) Noted.',
        ),
      ),
    ).toEqual(['50|Apologies', '51|Budget 2012']);
  });

  it('may print no numbers at all', () => {
    expect(
      items(
        page(
          'Apologies\n\nMinutes:\n\nNone were received.\n\nBudget pdf icon PDF 54 KB\n\nTo consider the report.\n\nMinutes:\n\n(1) Noted.',
        ),
      ),
    ).toEqual(['|Apologies', '|Budget']);
  });

  it('cut long items short and say so', () => {
    const { items: found } = parse(
      sourceOf(page('50.\n\nRoads\n\nMinutes:\n\n(1) The  ...  view the full minutes text for item 50.')),
    );
    expect(found.map((item) => [item.truncated, item.paragraphs[0]?.view.text])).toEqual([[true, 'The']]);
  });
});

it('takes titles of one word in capitals for acronyms, and runs of capitals for headings', () => {
  expect(
    items(
      'Orr Parish Council\n\n1. PREVENT Duty Update\nNoted.\n\n2. PUBLIC FORUM The lamp was discussed at length.\n\n3. FINANCE. It was agreed to pay.',
    ),
  ).toEqual(['1|PREVENT Duty Update', '2|PUBLIC FORUM', '3|FINANCE']);
});

it('sets the session by section headings, which are no items', () => {
  const minutes = parse(
    sourceOf(
      'NOTES of a meeting of the Vale Board held on 3 May 2011.\n\nUNRESTRICTED ITEMS\n\n1. Roads (Item A1)\n\nNoted.\n\nPRIVATE SESSION\n\n2. Staff (Item B1)\n\nNoted.',
    ),
  );
  expect(minutes.items.map((item) => [item.session, item.section])).toEqual([
    ['public', 'UNRESTRICTED ITEMS'],
    ['private', 'PRIVATE SESSION'],
  ]);
});

it('leaves the agenda of the next meeting out', () => {
  expect(
    items(
      'Orr Parish Council\n\n1. Apologies\nNone.\n\n2. Finance\nAgreed.\n\n3. Planning\nNoted.\n\nThe meeting closed at 9pm.\n\nORR PARISH COUNCIL\n\nAGENDA\n\n1. Apologies\n\n2. Finance',
    ),
  ).toEqual(['1|Apologies', '2|Finance', '3|Planning']);
});

it('reads a ModernGov page that was run together on one line', () => {
  const text = `Agenda and minutes Vale Committee - Tuesday, 3rd May, 2011 10.00 am Items No. Item 50. Apologies Minutes: None were received. 51. Budget 2012 pdf icon PDF 54 KB Minutes: (1) Mr Vale introduced the report. (2) RESOLVED that the budget be agreed. 52. Roads Minutes: ${'The roads were discussed at length. '.repeat(80)}`;
  expect(items(text)).toEqual(['50|Apologies', '51|Budget 2012', '52|Roads']);
});
