// Passages to a segment's part of the index.
import { DictionaryWriter, FileWriter } from '../../disk/index.ts';
import { dayNumber } from '../day-words.ts';
import { fieldsOf, meetingField } from '../fields.ts';
import { FIELDS } from '../ranking.ts';
import type { Passage } from '../types.ts';
import { ColumnsWriter } from './columns-writer.ts';
import { flagsOf } from './flags.ts';
import { SEARCH_KIND, SEARCH_VERSION, SECTIONS } from './format.ts';
import { labelKeys } from './labels.ts';
import { IN_RUNS } from './lists.ts';
import { Occurrences } from './occurrences.ts';
import { TermWriter } from './term-writer.ts';
import { holderWithin, placeWithin, withinOf } from './within.ts';

/** The text of a field in the passage before, whose words need not be looked at again where it is the same. */
interface Before {
  text: string | null;
  length: number;
  /** The passage at which the run of passages with this text began. */
  start: number;
}

export class SearchWriter {
  readonly #columns = new ColumnsWriter();
  readonly #occurrences = new Occurrences();
  readonly #before = FIELDS.map((): Before => ({ text: null, length: 0, start: 0 }));

  /**
   * Adds the passages of one document, in the order of reading; called for documents without passages too.
   *
   * @param names by the id of a person, all names, one after another
   */
  add(passages: readonly Passage[], names: ReadonlyMap<string, string>): void {
    const [first] = passages;
    this.#columns.document(dayNumber(first?.date ?? null));
    const meeting = first === undefined ? '' : meetingField(first);
    const within = withinOf(passages);
    const shared = sharedOf(within);
    for (const [at, passage] of passages.entries()) {
      const flags = flagsOf(passage, shared[at] === 1, passage.item.id !== passages[at - 1]?.item.id);
      const lengths = this.#fields(fieldsOf(passage, names, meeting));
      for (const label of labelKeys(passage)) this.#occurrences.addLabel(this.#columns.passages, label);
      this.#columns.passage({ flags, within: within[at] ?? 0, lengths });
    }
  }

  /** Bytes of memory that are held, about. */
  get held(): number {
    return this.#columns.held + this.#occurrences.held;
  }

  /** Writes the file, which must not be there yet. Gives its size in bytes. */
  write(path: string): number {
    for (const [field] of FIELDS.entries()) this.#endRun(field);
    const file = new FileWriter(path);
    try {
      this.#columns.write(file);
      const dictionary = new DictionaryWriter(file, SECTIONS.terms);
      const writer = new TermWriter();
      this.#occurrences.each(writer, (key, parts) => dictionary.add(key, parts));
      dictionary.end();
      return file.end(SEARCH_KIND, SEARCH_VERSION, this.#columns.about());
    } finally {
      file.close();
    }
  }

  /** Takes the words of a passage's fields; gives their lengths. */
  #fields(texts: ReturnType<typeof fieldsOf>): readonly number[] {
    const passage = this.#columns.passages;
    return FIELDS.map((name, field) => {
      const before = this.#before[field];
      const text = texts[name];
      if (before === undefined) return 0;
      if (before.text === text && IN_RUNS[field]) return before.length;
      this.#endRun(field);
      before.text = text;
      before.start = passage;
      before.length = text === '' ? 0 : this.#occurrences.add(field, passage, text);
      return before.length;
    });
  }

  /** Ends the run of passages that have the same text in a field. */
  #endRun(field: number): void {
    const { start, text } = this.#before[field] ?? { start: 0, text: null };
    if (IN_RUNS[field] && text !== null) this.#occurrences.endRun(field, start, this.#columns.passages);
  }
}

/** Which passages hold another of their paragraph, or are held. */
function sharedOf(within: Uint8Array): Uint8Array {
  const shared = new Uint8Array(within.length);
  for (let at = 0; at < within.length; at++) {
    const holder = holderWithin(within[at] ?? 0);
    if (holder < 0) continue;
    shared[at] = 1;
    shared[at - placeWithin(within[at] ?? 0) + holder] = 1;
  }
  return shared;
}
