// Filters of a query, and of the options beside it, as tests of passages.
import { OUTCOMES } from '../model/index.ts';
import { labelWords } from '../names/plain.ts';
import type { FromMeeting } from '../store/index.ts';
import { keyOf } from '../text/key.ts';
import type { Abbreviation } from './abbreviations.ts';
import { isBodyOf } from './body.ts';
import type { Meant, OpenCorpus } from './corpus.ts';
import { dayNumber } from './day-words.ts';
import { type Days, withinDays } from './days.ts';
import { bitsOf, outcomeAt } from './find/flags.ts';
import type { Label, LabelKind } from './find/labels.ts';
import { formsOf, hasWords, namedBy, speakingOf } from './named.ts';
import type { Test } from './plan.ts';
import type { Filter } from './query-filters.ts';
import type { SearchIndex } from './search-index.ts';
import { intersection } from './sets.ts';
import type { SearchOptions } from './types.ts';
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
    const isMeant = ({ name, personId, role }: Label): boolean =>
      (personId !== null && ids.has(personId)) ||
      forms.has(name) ||
      isOffice(asked, role ?? name) ||
      (ids.size === 0 && hasWords(asked, name));
    return this.#among('speaker', who, forms, isMeant, null);
  }

  /** Whether somebody who owns the action is who was meant, as `kcsp actions --owner` has it. */
  #owns(asked: string): Test {
    const who = this.whoIs(asked);
    const ids = new Set(who.people.map((person) => person.id));
    const { people, held } = this.#known.people.holders(asked);
    const forms = formsOf([...who.people, ...people]);
    const abbreviations = this.#abbreviations(asked);
    const isMeant = ({ name, personId }: Label): boolean =>
      (personId !== null && ids.has(personId)) ||
      forms.has(name) ||
      isLabelFor(asked, name, abbreviations) ||
      (ids.size === 0 && hasWords(asked, name));
    return this.#among('owner', who, forms, isMeant, held.size === 0 ? null : held);
  }

  /**
   * A test of the passages that name somebody. Whoever is meant is looked for among the labels of the passages that may name them.
   *
   * @param held who else is meant, as `document person`
   */
  #among(
    kind: LabelKind,
    who: Meant,
    forms: ReadonlySet<string>,
    isMeant: (label: Label) => boolean,
    held: ReadonlySet<string> | null,
  ): Test {
    if (this.isStranger(who.asked)) this.strangers.push(who);
    let found: Uint32Array | null = null;
    return (passages, index) => {
      found ??= namedBy({ kind, who, forms, isMeant, held, others: this.#otherForms(who.asked) }, index);
      return intersection(found, passages);
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

/** A test of what a passage is. */
function byFlags(test: (flags: number) => boolean): Test {
  return (passages, index) => {
    const flags = index.flagsAt(passages);
    const kept = new Uint32Array(passages.length);
    let count = 0;
    for (let at = 0; at < kept.length; at++) if (test(flags[at] ?? 0)) kept[count++] = passages[at] ?? 0;
    return kept.subarray(0, count);
  };
}

/** A test of the document, made once a document. */
function ofDocuments(test: (document: number, index: SearchIndex) => boolean): Test {
  const known = new Map<number, boolean>();
  return (passages, index) => {
    const documents = index.documentsAt(passages);
    const kept = new Uint32Array(passages.length);
    let count = 0;
    let last = -1;
    let isWanted = false;
    // A loop and no filter(), which takes ten times as long for the passages of a common word.
    for (let at = 0; at < kept.length; at++) {
      const document = documents[at] ?? 0;
      if (document !== last) {
        isWanted = known.get(document) ?? test(document, index);
        known.set(document, isWanted);
        last = document;
      }
      if (isWanted) kept[count++] = passages[at] ?? 0;
    }
    return kept.subarray(0, count);
  };
}

function ofMeeting(test: (meeting: FromMeeting) => boolean): Test {
  return ofDocuments((document, index) => test(index.meetingWith(document)));
}
