// Records to the files of the index. Takes time and room in proportion to the words there are.
import { byText, type DocumentRecord } from '../model/index.ts';
import { fromMeeting, inOrder } from '../store/index.ts';
import { termsOf } from '../text/tokens.ts';
import { dayInWords } from './day-words.ts';
import { encodeFacets } from './facets.ts';
import { encodeIndex, FILES } from './index-format.ts';
import { passagesOf } from './passages.ts';
import { bytesOf, PostingsBuilder } from './postings-build.ts';
import { FIELDS, type Field } from './ranking.ts';
import type { Passage, StoredPassage } from './types.ts';

/** The files of the index over records, by name, as {@link openIndex} expects them. */
export function indexFiles(records: readonly DocumentRecord[]): ReadonlyMap<string, Buffer> {
  const passages = passagesOf(records);
  const names = namesById(records);
  const postings = new PostingsBuilder();
  const lengths = new Uint16Array(passages.length * FIELDS.length);
  const sums = FIELDS.map(() => 0);
  for (const [number, passage] of passages.entries()) {
    const fields = fieldsOf(passage, names);
    for (const [field, name] of FIELDS.entries()) {
      const length = postings.add(number, field, termsOf(fields[name]));
      lengths[number * FIELDS.length + field] = Math.min(length, 0xffff);
      sums[field] = (sums[field] ?? 0) + length;
    }
  }
  const averages = sums.map((sum) => (passages.length === 0 ? 0 : sum / passages.length));
  const documents = inOrder(records).map(fromMeeting);
  const ids = documents.map(({ document }) => document);
  const texts = passages.map((passage) => Buffer.from(`${JSON.stringify(stored(passage))}\n`));
  const index = encodeIndex(
    { size: passages.length, documents, averages },
    {
      ...postings.sections(),
      lengths: bytesOf(lengths),
      facets: bytesOf(encodeFacets(passages, ids)),
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

/** The searched texts of a passage. Speakers and owners are found under every name that any document gives the person. */
export function fieldsOf(passage: Passage, names: ReadonlyMap<string, string>): Record<Field, string> {
  const speakers = passage.speakers.map(({ name, personId, role }) =>
    [...new Set(`${(personId !== null && names.get(personId)) || name} ${role ?? ''}`.split(/\s+/))].join(' '),
  );
  const owners = passage.owners.map((name, at) => {
    const forms = names.get(passage.ownerIds[at] ?? '');
    return forms === undefined ? name : [...new Set(`${name} ${forms}`.split(/\s+/))].join(' ');
  });
  return {
    title: passage.item.title ?? '',
    text: passage.text,
    speakers: [...speakers, ...owners].join(', '),
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

function offsetsOf(texts: readonly Buffer[]): Float64Array {
  const offsets = new Float64Array(texts.length + 1);
  let at = 0;
  for (const [index, text] of texts.entries()) {
    at += text.length;
    offsets[index + 1] = at;
  }
  return offsets;
}
