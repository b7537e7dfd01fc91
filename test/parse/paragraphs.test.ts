import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../src/model/index.ts';
import { parse } from '../../src/parse/index.ts';
import { sourceOf } from '../support/documents.ts';

/** The paragraphs of the first item of a printed document with this body: ref, lines and text, children indented. */
function outline(body: string): string[] {
  const source = sourceOf(
    `NOTES of a meeting of the Vale Board held on 3 May 2011.\n\n12. First thing (Item A1)\n\n${body}\n\n13. Second thing (Item A2)\n\nNoted.`,
  );
  const show = (paragraph: Paragraph, indent: string): string[] => [
    `${indent}${paragraph.ref}: ${paragraph.view.text}`,
    ...paragraph.children.flatMap((child) => show(child, `${indent}  `)),
  ];
  const item = parse(source).items[0];
  return item ? item.paragraphs.flatMap((paragraph) => show(paragraph, '')) : [];
}

describe('labels', () => {
  it('nests (a) below 2. and comes back', () => {
    expect(outline('1. Mr Vale spoke.\n2. He said:\n(a) one;\n(b) two.\n3. Noted.')).toEqual([
      '1: Mr Vale spoke.',
      '2: He said:',
      '  2(a): one;',
      '  2(b): two.',
      '3: Noted.',
    ]);
  });

  it('counts the place of a number that was turned into a bullet', () => {
    expect(outline('- Mr Vale spoke at length.\n- Mrs Orr replied.\n- 3. It was noted.')).toEqual([
      '1: Mr Vale spoke at length.',
      '2: Mrs Orr replied.',
      '3: It was noted.',
    ]);
  });

  it('keeps a label that is printed twice apart', () => {
    expect(outline('(4) One.\n\n(4) Two.')).toEqual(['4: One.', '4-2: Two.']);
  });

  it('puts bullets below the paragraph that leads to them', () => {
    expect(outline('(1) Three points were made:\n\n·  the first;\n\n·  the second.\n\n(2) Noted.')).toEqual([
      '1: Three points were made:',
      '  1.u1: the first;',
      '  1.u2: the second.',
      '2: Noted.',
    ]);
  });

  it('takes no label from a sum, a time or a date', () => {
    expect(outline('12.5 million was spent.\n\n10.30 am was agreed.')).toEqual([
      '1: 12.5 million was spent.',
      '2: 10.30 am was agreed.',
    ]);
  });
});

describe('page breaks', () => {
  it('rejoins a sentence that a page number cut', () => {
    expect(
      outline(
        '(1) The officer said that the scheme would be reviewed by the county and\n\n4\n\nthe district together.',
      ),
    ).toEqual(['1: The officer said that the scheme would be reviewed by the county and the district together.']);
  });

  it('rejoins what a false bullet cut', () => {
    expect(
      outline('- 2. Mr Vale noted that the pressure had been taken from Police\n\n- resources at night.\n- 3. Noted.'),
    ).toEqual(['2: Mr Vale noted that the pressure had been taken from Police resources at night.', '3: Noted.']);
  });

  it('keeps the hyphen of a word cut at the end of a line', () => {
    expect(outline('(1) The party was helping to organise the campaign for non-\npayment of the levy.')).toEqual([
      '1: The party was helping to organise the campaign for non-payment of the levy.',
    ]);
  });
});

it('reads rows of an action table as one paragraph each, with their cells', () => {
  const source = sourceOf(
    'NOTES of a meeting of the Vale Board held on 3 May 2011.\n\n1. Actions (Item A1)\n\n| Action | By whom |\n|---|---|\n| Write to the school | Clerk |\n\n2. Close (Item A2)\n\nNoted.',
  );
  expect(parse(source).items[0]?.paragraphs.map((row) => row.cells?.map((cell) => cell.text))).toEqual([
    ['Action', 'By whom'],
    ['Write to the school', 'Clerk'],
  ]);
});
