// The people of one document: who is meant by each name, first name, initials or office that its facts print.
import type {
  ActionFact,
  AttendanceFact,
  DocumentPeople,
  Fact,
  Minutes,
  OwnerMention,
  PersonLink,
  PersonRecord,
  SpeakerFact,
} from '../model/index.ts';
import { agree, displayName, surnameKey } from '../names/compare.ts';
import { type PersonName, parseName } from '../names/name.ts';
import { type KnownPerson, partKey, type Roster } from '../names/roster.ts';
import { type ChairAt, chairOf } from './chair.ts';
import { personIds } from './ids.ts';

/** A person as facts are linked to: one of the roster, or one whom only a fact names. */
interface Person {
  readonly parsed: PersonName;
  readonly name: string;
  readonly variants: Set<string>;
  readonly known: KnownPerson | null;
}

interface Found {
  readonly person: Person;
  readonly resolvedBy: string | null;
}

/**
 * Links the facts of a document to people. Ids are those of the document alone; `joinPeople` makes them one over a corpus.
 */
export function documentPeople(minutes: Minutes, facts: readonly Fact[], roster: Roster): DocumentPeople {
  const resolver = new Resolver(minutes, roster);
  const lists = new Map<AttendanceFact | SpeakerFact, Found>();
  const owners = new Map<OwnerMention, Found>();
  for (const fact of facts) {
    if (fact.kind === 'attendance' || fact.kind === 'speaker') {
      const found = fact.kind === 'attendance' ? resolver.listed(fact) : resolver.speaker(fact);
      if (found) lists.set(fact, found);
    }
    if (fact.kind !== 'action') continue;
    for (const owner of fact.owners) {
      const found = resolver.owner(fact, owner);
      if (found) owners.set(owner, found);
    }
  }
  const linked = new Set([...lists.values(), ...owners.values()].map(({ person }) => person));
  const people = [...resolver.everybody].filter((person) => linked.has(person) || person.known?.author);
  const ids = new Map(personIds(people.map(({ parsed }) => parsed)).map((id, index) => [people[index], id]));
  const link = (found: Found | undefined): PersonLink | null => {
    const personId = ids.get(found?.person);
    return found && personId !== undefined ? { personId, name: found.person.name, resolvedBy: found.resolvedBy } : null;
  };
  return {
    people: people.map((person): PersonRecord => {
      return { id: ids.get(person) ?? '', name: person.name, variants: [...person.variants] };
    }),
    linkOf: (fact) => link(lists.get(fact)),
    ownerOf: (_: ActionFact, owner) => link(owners.get(owner)),
  };
}

const OF_ANOTHER =
  /\b(?:of|for)\s+(?:the\s+)?(?!(?:(?:parish|town|community|county|district|borough|city)\s+)?(?:council|committee|meeting|board|panel|forum|partnership|governors|trustees)$)/i;

class Resolver {
  /** In the order of the lists, then of the text. */
  readonly everybody: Set<Person>;
  readonly #roster: Roster;
  readonly #chairAt: ChairAt;
  readonly #people = new Map<KnownPerson, Person>();
  readonly #entries = new Map<AttendanceFact, KnownPerson>();
  readonly #unlistedPeople = new Map<string, Person[]>();

