// The checks of people: who may be a misspelling of whom, and what the user has settled.
import { describe, expect, test } from 'vitest';
import { readAndCheck } from '../../src/check/index.ts';
import { NO_PEOPLE_RULES, type PeopleRules } from '../../src/read/config.ts';
import { sourceOf } from '../support/read.ts';

function minutes(date: string, present: string, text: string): string {
  return `Marling Community Safety Partnership

Minutes of the meeting held on ${date}

Present: ${present}

1. Street lights

${text}

2. Next meeting

To be announced.
`;
}

/** What is said of people in texts that are read together, with the path before it. */
function found(texts: readonly string[], rules: PeopleRules = NO_PEOPLE_RULES): readonly string[] {
  const sources = texts.map((text, at) => ({ source: sourceOf(text, `${at + 1}.txt`) }));
  return readAndCheck(sources, rules).records.flatMap(({ source, diagnostics }) =>
    diagnostics
      .filter(({ code }) => ['possible-misspelling', 'ambiguous-name'].includes(code))
      .map(({ message }) => `${source.path}: ${message}`),
  );
}

const LISTED = minutes('17 July 2019', 'Mr M Ash (Chair), Helen Mabey', 'Helen Mabey introduced the report.');
const SLIP = minutes('16 October 2019', 'Mr M Ash (Chair)', 'Helen Maby introduced the report.');

describe('possible-misspelling', () => {
  test('finds a slip in another document, at the name that is rarer', () => {
    expect(found([LISTED, SLIP])).toEqual([
      '2.txt: “Helen Maby” may be a misspelling of “Helen Mabey” (1.txt), or another person.',
    ]);
  });

  test('is silent where both stand in one list', () => {
    const both = minutes(
      '17 July 2019',
      'Mr M Ash (Chair), Helen Mabey, Helen Maby',
      'Helen Maby introduced the report.',
    );
    expect(found([both])).toEqual([]);
  });

  test('is silent where the user says that they are one, or two', () => {
    const one = { people: [{ name: 'Helen Mabey', aliases: ['Helen Maby'] }], separate: [] };
    const two = { people: [], separate: [['Helen Mabey', 'Helen Maby']] };
    expect(found([LISTED, SLIP], one)).toEqual([]);
    expect(found([LISTED, SLIP], two)).toEqual([]);
  });

  test.each([
    ['Jane Smith', 'John Smith'],
    ['Ann Hill', 'Ann Ball'],
    ['Mr Hall', 'Mrs Hill'],
  ])('does not take %s for %s', (one, other) => {
    expect(
      found([minutes('17 July 2019', 'Mr M Ash (Chair)', `${one} introduced the report. ${other} asked a question.`)]),
    ).toEqual([]);
  });
});

describe('ambiguous-name', () => {
  const twoMikes = 'Mr M Ash (Chair), Mike Bell, Mike Stone';

  test('finds a first name that two people have', () => {
    expect(found([minutes('17 July 2019', twoMikes, 'Mike asked who paid. Mike Bell said that nobody did.')])).toEqual([
      '1.txt: “Mike” in item 1 may be “Mike Bell” or “Mike Stone”.',
    ]);
  });

  test('is silent where the full name is printed', () => {
    expect(found([minutes('17 July 2019', twoMikes, 'Mike Bell asked who paid.')])).toEqual([]);
  });
});
