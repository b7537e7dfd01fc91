// The checks of numbers and labels: what is a slip, and what is only another way of counting.
import { describe, expect, test } from 'vitest';
import { countedOf, missingIn, runsOf } from '../../src/check/numbering.ts';
import { findingsIn } from './cases.ts';

const HEAD = `Marling Community Safety Partnership

Minutes of the meeting held on Wednesday 17 July 2019

Present: Mr M Ash (Chair), Mrs T Bell, Ms R Nolan

`;

/** Minutes with items of these numbers. */
function withItems(numbers: readonly string[]): string {
  const titles = ['Apologies', 'Road closures', 'Street lights', 'Allotments', 'Bus shelters', 'Youth club', 'Precept'];
  return HEAD + numbers.map((number, at) => `${number} ${titles[at]}\n\nThe report was noted.\n`).join('\n');
}

/** Minutes with one item whose paragraphs have these labels; `-` for none. */
function withLabels(labels: readonly string[]): string {
  const texts = labels.map((label, at) => `${label} Mrs Bell spoke of the ${at + 1}th street in the list of streets.`);
  return `${HEAD}4. Street lights\n\n${texts.join('\n\n')}\n\n5. Next meeting\n\n16 October 2019.\n`;
}

function codesIn(text: string): readonly string[] {
  return findingsIn(text).map(({ code }) => code);
}

describe('the numbers of items', () => {
  test.each([
    [['1.', '2.', '3.', '4.'], []],
    [['41.', '42.', '43.', '44.'], []],
    [['1.', '2.', '2.', '3.'], ['duplicate-item-number']],
    [['1.', '2.', '4.', '5.'], ['missing-item-number']],
    [['112/22', '113/22', '115/22', '116/22'], ['missing-item-number']],
    [['112/22', '113/22', '113/22', '114/22'], ['duplicate-item-number']],
    [['112/22', '113/22', '114/22', '115/22'], []],
  ])('%j: %j', (numbers, codes) => {
    expect(codesIn(withItems(numbers))).toEqual(codes);
  });

  test('a gap is told with what stands in it', () => {
    const [finding] = findingsIn(withItems(['21.05.1', '21.05.2', '2.105.3', '21.05.4']));
    expect(finding?.message).toBe('A number is missing between items 21.05.2 and 21.05.4, where “2.105.3” stands.');
  });
});

describe('the labels of paragraphs', () => {
  test.each([
    [['(1)', '(2)', '(3)'], []],
    [['(1)', '(2)', '(2)', '(3)'], ['duplicate-paragraph-label']],
    [['(1)', '(2)', '(4)'], ['missing-paragraph-label']],
    [['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)', '(i)', '(j)'], []],
    [['(i)', '(ii)', '(iii)', '(iv)', '(v)', '(vi)'], []],
    [['1.', '1.', '1.', '1.', '1.'], ['duplicate-paragraph-label']],
  ])('%j: %j', (labels, codes) => {
    expect(codesIn(withLabels(labels))).toEqual(codes);
  });

  test('numbers that were all lost are one finding, however many they are', () => {
    const found = findingsIn(withLabels(Array.from({ length: 12 }, () => '1.')));
    expect(found.map(({ message }) => message)).toEqual([
      'Paragraphs of item 4 are labelled “1.” again and again: the numbers were lost when the text was made.',
    ]);
  });

  test('labels of another section are one finding', () => {
    const text = `${HEAD}2.0 Lights\n\n2.1 The lights were out.\n\n2.2 They were mended.\n\n3.0 Roads\n\n2.1 The road was closed.\n\n2.2 It was opened.\n`;
    expect(findingsIn(text).map(({ message }) => message)).toEqual([
      'Labels “2.1” and “2.2” are printed a second time, in item 3.0; item 2.0 has them too.',
    ]);
  });
});

describe('counts', () => {
  const runs = (printed: readonly string[]) =>
    runsOf(countedOf(printed, (label) => label)).map((run) => run.map((one) => one.printed).join(' '));

  test.each([
    [
      ['1.', '2.', '1.', '2.'],
      ['1. 2.', '1. 2.'],
    ],
    [
      ['1.', '(a)', '(b)', '2.', '(a)'],
      ['1. 2.', '(a) (b)', '(a)'],
    ],
    [['1.', '1.', '1.'], ['1. 1. 1.']],
    [['(g)', '(h)', '(i)', '(j)'], ['(g) (h) (i) (j)']],
    [
      ['A1', 'A2', 'B3'],
      ['A1 A2', 'B3'],
    ],
    [
      ['196/20', '197/20', '1/21'],
      ['196/20 197/20', '1/21'],
    ],
    [['Figures', '1.'], ['1.']],
  ])('of %j are %j', (printed, expected) => {
    expect(runs(printed)).toEqual(expected);
  });

  test.each([
    [
      ['1.', '2.', '5.'],
      [3, 4],
    ],
    [['3.', '1.', '2.'], []],
    [['1.', '900.'], []],
  ])('of %j leave out %j', (printed, missing) => {
    expect(missingIn(countedOf(printed, (label) => label))).toEqual(missing);
  });
});
