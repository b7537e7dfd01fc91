// What is said when no action was found: who was understood, what was looked through, what the record does hold, what to type.
import { count } from '../output/text.ts';
import { describedTogether, pronoun } from '../search/who/describe.ts';
import type { Who } from '../search/who/who.ts';
import { type PersonRow, type PersonTotal, personKey } from '../store/index.ts';
import { filterWords } from './selection.ts';
import type { Session } from './session.ts';
import { shellWord } from './shell-words.ts';

const FILTERS = ['kind', 'status', 'dueBefore', 'since', 'before', 'body'];

/** Nobody of that name. */
export function tellNobody(session: Session, who: Who, command = 'actions --owner'): void {
  const documents = count(session.store.manifest.counts.documents, 'document');
  const [nearest] = who.near;
  if (nearest === undefined) {
    session.tell(
      `Nobody and nothing called "${who.asked}" is in ${documents}, nor any name that is spelt nearly so.`,
      'kcsp people lists everybody.',
    );
  } else {
    session.tell(
      `Nobody called "${who.asked}" is in ${documents}; did you mean ${who.near.join(', ')}?`,
      `Try: kcsp ${command} ${shellWord(nearest)}`,
    );
  }
}

/** Nothing that fits, though who was asked for is known. */
export function tellNoActions(session: Session, who: Who<PersonTotal> | null, without: number): void {
  const documents = count(session.store.manifest.counts.documents, 'document');
  const filters = filterWords(session, FILTERS);
  if (who === null) {
    session.tell(`No action${filters} in ${documents}.`, 'Try: kcsp actions, or kcsp resolutions.');
    return;
  }
  const people = session.store.peopleWith(who.people.map(({ id }) => personKey(id)));
  const names = [...describedTogether(who.people), ...who.labels];
  session.tell(`No action${filters} in ${documents} names ${names.join(' or ')}.`);
  if (without > 0)
    session.tell(
      `Without that there ${without === 1 ? 'is' : 'are'} ${without}: kcsp actions --owner ${shellWord(who.asked)}`,
    );
  const [only, more] = people;
  if (only !== undefined && more === undefined) session.tell(held(only, pronoun(only)));
  else for (const person of people) session.tell(held(person, { subject: `${person.name} (${person.id})`, is: 'is' }));
  session.tell(...new Set(people.map(askAbout)));
}

/** What the record does hold of a person. */
function held(person: PersonRow, { subject, is }: ReturnType<typeof pronoun>): string {
  const documents = new Set([...person.attended, ...person.spoke, ...person.wrote].map((row) => row.document)).size;
  const presented = new Set(person.spoke.filter((row) => row.presented).map((row) => row.item.id)).size;
  const spoke = new Set(person.spoke.map((row) => row.item.id)).size;
  const wrote = person.wrote.length;
  const did = [
    ...(wrote > 0 ? [`wrote ${count(wrote, 'report')}`] : []),
    ...(presented > 0 ? [`presented ${count(presented, 'item')}`] : []),
    ...(spoke > 0 ? [`spoke in ${spoke}`] : []),
    ...(spoke + wrote === 0 ? ['listed as attending'] : []),
  ];
  return `${subject} ${is} in ${documents} of them: ${did.join(', ')}.`;
}

/** What to type to read of a person. */
function askAbout(person: PersonRow): string {
  const surname = person.name.split(' ').at(-1) ?? person.name;
  const search = person.spoke.length > 0 ? `   ·   kcsp search ${shellWord(`speaker:${surname.toLowerCase()}`)}` : '';
  return `Ask: kcsp people ${shellWord(surname)}${search}`;
}
