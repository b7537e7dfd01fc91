// The registry of checks, and the two passes that run them: over each text by itself, then over people known together.
import type { Code, Diagnostic, DocumentRecord, Severity } from '../model/index.ts';
import { SEVERITIES } from '../model/index.ts';
import type { People } from '../people/index.ts';
import { NO_PEOPLE_RULES, type PeopleRules } from '../read/config.ts';
import { type Reading, readTogether, type ToRead } from '../record/read.ts';
import { actionWithoutOwner } from './action-without-owner.ts';
import { ambiguousName } from './ambiguous-name.ts';
import { dateContradiction } from './date-contradiction.ts';
import { duplicateItemNumber } from './duplicate-item-number.ts';
import { duplicateParagraphLabel } from './duplicate-paragraph-label.ts';
import { encodingRepaired } from './encoding-repaired.ts';
import { garbledText } from './garbled-text.ts';
import { layoutUncertain } from './layout-uncertain.ts';
import { missingItemNumber } from './missing-item-number.ts';
import { missingParagraphLabel } from './missing-paragraph-label.ts';
import { noDate } from './no-date.ts';
import { noItems } from './no-items.ts';
import { possibleMisspelling, slipsIn } from './possible-misspelling.ts';
import { resolutionWithoutOutcome } from './resolution-without-outcome.ts';
import type { Check, CorpusPeople, Finding, PeopleCheck, TextCheck } from './rule.ts';
import { truncatedItem } from './truncated-item.ts';
import { unexplainedInitials } from './unexplained-initials.ts';
import { unnumberedItem } from './unnumbered-item.ts';
import { unparsedLines } from './unparsed-lines.ts';

export type { Check, CorpusPeople, Finding } from './rule.ts';

const TEXT_CHECKS: readonly TextCheck[] = [
  truncatedItem,
  unnumberedItem,
  duplicateItemNumber,
  missingItemNumber,
  duplicateParagraphLabel,
  missingParagraphLabel,
  noDate,
  dateContradiction,
  resolutionWithoutOutcome,
  actionWithoutOwner,
  noItems,
  unparsedLines,
  encodingRepaired,
  garbledText,
  layoutUncertain,
];

const PEOPLE_CHECKS: readonly PeopleCheck[] = [possibleMisspelling, ambiguousName, unexplainedInitials];
const PEOPLE_CODES: ReadonlySet<Code> = new Set(PEOPLE_CHECKS.map(({ code }) => code));

/** Every check; to add one, write its file and name it above. */
export const CHECKS: readonly Check[] = [...TEXT_CHECKS, ...PEOPLE_CHECKS];

/** The check of a code. */
export function checkOf(code: Code): Check | undefined {
  return CHECKS.find((check) => check.code === code);
}

/** The record of a reading with what the checks of its text find, in the order of the lines. */
export function withTextDiagnostics(reading: Reading): DocumentRecord {
  const found = TEXT_CHECKS.flatMap((check) => diagnostics(check, check.find(reading)));
  return { ...reading.record, diagnostics: inOrder(found) };
}

/** The people of a corpus as the checks of people look at them; made once a corpus. */
export function corpusPeople(people: People, rules: PeopleRules = NO_PEOPLE_RULES): CorpusPeople {
  const known = new Map(people.people.map((person) => [person.id, person]));
  return { ...people, rules, known, slips: slipsIn(people, rules) };
}

/** A record of people that were joined, with what the checks of people find beside what was found in its text. */
export function withPeopleDiagnostics(record: DocumentRecord, corpus: CorpusPeople): DocumentRecord {
  const kept = record.diagnostics.filter(({ code }) => !PEOPLE_CODES.has(code));
  const found = PEOPLE_CHECKS.flatMap((check) => diagnostics(check, check.find(record, corpus)));
  return { ...record, diagnostics: inOrder([...kept, ...found]) };
}

/** Documents read together, and their records with all diagnostics, in the order given. */
export interface Checked {
  readonly readings: readonly Reading[];
  readonly records: readonly DocumentRecord[];
}

/** Reads documents as one corpus: every person under one id, every record with its diagnostics. In the order given. */
export function readAndCheck(documents: readonly ToRead[], rules: PeopleRules = NO_PEOPLE_RULES): Checked {
  const { readings, ...people } = readTogether(documents, rules);
  const corpus = corpusPeople(people, rules);
  return { readings, records: readings.map((reading) => withPeopleDiagnostics(withTextDiagnostics(reading), corpus)) };
}

/** Whether a severity is at or above a level. */
export function counts(severity: Severity, level: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(level);
}

function diagnostics({ code, severity }: Check, findings: readonly Finding[]): Diagnostic[] {
  return findings.map(({ message, lines }) => ({ code, severity, message, lines }));
}

/** By line; of one line in the order in which they were found, which is that of the registry. */
function inOrder(found: readonly Diagnostic[]): Diagnostic[] {
  return [...found].sort((one, other) => one.lines[0] - other.lines[0] || one.lines[1] - other.lines[1]);
}
