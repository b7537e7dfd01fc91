// Numbers that stand behind their titles: `HOUSING LOANS 2105`, `MAYOR'S BUSINESS 2106`.
import type { Heading } from './headings.ts';

const BEHIND = /\s(\d{1,5})$/;
/** How many titles at least must end in numbers that go up by one. */
const FEWEST = 3;

/** Headings without numbers as they are, or with the numbers behind their titles where most have one, each the next. */
export function withTrailingNumbers(headings: readonly Heading[]): readonly Heading[] {
  const numbers = headings.map(({ title }) => Number(BEHIND.exec(title?.text ?? '')?.[1] ?? Number.NaN));
  const steps = numbers.filter((number, index) => number - (numbers[index - 1] ?? Number.NaN) === 1).length;
  if (steps < FEWEST - 1 || steps < (headings.length - 1) * 0.7) return headings;
  return headings.map((heading, index) => {
    const behind = BEHIND.exec(heading.title?.text ?? '');
    const number = numbers[index];
    if (!heading.title || !behind?.[1] || number === undefined) return heading;
    return {
      ...heading,
      number: { number: behind[1], form: 'integer', parts: [number], close: '', prefix: null, length: 0 },
      title: heading.title.slice(0, behind.index).trim(),
    };
  });
}
