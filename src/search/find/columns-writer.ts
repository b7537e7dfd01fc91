// The columns of a segment collected passage by passage, and written: what each passage is, how long its fields are, whose it is.
import type { FileWriter } from '../../disk/index.ts';
import { Growing } from '../../model/index.ts';
import { FIELDS } from '../ranking.ts';
import { type About, LONG, OPTIONS, SECTIONS } from './format.ts';

/** What the columns hold of a passage. */
export interface Cells {
  readonly flags: number;
  readonly within: number;
  /** By field: how many different terms it has. */
  readonly lengths: readonly number[];
}

export class ColumnsWriter {
  readonly #lengths = FIELDS.map(() => new Growing(Uint8Array));
  readonly #long: number[] = [];
  readonly #flags = new Growing(Uint16Array);
  readonly #within = new Growing(Uint8Array);
  readonly #firsts: number[] = [];
  readonly #days: number[] = [];
  readonly #sums: number[] = [];
  readonly #total = FIELDS.map(() => 0);
  #passages = 0;

  get passages(): number {
    return this.#passages;
  }

  get documents(): number {
    return this.#firsts.length;
  }

  /** Bytes of memory that are held, about. */
  get held(): number {
    return this.#passages * (FIELDS.length + 3) * 1.5 + this.#firsts.length * (FIELDS.length + 2) * 8;
  }

  /** Begins a document. @param day as a number, 20191008; 0 for none */
  document(day: number): void {
    this.#firsts.push(this.#passages);
    this.#days.push(day);
    for (const _ of FIELDS) this.#sums.push(0);
  }

  /** Adds a passage to the document. */
  passage({ flags, within, lengths }: Cells): void {
    const number = this.#passages++;
    this.#flags.push(flags);
    this.#within.push(within);
    const sums = this.#sums.length - FIELDS.length;
    for (let field = 0; field < FIELDS.length; field++) {
      const length = lengths[field] ?? 0;
      this.#lengths[field]?.push(Math.min(length, LONG));
      if (length >= LONG) this.#long.push(number * FIELDS.length + field, length);
      this.#sums[sums + field] = (this.#sums[sums + field] ?? 0) + length;
      this.#total[field] = (this.#total[field] ?? 0) + length;
    }
  }

  /** Writes the sections. */
  write(file: FileWriter): void {
    for (const [field, name] of FIELDS.entries()) {
      file.put(SECTIONS.lengths(name), this.#lengths[field]?.all() ?? new Uint8Array(0));
    }
    file.put(SECTIONS.long, Uint32Array.from(this.#long));
    file.put(SECTIONS.flags, this.#flags.all());
    file.put(SECTIONS.within, this.#within.all());
    file.put(SECTIONS.firsts, Uint32Array.from([...this.#firsts, this.#passages]));
    file.put(SECTIONS.sums, Uint32Array.from(this.#sums));
    file.put(SECTIONS.days, Uint32Array.from(this.#days));
  }

  /** What the list of sections is to say. */
  about(): About {
    return { options: OPTIONS, passages: this.#passages, documents: this.#firsts.length, sums: this.#total };
  }
}
