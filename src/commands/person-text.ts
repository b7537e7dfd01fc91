// All that the record holds of a person, as people read it.
import type { Terminal } from '../output/terminal.ts';
import { count, fill } from '../output/text.ts';
import { described } from '../search/who/describe.ts';
import type { PersonRow, PersonTotal, Row } from '../store/index.ts';
import { shownDay } from './days.ts';
import { placeOfLines, proseWidth } from './lines.ts';
import { shellWord } from './shell-words.ts';

/** A part for each person: names, positions, attendance, what was presented and said, motions, what is owed. */
export function* personText(
  people: readonly PersonTotal[],
  about: (person: PersonTotal) => Pick<PersonRow, 'positions' | 'attended' | 'spoke' | 'wrote' | 'moved'>,
  twinsOf: (person: PersonTotal) => readonly PersonTotal[],
  terminal: Terminal,
): Generator<string> {
  const { theme } = terminal;
  const width = proseWidth(terminal);
  const at = (row: Row) => placeOfLines(row, terminal);
  for (const [index, person] of people.entries()) {
    const { positions, attended, spoke, wrote, moved } = about(person);
    const own = described(person);
    if (index > 0) yield '\n';
    yield `${fill(`${theme.strong(own)}   ${theme.dim(person.id)}`, width, 2, 0)}\n`;
    if (person.variants.length > 0) yield `${fill(`also printed as ${person.variants.join(', ')}`, width, 2)}\n`;
    for (const row of positions) {
      const position = [row.position, row.organisation].filter((part) => part !== null).join(', ');
      yield `  ${shownDay(row)}   ${position}   ${at(row)}\n`;
    }
    const meetings = attended.map((row) => {
      const aside = [row.capacity === 'present' ? null : row.capacity, row.role]
        .filter((part) => part !== null)
        .join(', ');
      return aside === '' ? shownDay(row) : `${shownDay(row)} (${aside})`;
    });
    if (meetings.length > 0)
      yield `${fill(`listed in ${count(meetings.length, 'meeting')}: ${meetings.join(' · ')}`, width, 4, 2)}\n`;
    for (const row of wrote) {
      const what = row.title === null ? '' : `   ${row.title}`;
      yield `${fill(`wrote ${theme.cite(row.document)}${what}   ${at(row)}`, width, 8, 2)}\n`;
    }
    if (spoke.length > 0) yield `  spoke in ${count(spoke.length, 'item')}\n`;
    for (const row of spoke) {
      const heard = `${theme.cite(row.item.id)}   ${row.item.title ?? ''}   ${theme.dim(row.verbs.join(', '))}`;
      yield `${fill(heard, width, 8, 4)}\n`;
    }
    for (const row of moved) yield `  ${row.part} of ${theme.cite(row.resolution)}   ${at(row)}\n`;
    const surname = person.name.split(' ').at(-1) ?? person.name;
    if (person.owes === 0) yield '  owns no action\n';
    else
      yield `  owns ${count(person.owes, 'action')}: ${theme.command(`kcsp actions --owner ${shellWord(surname)}`)}\n`;
    const twins = twinsOf(person).map((twin) => (described(twin) === own ? twin.id : described(twin)));
    if (twins.length > 0) yield `  perhaps the same person: ${twins.join(', ')}\n`;
  }
}
