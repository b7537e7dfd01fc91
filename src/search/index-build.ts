// Records to the files of the index. Takes time and room in proportion to the words there are.
import { byText, type DocumentRecord } from '../model/index.ts';
import { fromMeeting, inOrder } from '../store/index.ts';
import { encodeFacets } from './facets.ts';
import { encodeIndex, FILES } from './index-format.ts';
import { passagesOf } from './passages.ts';
import { FIELDS, type Field } from './ranking.ts';
import { termsOf } from './tokens.ts';
import type { Passage, StoredPassage } from './types.ts';
import { ByteWriter } from './varints.ts';

/** By field, passages and frequencies in turn: `[4, 1, 9, 2]` is once in passage 4, twice in 9. */
type Lists = readonly number[][];

/** The files of the index over records, by name, as {@link openIndex} expects them. */
export function indexFiles(records: readonly DocumentRecord[]): ReadonlyMap<string, Buffer> {
  const passages = passagesOf(records);
  const names = namesById(records);
  const lists = new Map<string, Lists>();
  const lengths = new Uint16Array(passages.length * FIELDS.length);
  const sums = FIELDS.map(() => 0);
  for (const [number, passage] of passages.entries()) {
    const fields = fieldsOf(passage, names);
    for (const [field, name] of FIELDS.entries()) {
      const counts = countsOf(termsOf(fields[name]));
      for (const [term, times] of counts) listOf(lists, term, field).push(number, times);
      lengths[number * FIELDS.length + field] = Math.min(counts.size, 0xffff);
      sums[field] = (sums[field] ?? 0) + counts.size;
    }
  }
  const averages = sums.map((sum) => (passages.length === 0 ? 0 : sum / passages.length));
  const { words, starts, postings } = encodeLists(lists);
  const texts = passages.map((passage) => Buffer.from(`${JSON.stringify(stored(passage))}\n`));
  const documents = inOrder(records).map(fromMeeting);
  const facets = encodeFacets(
    passages,
    documents.map(({ document }) => document),
  );
  const index = encodeIndex(
    { size: passages.length, documents, averages },
    {
      words,
      starts,
      postings,
      lengths: bytesOf(lengths),
      facets: bytesOf(facets),
      lines: bytesOf(offsetsOf(texts)),
    },
  );
  return new Map([
    [FILES.passages, Buffer.concat(texts)],
    [FILES.index, index],
  ]);
}

/** A passage as the file of passages has it: what it shares with all of its document is said once, in the index. */
function stored({ document, date, dateBounds, body, path, ...own }: Passage): StoredPassage {
  return own;
}

/** The searched texts of a passage. A speaker is found under every name that any document gives the person. */
export function fieldsOf(passage: Passage, names: ReadonlyMap<string, string>): Record<Field, string> {
  const speakers = passage.speakers.map(({ name, personId, role }) =>
    [...new Set(`${(personId !== null && names.get(personId)) || name} ${role ?? ''}`.split(/\s+/))].join(' '),
  );
  return {
    title: passage.item.title ?? '',
    text: passage.text,
    speakers: [...speakers, ...passage.owners].join(', '),
    meeting: [passage.body ?? '', dayInWords(passage.date)].join(', '),
  };
}

/** All names of each person, one after another. */
export function namesById(records: readonly DocumentRecord[]): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  for (const { people } of records) {
    for (const { id, name, variants } of people) {
      const known = names.get(id) ?? new Set();
      for (const form of [name, ...variants]) known.add(form);
      names.set(id, known);
    }
  }
  return new Map([...names].map(([id, forms]) => [id, [...forms].sort(byText).join(' ')]));
}

export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `8 October 2019`, as minutes print it; nothing for no date. */
export function dayInWords(date: string | null): string {
  if (date === null) return '';
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

function countsOf(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function listOf(lists: Map<string, Lists>, term: string, field: number): number[] {
  const known = lists.get(term) ?? FIELDS.map(() => []);
  lists.set(term, known);
  return known[field] ?? [];
}

function encodeLists(lists: ReadonlyMap<string, Lists>) {
  const words = [...lists.keys()].sort(byText);
  const starts = new Uint32Array(words.length + 1);
  const postings = new ByteWriter();
  for (const [index, word] of words.entries()) {
    starts[index] = postings.length;
    for (const list of lists.get(word) ?? []) {
      postings.number(list.length / 2);
      let last = 0;
      for (let at = 0; at < list.length; at += 2) {
        const passage = list[at] ?? 0;
        postings.number(passage - last);
        postings.number(list[at + 1] ?? 0);
        last = passage;
      }
    }
  }
  starts[words.length] = postings.length;
  return { words: Buffer.from(words.join('\n')), starts: bytesOf(starts), postings: postings.bytes() };
}

function offsetsOf(texts: readonly Buffer[]): Float64Array {
  const offsets = new Float64Array(texts.length + 1);
  let at = 0;
  for (const [index, text] of texts.entries()) {
    at += text.length;
    offsets[index + 1] = at;
  }
  return offsets;
}

function bytesOf(numbers: Uint16Array | Uint32Array | Float64Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
