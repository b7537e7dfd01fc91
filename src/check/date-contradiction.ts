// `date-contradiction`: the date of the meeting is at odds with its weekday, the title or the file's name.
import { datesIn } from '../extract/dates.ts';
import type { Reading } from '../record/read.ts';
import { inWords, weekdayName } from './days.ts';
import type { Finding, TextCheck } from './rule.ts';
import { firstLine, quote } from './words.ts';

export const dateContradiction: TextCheck = {
  about: 'text',
  code: 'date-contradiction',
  severity: 'warning',
  summary: "a meeting's date at odds with its weekday, the title or the file's name",
  help: `The day printed for the meeting falls on another weekday than the one printed with it, or the title, the front matter
or the name of the file gives another day. One of them is a slip. kcsp takes the date that is printed as the meeting's; if
that is the wrong one, give the right one in kcsp.yaml, and if only the file is misnamed, rename it.`,
  find: (reading) => {
    const given = reading.overrides?.date ?? null;
    // What the user says of the date has settled the matter.
    return given === null ? [...weekday(reading), ...frontMatter(reading), ...fileName(reading)] : [];
  },
};

/** The day that the text prints for the meeting. */
function printedDay({
  facts,
  minutes,
}: Reading): { iso: string; text: string; finding: Pick<Finding, 'lines'> } | null {
  for (const fact of facts) {
    if (fact.kind !== 'meeting' || fact.field !== 'date') continue;
    const text = minutes.source.text.slice(fact.span.start, fact.span.end);
    return { iso: fact.value, text, finding: { lines: firstLine(minutes, fact.span) } };
  }
  return null;
}

function weekday(reading: Reading): Finding[] {
  const day = printedDay(reading);
  const [date] = day ? datesIn(day.text.replace(/\s+/g, ' ')) : [];
  if (!day || !date?.contradicted) return [];
  return [
    { ...day.finding, message: `The meeting is dated ${quote(day.text)}, but that day was a ${weekdayName(day.iso)}.` },
  ];
}

/** Fields in which a page names its meeting. A page's own `date` is that of its posting. */
const FIELDS = /^(?:title|meeting[\s_-]?date|date[\s_-]?of[\s_-]?(?:the[\s_-]?)?meeting)$/i;

function frontMatter(reading: Reading): Finding[] {
  const { minutes, record } = reading;
  const { date } = record.meeting;
  if (date === null) return [];
  return minutes.frontMatter.flatMap(({ key, value }) => {
    if (!FIELDS.test(key)) return [];
    const days = datesIn(value.text).filter(({ iso, weak }) => iso !== null && !weak);
    const [first] = days;
    if (!first || days.some(({ iso }) => iso === date)) return [];
    return [
      {
        message: `The ${key} of the front matter says ${quote(value.text)}, but the meeting's date is ${inWords(date)}.`,
        lines: firstLine(minutes, value.span()),
      },
    ];
  });
}

function fileName(reading: Reading): Finding[] {
  const { date } = reading.record.meeting;
  const name = reading.minutes.source.path.split('/').at(-1) ?? '';
  const days = datesIn(name.replace(/\.\w+$/, '').replace(/_+/g, ' ')).filter(({ iso, weak }) => iso !== null && !weak);
  const [first] = days;
  if (date === null || !first || days.some(({ iso }) => iso === date)) return [];
  return [
    {
      message: `The file is named ${quote(name)}, but the meeting's date is printed as ${inWords(date)}.`,
      lines: printedDay(reading)?.finding.lines ?? [1, 1],
    },
  ];
}
