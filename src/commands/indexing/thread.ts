// The run's end: the index of a segment is written by another thread, while this one writes the records.
import type { DocumentRecord } from '../../model/index.ts';
import type { IndexerThread } from '../../output/io.ts';
import { passageRows, passagesOfRecord } from '../../search/passages.ts';
import type { Passage } from '../../search/types.ts';
import { Failure } from '../../store/failure.ts';
import type { KeyedRow } from '../../store/tables/table.ts';
import type { IndexWriter } from '../../store/update/parts.ts';
import type { Answer, Ask } from './messages.ts';

/** Passages that are sent together. */
const TOGETHER = 500;
/** How often so many are sent before the first of them must be added: so the thread always has something to do, and never very much. */
const AHEAD = 8;

const ENDED =
  'The store cannot be written: the thread that writes its index ended, perhaps for want of memory; KCSP_WORKERS=0 does without it.';

interface Waiting {
  readonly resolve: (bytes: number) => void;
  readonly reject: (error: unknown) => void;
}

/** Asks a thread, and gives its answers. */
export class Asking {
  readonly #thread: IndexerThread;
  /** Those who wait for answers, in order. */
  readonly #waiting: Waiting[] = [];
  #names: ReadonlyMap<string, string> | null = null;
  #ended: Failure | null = null;

  constructor(thread: IndexerThread) {
    this.#thread = thread;
    thread.onAnswer((answer) => this.#take(answer as Answer));
    thread.onEnd((error) => {
      // Of an error and the end that follows it the first says why.
      this.#ended ??= new Failure(ENDED, error);
      for (const { reject } of this.#waiting.splice(0)) reject(this.#ended);
    });
  }

  /** Gives the answer. @throws what the thread threw; Failure where it has ended */
  ask(ask: Ask): Promise<number> {
    const answer = new Promise<number>((resolve, reject) => {
      if (this.#ended !== null) return reject(this.#ended);
      this.#waiting.push({ resolve, reject });
      this.#thread.send(ask);
    });
    // Somebody may only ask for the answer later.
    answer.catch(() => {});
    return answer;
  }

  /** Begins the index of a segment. */
  writer(names: ReadonlyMap<string, string>): IndexWriter {
    if (this.#names !== names) this.ask({ kind: 'names', names });
    this.#names = names;
    return new SentWriter(this);
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    await this.#thread.stop();
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.shift();
    if (answer.ok) waiting?.resolve(answer.bytes);
    else waiting?.reject(thrown(answer));
  }
}

function thrown({ error, code }: Extract<Answer, { ok: false }>): unknown {
  return error instanceof Error && code !== null ? Object.assign(error, { code }) : error;
}

/** The index of a segment, which the thread has. */
class SentWriter implements IndexWriter {
  readonly #asking: Asking;
  /** What was not sent yet. */
  #documents: (readonly Passage[])[] = [];
  #passages = 0;
  /** The answers that were not waited for yet. */
  readonly #sent: Promise<number>[] = [];
  #held = 0;

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  add(record: DocumentRecord): readonly KeyedRow[] {
    const passages = passagesOfRecord(record);
    this.#documents.push(passages);
    this.#passages += passages.length;
    return passageRows(passages);
  }

  /** As of what was sent a while ago: what is said doesn't depend on how quick the thread is. */
  async held(): Promise<number> {
    if (this.#passages >= TOGETHER) {
      this.#send();
      if (this.#sent.length > AHEAD) this.#held = (await this.#sent.shift()) ?? 0;
    }
    return this.#held;
  }

  async write(file: string): Promise<number> {
    this.#send();
    const written = this.#asking.ask({ kind: 'write', file });
    // What could not be added is not in the file.
    await Promise.all(this.#sent);
    return written;
  }

  async close(): Promise<void> {
    try {
      await this.#asking.ask({ kind: 'drop' });
    } catch {
      // It has ended, or what it was at came to nothing: that is told where it is waited for.
    }
  }

  #send(): void {
    this.#sent.push(this.#asking.ask({ kind: 'add', documents: this.#documents }));
    this.#documents = [];
    this.#passages = 0;
  }
}
