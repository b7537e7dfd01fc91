// Small made-up corpora for the tests of search.

import { PLAIN, corpusOf as searchable } from '../../bench/search/corpus.ts';
import type {
  ActionRecord,
  DocumentRecord,
  ItemRecord,
  ParagraphRecord,
  ResolutionRecord,
} from '../../src/model/index.ts';
import { type Answer, type Corpus, type SearchOptions, searchIn } from '../../src/search/index.ts';

/** An item in brief: a speaker is put before a colon and two spaces, `Ann Reed:  said that`. */
export interface MadeItem {
  readonly title: string;
  readonly says?: readonly string[];
  /** Decisions; each is a paragraph of its own. */
  readonly resolves?: readonly string[];
  /** Owner and what is to be done; each is a paragraph of its own. */
  readonly actions?: readonly (readonly [owner: string, text: string])[];
}

export interface MadeMeeting {
  readonly date: string | null;
  readonly body?: string;
  readonly items: readonly MadeItem[];
  readonly abbreviations?: readonly (readonly [short: string, long: string])[];
  readonly present?: readonly string[];
}

/** The record of a made-up meeting; items are numbered from 1, paragraphs within them too. */
export function recordOf({
  date,
  body = 'Harbour Partnership',
  items,
  abbreviations = [],
  present = [],
}: MadeMeeting): DocumentRecord {
  const id = `hp-${date ?? 'undated'}`;
  const made = items.map((item, index) => itemOf(item, `${id}/${index + 1}`, index + 1));
  const names = [...new Set(made.flatMap((item) => item.speakers.map((speaker) => speaker.name)))];
  return {
    schemaVersion: 1,
    id,
    source: { path: `${id}.txt`, sha256: '0'.repeat(64), lines: 900, dialect: 'printed' },
    kind: 'minutes',
    title: null,
    authors: [],
    meeting: {
      authority: null,
      body,
      type: null,
      date,
      dateBounds: null,
      time: null,
      venue: null,
      contact: null,
      status: null,
    },
    attendance: present.map((name) => ({
      name,
      personId: null,
      capacity: 'present',
      role: null,
      position: null,
      organisation: null,
      lines: [1, 1],
    })),
    items: made,
    people: names.map((name) => ({ id: idOf(name), name, variants: [] })),
    abbreviations: abbreviations.map(([short, long]) => ({ short, long, lines: [2, 2] })),
    furniture: [],
    coverage: { lines: 900, blank: 0, furniture: 0, parsed: 900, unparsed: 0 },
    diagnostics: [],
  };
}

function itemOf({ title, says = [], resolves = [], actions = [] }: MadeItem, id: string, number: number): ItemRecord {
  const texts = says.map((said) => said.split(':  '));
  const all = [...texts.map((parts) => parts.at(-1) ?? ''), ...resolves, ...actions.map(([, text]) => text)];
  const at = (place: number): readonly [number, number] => [number * 20 + place, number * 20 + place];
  const paragraphs = all.map(
    (text, place): ParagraphRecord => ({
      id: `${id}.${place + 1}`,
      label: `${place + 1}.`,
      text,
      lines: at(place),
      children: [],
    }),
  );
  const resolutions = resolves.map((text, place): ResolutionRecord => {
    const paragraph = `${id}.${says.length + place + 1}`;
    const lines = at(says.length + place);
    return { id: `${id}#r${place + 1}`, text, outcome: 'noted', formal: true, parts: [], vote: null, paragraph, lines };
  });
  const owed = actions.map(([owner, text], place): ActionRecord => {
    const paragraph = `${id}.${says.length + resolves.length + place + 1}`;
    const owners = [{ name: owner, personId: null, type: 'person' as const }];
    const lines = at(says.length + resolves.length + place);
    return {
      id: `${id}#a${place + 1}`,
      kind: 'explicit',
      text,
      owners,
      due: null,
      status: 'needs-action',
      paragraph,
      lines,
    };
  });
  const speakers = texts.flatMap(([name, said], place) =>
    name === undefined || said === undefined
      ? []
      : [
          {
            name,
            personId: idOf(name),
            resolvedBy: null,
            role: null,
            position: null,
            organisation: null,
            acts: [{ verb: 'said', paragraph: `${id}.${place + 1}`, lines: at(place) }],
          },
        ],
  );
  return {
    id,
    number: String(number),
    reference: null,
    title,
    section: null,
    session: 'public',
    papers: [],
    truncated: false,
    paragraphs,
    speakers,
    resolutions,
    actions: owed,
    references: [],
    lines: [number * 20, number * 20 + 19],
  };
}

const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');

/** Made-up meetings, ready to be searched. */
export function corpusOf(meetings: readonly MadeMeeting[]): Corpus {
  return searchable(meetings.map(recordOf));
}

/** Asks a corpus, with options where they matter. */
export function ask(corpus: Corpus, query: string, options: Partial<SearchOptions> = {}): Answer {
  return searchIn(corpus, query, { ...PLAIN, ...options });
}

/** The ids of the hits in their order, without the meeting where there is one meeting only. */
export function idsOf(answer: Answer): readonly string[] {
  const meetings = new Set(answer.hits.map((hit) => hit.document));
  return answer.hits.map((hit) => (meetings.size === 1 ? hit.id.replace(`${hit.document}/`, '') : hit.id));
}
