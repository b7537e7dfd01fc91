// Who was there, who sent apologies, who stood in: from the lists before the business and from the items about it.
import { type AttendanceFact, addAll, type Line, type Minutes } from '../../model/index.ts';
import { parseName } from '../../names/name.ts';
import { splitDetails } from '../../names/positions.ts';
import type { Extractor } from '../extractor.ts';
import { apologiesInItems, apologiesInProse } from './apologies.ts';
import { type Block, blocksOf } from './blocks.ts';
import { entriesOf } from './entries.ts';
import { matrixOf } from './matrix.ts';

/** The attendance of a document, in the order of its text; a person listed twice in one capacity is one fact. */
export function attendanceOf(minutes: Minutes): AttendanceFact[] {
  return unique([...attendanceInHead(minutes.head), ...apologiesInItems(minutes.items)]);
}

export const attendance: Extractor<AttendanceFact> = {
  kind: 'attendance',
  summary: 'who was present, in attendance, absent, or sent apologies or a substitute',
  extract: attendanceOf,
};

/** The attendance that the lines before the first item tell. */
export function attendanceInHead(head: readonly Line[]): AttendanceFact[] {
  const about = head
    .filter((line) => line.gaps.length === 0)
    .map((line) => line.view.text)
    .join(' ');
  const matrix = matrixOf(head, about.slice(0, 2000));
  const facts: AttendanceFact[] = [];
  for (const row of matrix.rows) {
    const label = { capacity: row.capacity, role: null, organisation: null, surnames: false, opens: true };
    const about = splitDetails(row.about);
    const listed = entriesOf(
      { view: row.view, gaps: [], breaks: [] },
      label,
      { oneEach: true, surnames: true },
      'attendance/matrix',
    );
    facts.push(
      ...listed.map((fact) => ({
        ...fact,
        role: fact.role ?? about.role,
        position: fact.position ?? about.position,
        organisation: fact.organisation ?? about.organisation,
      })),
    );
  }
  const { blocks, sentences } = blocksOf(head.filter((line) => !matrix.lines.has(line)));
  for (const block of blocks) addAll(facts, factsOf(block));
  return [...facts, ...apologiesInProse(sentences)];
}

function factsOf(block: Block): AttendanceFact[] {
  const { label, pieces } = block;
  const commas = pieces.map((piece) => piece.view.text.replace(/\([^)]{0,300}\)/g, '').match(/,/g)?.length ?? 0);
  const oneEach = pieces.length > 1 && commas.every((count) => count < 3);
  const perPiece = pieces.map((piece) => entriesOf(piece, label, { oneEach, surnames: false }, 'attendance/list'));
  const facts = perPiece.flat();
  const roles = pieces.filter((_, index) => perPiece[index]?.length === 0);
  return facts.length > 1 && roles.length === facts.length
    ? withRoles(
        facts,
        roles.map((piece) => piece.view.text),
      )
    : facts;
}

/** Roles in a block of their own, as many as names: the first role is the first name's. */
function withRoles(facts: readonly AttendanceFact[], roles: readonly string[]): AttendanceFact[] {
  return facts.map((fact, index) => {
    const printed = roles[index] ?? '';
    const bracket = /\(([^)]{0,300})\)/.exec(printed)?.[1];
    const outer = splitDetails(printed.replace(/\([^)]{0,300}\)/g, ' '));
    const inner = splitDetails(bracket ?? '');
    return {
      ...fact,
      role: fact.role ?? outer.role ?? inner.role,
      position: fact.position ?? outer.position ?? outer.organisation ?? null,
    };
  });
}

function unique(facts: readonly AttendanceFact[]): AttendanceFact[] {
  const away = (fact: AttendanceFact) => fact.capacity === 'apologies' || fact.capacity === 'absent';
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const name = parseName(fact.name);
    const key = `${away(fact)}|${name ? [name.given.join(' '), name.surname, name.distinguisher, name.honorifics.join(' ')].join('|').toLowerCase() : fact.name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
