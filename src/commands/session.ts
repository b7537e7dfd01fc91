// One run of a command: its arguments, the store it asks, and the ways in which it answers.
import { harmlessLine } from '../output/harmless.ts';
import { FORMATS, type FormatName, loadFormat } from '../output/index.ts';
import type { SafeIo } from '../output/io.ts';
import type { Listing } from '../output/listing.ts';
import { type Terminal, terminalOf } from '../output/terminal.ts';
import { count, fill, listed } from '../output/text.ts';
import { type Changes, changesIn, type Place, placeOf, Store, type StoredDocument } from '../store/index.ts';
import type { Arguments } from './arguments.ts';

const FORMAT_NAMES: readonly FormatName[] = FORMATS.map((format) => format.name);

/** The store, without a word about changed files. */
export function openQuietly(session: Session): Store {
  return session.letGoOf(Store.open(session.place, session.io.cwd));
}

/** So many files are looked at before an answer; each takes some microseconds. */
export const CHECKED = 25;

const hasMany = (store: Store): boolean => store.manifest.counts.documents > CHECKED;

/** Which of some files changed or went, as a sentence; none where none did. */
function changesText({ changed, gone }: Changes, which: string): readonly string[] {
  const parts = [
    ...(changed.length > 0 ? [`${count(changed.length, 'file')}${which} changed`] : []),
    ...(gone.length > 0 ? [`${count(gone.length, 'file')}${which} went`] : []),
  ];
  const names = which === '' ? 'them' : 'all such files';
  return parts.length === 0
    ? []
    : [`Since the store was written ${listed(parts)}; kcsp status names ${names}, kcsp parse reads them again.`];
}

/** The documents that rows stand in. */
function* citedBy(rows: Iterable<unknown>): Generator<string> {
  for (const row of rows) {
    if (typeof row === 'object' && row !== null && 'document' in row && typeof row.document === 'string') {
      yield row.document;
    }
  }
}

export class Session {
  readonly io: SafeIo;
  readonly args: Arguments;
  #terminal: Terminal | null = null;
  #store: Store | null = null;
  readonly #opened: Store[] = [];
  #answer = '';

  constructor(io: SafeIo, args: Arguments) {
    this.io = io;
    this.args = args;
  }

  /** Writes to stdout. On a terminal the answer is kept to the end, for the pager. */
  write(text: string): void {
    if (this.io.stdout.isTTY === true) this.#answer += text;
    else this.io.stdout.write(text);
  }

  /** Writes data for programs to stdout, byte by byte as it is; a terminal gets it as {@link write} writes. */
  writeData(text: string): void {
    if (this.io.stdout.isTTY === true) this.#answer += text;
    else this.io.stdout.writeData(text);
  }

  /** Says something beside the answer, on stderr: a sentence a line. */
  tell(...sentences: readonly string[]): void {
    const { stderr } = this.io;
    const lines = sentences.map(harmlessLine);
    const shown = stderr.isTTY === true ? lines.map((one) => fill(one, stderr.columns ?? 80)) : lines;
    for (const sentence of shown) stderr.write(`${sentence}\n`);
  }

  /** Says something on stderr once the answer stands on the terminal: a sentence a line. */
  tellLater(...sentences: readonly string[]): void {
    this.flush();
    this.tell(...sentences);
  }

  async terminal(): Promise<Terminal> {
    this.#terminal ??= await terminalOf(this.io, { noColour: !this.args.flag('color') });
    return this.#terminal;
  }

  /** The format asked for, null for the command's own form of answer. */
  get format(): FormatName | null {
    if (this.args.flag('json')) return 'json';
    return this.args.choice('format', FORMAT_NAMES);
  }

  /** Prints rows in the format asked for, or else the command's own form of answer. */
  async list<R>(
    listing: Listing<R>,
    own: (terminal: Terminal) => Iterable<string>,
    format = this.format,
  ): Promise<void> {
    const terminal = await this.terminal();
    const loaded = format === null ? null : await loadFormat(format);
    if (loaded?.isData) inParts(loaded.print(listing, terminal), (part) => this.writeData(part));
    else inParts(loaded?.print(listing, terminal) ?? own(terminal), (part) => this.write(part));
    this.tellChangesOf(citedBy(listing.rows));
  }

  /** Where the store is, or would be. */
  get place(): Place {
    const named = this.args.text('store') ?? (this.io.env.KCSP_STORE || null);
    return placeOf(this.io.cwd, named);
  }

  /**
   * The store; says on stderr when files changed since it was written, as long as there are not too many to look at.
   *
   * @throws Failure where there is none
   */
  get store(): Store {
    if (this.#store === null) {
      this.#store = openQuietly(this);
      if (!hasMany(this.#store)) this.tell(...changesText(changesIn(this.#store.place, this.#store.documents), ''));
    }
    return this.#store;
  }

  /** Has a store's files be let go of when the run is over. Gives the store. */
  letGoOf(store: Store): Store {
    this.#opened.push(store);
    return store;
  }

  /** Lets go of what was opened. */
  close(): void {
    for (const store of this.#opened.splice(0)) store.close();
  }

  /** Says after the answer when files changed that it cites; where there are few, all were looked at before. */
  tellChangesOf(documents: Iterable<string>): void {
    const store = this.#store;
    if (store === null || !hasMany(store)) return;
    const cited: StoredDocument[] = [];
    for (const id of new Set(documents)) {
      const place = store.placeOf(id);
      if (place !== null) cited.push(store.fileOf(place));
      if (cited.length === CHECKED) break;
    }
    const told = changesText(changesIn(store.place, cited), ' that this answer cites');
    if (told.length > 0) this.tellLater(...told);
  }

  /** A `path:line`, as a link where the terminal knows them. */
  async at(file: string, line: number): Promise<string> {
    const { link } = await this.terminal();
    return link(`${file}:${line}`, file, line);
  }

  /** Shows what was kept for the pager. */
  flush(): void {
    const answer = this.#answer;
    this.#answer = '';
    if (answer === '') return;
    const { stdout, env } = this.io;
    const long = answer.split('\n').length > (stdout.rows ?? 24);
    const pager = env.KCSP_PAGER ?? env.PAGER ?? 'less -FIRX';
    const wanted = long && this.args.flag('pager') && env.TERM !== 'dumb' && pager !== '' && pager !== 'cat';
    // Colour and links need less to pass them on, also where the user's PAGER is a bare `less`.
    const command = pager === 'less' ? 'less -FIRX' : pager;
    if (!wanted || !this.io.page(command, answer)) stdout.write(answer);
  }
}

/** Characters that are written at once: a write for every line would cost more than making it. */
const PART = 65_536;

/** Writes pieces of an answer, many at once; also those that came before one that can't be made. */
function inParts(pieces: Iterable<string>, write: (part: string) => void): void {
  let part = '';
  try {
    for (const piece of pieces) {
      part += piece;
      if (part.length < PART) continue;
      const whole = part;
      part = ''; // not to be written again where writing it fails
      write(whole);
    }
  } finally {
    if (part !== '') write(part);
  }
}
