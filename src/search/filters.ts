// Filters of a query, and of the options beside it, as tests of a passage.
import type { FromMeeting, PersonRow } from '../store/index.ts';
import { isBodyOf } from './body.ts';
import { type Days, withinDays } from './days.ts';
import type { SearchIndex } from './index-reader.ts';
import type { Test } from './plan.ts';
import type { Filter } from './query.ts';
import { FIELDS } from './ranking.ts';
import { tokensOf } from './tokens.ts';
import type { Passage, SearchOptions } from './types.ts';
import { isOffice, labelWords, officeKey, type Who, whoIs } from './who/index.ts';

/** Makes tests, and collects what there is to say about them. */
export class Filters {
  readonly #people: () => readonly PersonRow[];
  /** Names that nobody in the record bears. */
  readonly strangers: Who[] = [];
  /** Meetings that were left out because the record has no day for them that settles it. */
  readonly unsure = new Set<string>();

  /** @param people the people of the record, read only where a name was given */
  constructor(people: () => readonly PersonRow[]) {
    this.#people = people;
  }

  /** The test of one filter of a query. */
  of(filter: Filter): Test {
    switch (filter.field) {
      case 'speaker':
        return this.#named(filter.value, (passage) => passage.speakers);
      case 'owner':
        return this.#named(filter.value, (passage) =>
          passage.owners.map((name) => ({ name, personId: null, role: null })),
        );
      case 'meeting': {
        const wanted = filter.value.toLowerCase();
        return ofMeeting(
          ({ document, date }) => document.toLowerCase().includes(wanted) || (date?.startsWith(wanted) ?? false),
        );
      }
      case 'body':
        return ofMeeting((meeting) => isBodyOf(filter.value, meeting));
      case 'type':
        return (passage, index) => filter.value.some((kind) => index.facetsOf(passage).kinds.includes(kind));
      case 'outcome':
        return (passage, index) => {
          const { outcome } = index.facetsOf(passage);
          return outcome !== null && filter.value.includes(outcome);
        };
      case 'date':
        return this.#within(filter);
    }
  }

  /** The tests of the options beside a query. */
  ofOptions({ speaker, body, kinds, since, before }: SearchOptions): readonly Test[] {
    return [
      ...(speaker === null ? [] : [this.of({ field: 'speaker', value: speaker })]),
      ...(body === null ? [] : [this.of({ field: 'body', value: body })]),
      ...(kinds.length === 0 ? [] : [this.of({ field: 'type', value: kinds })]),
      ...(since === null && before === null ? [] : [this.#within({ since, before })]),
    ];
  }

  #within(days: Days): Test {
    return ofMeeting((meeting) => {
      const within = withinDays(meeting, days);
      if (within === 'unsure') this.unsure.add(meeting.document);
      return within === 'inside';
    });
  }

  /** Whether somebody of a passage is who was meant: as a person under any name, by office, or by a part of the name as printed. */
  #named(asked: string, namesOf: (passage: Passage) => Passage['speakers']): Test {
    const who = whoIs(asked, { people: this.#people(), labels: [], glossary: [] });
    const ids = new Set(who.people.map((person) => person.id));
    const forms = new Set(who.people.flatMap((person) => [person.name, ...person.variants]));
    const words = labelWords(asked);
    const printed = (name: string): boolean => {
      const known = new Set(labelWords(name));
      return words.length > 0 && words.every((word) => known.has(word));
    };
    if (ids.size === 0) this.strangers.push(who);
    let candidates: ReadonlySet<number> | null = null;
    return (passage, index) => {
      // Names stand in the index too: passages without a word of the name need not be read.
      candidates ??= nameCandidates(asked, forms, index);
      if (!candidates.has(passage)) return false;
      return namesOf(index.passage(passage)).some(
        ({ name, personId, role }) =>
          (personId !== null && ids.has(personId)) ||
          forms.has(name) ||
          isOffice(asked, role ?? name) ||
          (ids.size === 0 && printed(name)),
      );
    };
  }
}

/**
 * The passages that may name somebody: those whose speakers and owners have the rarest word of any form of the name, or an
 * office in any spelling of it.
 */
function nameCandidates(asked: string, forms: Iterable<string>, index: SearchIndex): ReadonlySet<number> {
  const field = FIELDS.indexOf('speakers');
  const passagesWith = (word: string): readonly number[] => [...(index.postingsOf(word)[field]?.keys() ?? [])];
  const named = [labelWords(asked), ...[...forms].map((form) => tokensOf(form).map((token) => token.term))].map(
    (words) => words.map(passagesWith).sort((left, right) => left.length - right.length)[0] ?? [],
  );
  const offices = /^(?:vice )?chair$/.test(officeKey(asked))
    ? [...index.startingWith('chair'), 'cathaoirleach', 'convenor', 'convener', 'president'].map(passagesWith)
    : [];
  return new Set([...named, ...offices].flat());
}

/** A test of the meeting, made once a meeting. */
function ofMeeting(test: (meeting: FromMeeting) => boolean): Test {
  const known = new Map<FromMeeting, boolean>();
  return (passage, index) => {
    const meeting = index.meetingOf(passage);
    const fits = known.get(meeting) ?? test(meeting);
    known.set(meeting, fits);
    return fits;
  };
}
