// Filters of a query, and of the options beside it, as tests of a passage.
import type { FromMeeting, PersonRow } from '../store/index.ts';
import { tokensOf } from '../text/tokens.ts';
import type { OpenCorpus } from './ask.ts';
import { isBodyOf } from './body.ts';
import { type Days, withinDays } from './days.ts';
import type { SearchIndex } from './index-reader.ts';
import type { Test } from './plan.ts';
import type { Filter } from './query.ts';
import { FIELDS } from './ranking.ts';
import type { Passage, SearchOptions } from './types.ts';
import { holdersOf, isLabelFor, isOffice, labelWords, officeKey, ownerTest, type Who, whoIs } from './who/index.ts';

/** Makes tests, and collects what there is to say about them. */
export class Filters {
  readonly #known: OpenCorpus;
  /** Names that nobody in the record bears. */
  readonly strangers: Who[] = [];
  /** Meetings that were left out because the record has no day for them that settles it. */
  readonly unsure = new Set<string>();

  /** @param known the people of the record, read only where a name was given */
  constructor(known: OpenCorpus) {
    this.#known = known;
  }

  /** Who in the record is meant by a name. */
  whoIs(asked: string): Who {
    return whoIs(asked, { people: this.#known.people(), labels: [], glossary: [] });
  }

  /** Whether a name is neither a person's, nor an office, nor printed as that of anybody who speaks or owns an action. */
  isStranger(asked: string): boolean {
    const { index } = this.#known;
    if (officeKey(asked) === 'chair' || officeKey(asked) === 'vice chair' || this.whoIs(asked).people.length > 0)
      return false;
    const words = labelWords(asked);
    return words.length === 0 || words.some((word) => (index.postingsOf(word)[SPEAKERS]?.size ?? 0) === 0);
  }

  /** The test of one filter of a query. */
  of(filter: Filter): Test {
    switch (filter.field) {
      case 'speaker':
        return this.#speaks(filter.value);
      case 'owner':
        return this.#owns(filter.value);
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

  /** Whether somebody who speaks is who was meant: as a person under any name, by office, or by a part of the name as printed. */
  #speaks(asked: string): Test {
    const who = this.whoIs(asked);
    const ids = new Set(who.people.map((person) => person.id));
    const forms = formsOf(who.people);
    return this.#among(who, forms, (passage) =>
      passage.speakers.some(
        ({ name, personId, role }) =>
          (personId !== null && ids.has(personId)) ||
          forms.has(name) ||
          isOffice(asked, role ?? name) ||
          (ids.size === 0 && hasWords(asked, name)),
      ),
    );
  }

  /** Whether somebody who owns the action is who was meant, as `kcsp actions --owner` has it. */
  #owns(asked: string): Test {
    const who = this.whoIs(asked);
    const people = this.#known.people();
    const forms = formsOf([...who.people, ...holdersOf(asked, people)]);
    const owns = ownerTest(who, people);
    return this.#among(who, forms, ({ owners, ownerIds, document }) =>
      owners.some(
        (name, at) =>
          owns({ name, personId: ownerIds[at] ?? null, type: 'unknown' }, document) ||
          forms.has(name) ||
          isLabelFor(asked, name, this.#known.glossary()) ||
          (who.people.length === 0 && hasWords(asked, name)),
      ),
    );
  }

  /** A test of the passages that may name somebody; names stand in the index too, so that no others need be read. */
  #among(who: Who, forms: ReadonlySet<string>, test: (passage: Passage) => boolean): Test {
    if (this.isStranger(who.asked)) this.strangers.push(who);
    let candidates: ReadonlySet<number> | null = null;
    return (passage, index) => {
      candidates ??= nameCandidates(who.asked, this.#abbreviated(who.asked), forms, index);
      return candidates.has(passage) && test(index.passage(passage));
    };
  }

  /** What an abbreviation stands for, or the abbreviation of what was typed: bodies own actions under either. */
  #abbreviated(asked: string): readonly string[] {
    const key = (text: string): string => labelWords(text).join(' ');
    const typed = key(asked);
    return this.#known
      .glossary()
      .flatMap(({ short, long }) => (key(short) === typed ? [long] : key(long) === typed ? [short] : []));
  }
}

const SPEAKERS = FIELDS.indexOf('speakers');

const formsOf = (people: readonly PersonRow[]): ReadonlySet<string> =>
  new Set(people.flatMap((person) => [person.name, ...person.variants]));

/** Whether a name as printed has all the words that were typed. */
function hasWords(asked: string, name: string): boolean {
  const words = labelWords(asked);
  const known = new Set(labelWords(name));
  return words.length > 0 && words.every((word) => known.has(word));
}

/**
 * The passages that may name somebody: those whose speakers and owners have the rarest word of any form of the name, or an
 * office in any spelling of it.
 */
function nameCandidates(
  asked: string,
  others: readonly string[],
  forms: Iterable<string>,
  index: SearchIndex,
): ReadonlySet<number> {
  const passagesWith = (word: string): readonly number[] => [...(index.postingsOf(word)[SPEAKERS]?.keys() ?? [])];
  const named = [
    labelWords(asked),
    ...[...others, ...forms].map((form) => tokensOf(form).map((token) => token.term)),
  ].map((words) => words.map(passagesWith).sort((left, right) => left.length - right.length)[0] ?? []);
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