  constructor(minutes: Minutes, roster: Roster) {
    this.#roster = roster;
    this.#chairAt = chairOf(minutes, roster);
    for (const known of roster.people) {
      for (const fact of known.attendance) this.#entries.set(fact, known);
      this.#people.set(known, { parsed: known.parsed, name: known.name, variants: new Set(known.forms), known });
    }
    this.everybody = new Set(this.#people.values());
  }

  listed(fact: AttendanceFact): Found | null {
    const known = this.#entries.get(fact);
    return known ? this.#found(known, null, fact.name) : this.#named(fact.name);
  }

  speaker(fact: SpeakerFact): Found | null {
    if (fact.name !== null) return this.#named(fact.name);
    return fact.role === null ? null : this.#holder(fact.role, fact.span.start);
  }

  owner(fact: ActionFact, owner: OwnerMention): Found | null {
    switch (owner.type) {
      case 'person':
        return this.#named(owner.name);
      case 'role':
        return this.#holder(owner.name, fact.span.start);
      case 'organisation':
        return null;
      case 'unknown':
        return this.#initials(owner.name);
    }
  }

  /** Who is meant by a printed name, in full or in part. */
  #named(printed: string): Found | null {
    const initials = this.#initials(printed);
    if (initials) return initials;
    const name = parseName(printed);
    if (!name) return null;
    const known = this.#roster.find(name);
    if (known) return this.#found(known, null, printed);
    const alone = name.given.length === 0;
    const first = alone ? this.#roster.byFirstName(name.surname) : null;
    if (first) return this.#found(first, `the only ${name.surname} of the document`, printed);
    // A name that fits several people is nobody's; a new name is somebody's.
    if (alone && name.honorifics.length === 0 && name.rank === null) return null;
    if (this.#roster.bySurname(name.surname).some((person) => agree(person.parsed, name))) return null;
    return { person: this.#unlisted(name), resolvedBy: null };
  }

  #initials(printed: string): Found | null {
    const letters = /^(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s+)?((?:\p{Lu}\.?\s?){2,4}\p{Ll}?)$/u.exec(
      printed.trim(),
    )?.[1];
    const known = letters === undefined ? null : this.#roster.byInitials(letters);
    if (!known) return null;
    const basis = known.initials.length > 0 ? 'initials in the attendance list' : 'the only person with these initials';
    return this.#found(known, basis, null);
  }

  /** Who holds an office: the chair at that point of the meeting, other parts by the list. */
  #holder(role: string, offset: number): Found | null {
    const key = partKey(role);
    // `Chair of the Allotments Group` is nobody's part in this meeting.
    const elsewhere = OF_ANOTHER.test(role);
    if (key === 'chair' && !elsewhere) {
      const turn = this.#chairAt(offset);
      return turn ? this.#found(turn.person, turn.basis, null) : null;
    }
    const known = elsewhere ? null : this.#roster.byRole(role);
    if (known) return this.#found(known, `${role} by the attendance list`, null);
    const holder = this.#roster.byOffice(role) ?? this.#byPosition(role);
    if (!holder) return null;
    return this.#found(
      holder,
      holder.attendance.length > 0 ? `${role} by the attendance list` : `named as ${role}`,
      null,
    );
  }

  /** The one person whose listed position is this office: `Chief Executive (Mr C Murray)`. */
  #byPosition(role: string): KnownPerson | null {
    const asked = role.toLowerCase();
    const holders = this.#roster.people.filter(({ attendance }) =>
      attendance.some(
        (fact) => fact.position?.toLowerCase() === asked || fact.name.toLowerCase().startsWith(`${asked} `),
      ),
    );
    return holders.length === 1 ? (holders[0] ?? null) : null;
  }

  #found(known: KnownPerson, resolvedBy: string | null, printed: string | null): Found | null {
    const person = this.#people.get(known);
    if (!person) return null;
    if (printed !== null) person.variants.add(printed);
    return { person, resolvedBy };
  }

  /** Somebody whom the roster doesn't know, each name one person. */
  #unlisted(name: PersonName): Person {
    const key = surnameKey(name);
    const sharers = this.#unlistedPeople.get(key) ?? [];
    const same = sharers.find((person) => agree(person.parsed, name));
    if (same) {
      same.variants.add(name.printed);
      return same;
    }
    const person: Person = { parsed: name, name: displayName(name), variants: new Set([name.printed]), known: null };
    this.everybody.add(person);
    this.#unlistedPeople.set(key, [...sharers, person]);
    return person;
  }
}
