// The people of one document by its own roster: who each printed name is, with nothing known of other documents.
import type {
  ActionFact,
  AttendanceFact,
  DocumentPeople,
  Fact,
  OwnerMention,
  PersonLink,
  PersonRecord,
  SpeakerFact,
} from '../model/index.ts';
import { parseName } from '../names/name.ts';
import type { KnownPerson, Roster } from '../names/roster.ts';
import { distinct, slug } from './ids.ts';

/** Links the facts of one document to the people of its roster. */
export function rosterPeople(facts: readonly Fact[], roster: Roster): DocumentPeople {
  const known = roster.people;
  const ids = new Map<KnownPerson, string>();
  const plain = known.map(
    ({ parsed, name }) => slug([...parsed.given, parsed.surname, parsed.distinguisher ?? ''].join(' ')) || slug(name),
  );
  for (const [index, id] of distinct(plain).entries()) {
    const person = known[index];
    if (person) ids.set(person, id);
  }
  const named = (printed: string): KnownPerson | null => {
    const name = parseName(printed);
    return (name && roster.find(name)) ?? roster.byInitials(printed) ?? roster.byFirstName(printed);
  };
  const link = (person: KnownPerson | null, resolvedBy: string | null): PersonLink | null => {
    const personId = person ? ids.get(person) : undefined;
    return person && personId ? { personId, name: person.name, resolvedBy } : null;
  };
  const linkOf = (fact: AttendanceFact | SpeakerFact): PersonLink | null => {
    if (fact.kind === 'attendance')
      return link(known.find((person) => person.attendance.includes(fact)) ?? named(fact.name), null);
    if (fact.name !== null) return link(named(fact.name), null);
    return fact.role === null ? null : link(roster.byRole(fact.role), 'the part in the attendance list');
  };
  const ownerOf = (_: ActionFact, owner: OwnerMention): PersonLink | null => {
    if (owner.type === 'role') return link(roster.byRole(owner.name), 'the part in the attendance list');
    return owner.type === 'organisation' ? null : link(named(owner.name), null);
  };
  const linked = new Set<string>();
  for (const fact of facts) {
    const links = fact.kind === 'attendance' || fact.kind === 'speaker' ? [linkOf(fact)] : [];
    if (fact.kind === 'action') links.push(...fact.owners.map((owner) => ownerOf(fact, owner)));
    for (const found of links) if (found) linked.add(found.personId);
  }
  const people = known.flatMap((person): PersonRecord[] => {
    const id = ids.get(person);
    return id !== undefined && linked.has(id) ? [{ id, name: person.name, variants: person.forms }] : [];
  });
  return { people, linkOf, ownerOf };
}
