// Filters of a query, and of the options beside it, as tests of passages.
import { OUTCOMES } from '../model/index.ts';
import { labelWords } from '../names/plain.ts';
import type { FromMeeting } from '../store/index.ts';
import { keyOf } from '../text/key.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Abbreviation } from './abbreviations.ts';
import type { KnownPerson, Meant, OpenCorpus } from './ask.ts';
import { isBodyOf } from './body.ts';
import { dayNumber } from './day-words.ts';
import { type Days, withinDays } from './days.ts';
import { bitsOf, outcomeAt } from './find/flags.ts';
import type { Test } from './plan.ts';
import type { Filter } from './query.ts';
import { FIELDS } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';
import { union } from './sets.ts';
import type { Passage, SearchOptions } from './types.ts';
import { isOffice, officeKey } from './who/office.ts';
import { isLabelFor } from './who/who.ts';

/** Makes tests, and collects what there is to say about them. */
export class Filters {
  readonly #known: OpenCorpus;
  /** Names that nobody in the record bears. */
  readonly strangers: Meant[] = [];
  /** Meetings that were left out because the record has no day for them that settles it. */
  readonly unsure = new Set<string>();
  readonly #meant = new Map<string, Meant>();

  /** @param known the people of the record, looked up only where a name was given */
  constructor(known: OpenCorpus) {
    this.#known = known;
  }

  /** Who in the record is meant by a name. */
  whoIs(asked: string): Meant {
    const meant = this.#meant.get(asked) ?? this.#known.people.who(asked);
    this.#meant.set(asked, meant);
    return meant;
  }

  /** Whether a name is neither a person's, nor an office, nor printed as that of anybody who speaks or owns an action. */
  isStranger(asked: string): boolean {
    const { index } = this.#known;
    if (officeKey(asked) === 'chair' || officeKey(asked) === 'vice chair' || this.whoIs(asked).people.length > 0)
      return false;
    const words = labelWords(asked);
    return words.length === 0 || words.some((word) => speakingOf(word, index).length === 0);
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
      case 'type': {
        const bits = bitsOf(filter.value);
        return byFlags((flags) => (flags & bits) !== 0);
      }
      case 'outcome': {
        const wanted = new Set(filter.value.map((outcome) => OUTCOMES.indexOf(outcome)));
        return byFlags((flags) => wanted.has(outcomeAt(flags)));
      }
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

  /** Days are compared as numbers; only an undated meeting is looked at. */
  #within(days: Days): Test {
    const { since, before } = days;
    const plain = [since, before].every((day) => day === null || dayNumber(day) > 0);
    const [first, end] = [dayNumber(since), before === null ? Number.POSITIVE_INFINITY : dayNumber(before)];
    return ofDocuments((document, index) => {
      const day = plain ? index.dayOf(document) : 0;
      if (day > 0) return day >= first && day < end;
      const meeting = index.meetingWith(document);
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
    const ids = new Set(who.people.map((person) => person.id));
    const { people, held } = this.#known.people.holders(asked);
    const forms = formsOf([...who.people, ...people]);
    const abbreviations = this.#abbreviations(asked);
    return this.#among(who, forms, ({ owners, ownerIds, document }) =>
      owners.some((name, at) => {
        const id = ownerIds[at] ?? null;
        return (
          (id !== null && (ids.has(id) || held.has(`${document} ${id}`))) ||
          forms.has(name) ||
          isLabelFor(asked, name, abbreviations) ||
          (ids.size === 0 && hasWords(asked, name))
        );
      }),
    );
  }

  /** A test of the passages that may name somebody; names stand in the index too, so that no others need be read. */
  #among(who: Meant, forms: ReadonlySet<string>, test: (passage: Passage) => boolean): Test {
    if (this.isStranger(who.asked)) this.strangers.push(who);
    let candidates: Uint32Array | null = null;
    const known = new Map<number, boolean>();
    return (passages, index) => {
      candidates ??= nameCandidates(who.asked, this.#otherForms(who.asked), forms, index);
      const may = new Set(candidates);
      return Uint8Array.from(passages, (passage) => {
        if (!may.has(passage)) return 0;
        const fits = known.get(passage) ?? test(index.passage(passage));
        known.set(passage, fits);
        return fits ? 1 : 0;
      });
    };
  }

  /** What an abbreviation stands for, or the abbreviation of what was typed: bodies own actions under either. */
  #otherForms(asked: string): readonly string[] {
    const key = (text: string): string => labelWords(text).join(' ');
    const typed = key(asked);
    return this.#abbreviations(asked).flatMap(({ short, long }) =>
      key(short) === typed ? [long] : key(long) === typed ? [short] : [],
    );
  }

  #abbreviations(asked: string): readonly Abbreviation[] {
    const { abbreviations } = this.#known;
    const key = keyOf(asked);
    return key === '' ? [] : [...abbreviations.ofShort(key), ...abbreviations.ofLong(key)];
  }
}

const SPEAKERS = FIELDS.indexOf('speakers');

/** The passages whose speakers or owners have a word. */
const speakingOf = (word: string, index: SearchIndex): Uint32Array =>
  index.postingsOf(word)[SPEAKERS]?.passages ?? new Uint32Array(0);

const formsOf = (people: readonly KnownPerson[]): ReadonlySet<string> =>
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
): Uint32Array {
  const passagesWith = (word: string): Uint32Array => speakingOf(word, index);
  const named = [
    labelWords(asked),
    ...[...others, ...forms].map((form) => tokensOf(form).map((token) => token.term)),
  ].map((words) => words.map(passagesWith).sort((left, right) => left.length - right.length)[0]);
  const offices = /^(?:vice )?chair$/.test(officeKey(asked))
    ? [...index.startingWith('chair'), 'cathaoirleach', 'convenor', 'convener', 'president'].map(passagesWith)
    : [];
  return [...named, ...offices].reduce<Uint32Array>((all, some) => (some ? union(all, some) : all), new Uint32Array(0));
}

/** A test of what a passage is. */
function byFlags(test: (flags: number) => boolean): Test {
  return (passages, index) => Uint8Array.from(index.flagsAt(passages), (flags) => (test(flags) ? 1 : 0));
}

/** A test of the document, made once a document. */
function ofDocuments(test: (document: number, index: SearchIndex) => boolean): Test {
  const known = new Map<number, boolean>();
  return (passages, index) => {
    let last = -1;
    let fits = false;
    return Uint8Array.from(index.documentsAt(passages), (document) => {
      if (document !== last) {
        fits = known.get(document) ?? test(document, index);
        known.set(document, fits);
        last = document;
      }
      return fits ? 1 : 0;
    });
  };
}

function ofMeeting(test: (meeting: FromMeeting) => boolean): Test {
  return ofDocuments((document, index) => test(index.meetingWith(document)));
}
