// `kcsp parse` killed again and again over a folder that changes: after each kill every question is answered from the store as it was
// or as it was to be, and now and then a run goes through, which must not wait, must bring the store up to date and leave nothing over.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Random } from '../fuzz/random.ts';
import { answersFrom, ask } from './answers.ts';
import { fileOf, minutesOf } from './minutes.ts';
import { Run } from './program.ts';

export interface Kills {
  /** How often a run was killed, and how often it ended before. */
  readonly killed: number;
  readonly missed: number;
  /** Of those killed: by a clock at any moment, and before a step of its writing. */
  readonly byClock: number;
  readonly byStep: number;
  /** What was found after a kill: the store as it was, the new one. */
  readonly old: number;
  readonly made: number;
  /** Of those killed: with the lock in hand, and with files of the new store begun. */
  readonly locked: number;
  readonly begun: number;
  /** Runs that went through in between. */
  readonly whole: number;
  readonly faults: readonly string[];
}

/** Documents that a folder has at most. */
const MOST = 10;
/** Kills until a run goes through. */
const TURN = 6;

/** Kills runs until so many were killed. */
export async function kill(kills: number, seed: number, step: (killed: number) => void = () => {}): Promise<Kills> {
  const lane = new Lane(seed);
  try {
    await lane.begin();
    while (lane.count.killed < kills) {
      await lane.turn();
      step(lane.count.killed);
    }
  } finally {
    lane.end();
  }
  return { ...lane.count, faults: lane.faults };
}

class Lane {
  readonly faults: string[] = [];
  readonly count = { killed: 0, missed: 0, byClock: 0, byStep: 0, old: 0, made: 0, locked: 0, begun: 0, whole: 0 };
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'kcsp-kills-'));
  readonly #store = path.join(this.#folder, '.kcsp');
  readonly #random: Random;
  readonly #rounds = new Map<number, number>();
  #round = 0;
  /** Kills after which a run goes through. */
  #next = TURN;
  /** What the store may answer: as it was, then as each run since was to make it. */
  #may: string[] = [];
  /** How long a run takes about, in milliseconds, and how many steps its writing has: one that reads, and one that has nothing to read. */
  readonly #runs = { reads: { took: 400, steps: 30 }, forgets: { took: 150, steps: 15 } };
  #kind: 'reads' | 'forgets' = 'reads';

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  async begin(): Promise<void> {
    mkdirSync(path.join(this.#folder, 'minutes'));
    this.#may = [await answersFrom(this.#folder, '.kcsp')];
  }

  end(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Changes the folder and kills a run; after some of those lets one go through. */
  async turn(): Promise<void> {
    await this.#change();
    await this.#kill();
    if (this.count.killed >= this.#next) {
      this.#next += TURN;
      await this.#whole();
    }
  }

  /** Documents come and change, or one goes: then there is nothing to read, and most of the run is writing. */
  async #change(): Promise<void> {
    const random = this.#random;
    this.#round++;
    this.#kind = this.#rounds.size < 3 || random.once(3) ? 'reads' : 'forgets';
    if (this.#kind === 'reads') {
      for (let times = 1 + random.below(6); times > 0; times--) {
        const number = random.below(MOST);
        this.#rounds.set(number, this.#round);
        writeFileSync(path.join(this.#folder, fileOf(number)), minutesOf(number, this.#round));
      }
    } else {
      const number = random.pick([...this.#rounds.keys()]);
      this.#rounds.delete(number);
      rmSync(path.join(this.#folder, fileOf(number)));
    }
    await ask(this.#folder, ['parse', 'minutes', '--store', 'clean', '--summary']);
    this.#may.push(await answersFrom(this.#folder, 'clean'));
  }

  async #kill(): Promise<void> {
    const random = this.#random;
    const about = this.#runs[this.#kind];
    const byStep = random.once(2);
    const shim = byStep
      ? {
          folder: this.#store,
          kill: random.once(2) ? Math.floor(about.steps) - random.below(6) : random.below(about.steps),
        }
      : null;
    const env = { KCSP_WORKERS: String(random.pick([0, 1, 2])) };
    const run = new Run(this.#folder, ['parse', 'minutes', '--summary'], env, shim);
    const clock = byStep ? null : setTimeout(() => run.child.kill('SIGKILL'), random.next() * about.took);
    const { signal, code, stderr, took } = await run.ended;
    if (clock !== null) clearTimeout(clock);
    const left = await run.alone();
    if (run.hung) this.#fault('a run did not end');
    if (left.length > 0) this.#fault(`${left.length} processes of a killed run were left`);
    // Kills that come too late draw what is thought of a run together, others slowly apart.
    if (byStep) about.steps += signal === 'SIGKILL' ? 0.5 : -2;
    else about.took = signal === 'SIGKILL' ? about.took * 1.03 : Math.min(took, about.took) * 0.95;
    if (signal === 'SIGKILL') {
      this.count.killed++;
      this.count[byStep ? 'byStep' : 'byClock']++;
      const names = this.#names();
      if (names.includes('lock')) this.count.locked++;
      if (names.some((name) => Number(/^(\d{6})[-.]/.exec(name)?.[1] ?? 0) > this.#generation())) this.count.begun++;
    } else {
      this.count.missed++;
      if (code !== 0) this.#fault(`a run ended with ${code}: ${stderr}`);
    }
    await this.#look(signal === 'SIGKILL');
  }

  /** What the store answers now must be what it was, or what it was to be. */
  async #look(wasKilled: boolean): Promise<void> {
    const answers = await answersFrom(this.#folder, '.kcsp');
    const place = this.#may.lastIndexOf(plain(answers));
    const last = this.#may.length - 1;
    if (place < 0) this.#fault(`answers are from no store that there was:\n${answers.slice(0, 2000)}`);
    if (!wasKilled && place !== last) this.#fault('a run that went through did not bring the store up to date');
    if (wasKilled) this.count[place === last ? 'made' : 'old']++;
    if (place > 0) this.#may = this.#may.slice(place);
    const verified = await ask(this.#folder, ['status', '--verify', '--store', '.kcsp']);
    if (verified.code === 2 && place > 0) this.#fault(`status --verify says: ${verified.stdout}${verified.stderr}`);
  }

  /** A run that goes through: without waiting, with nothing left over. */
  async #whole(): Promise<void> {
    const run = new Run(this.#folder, ['parse', 'minutes', '--summary'], { KCSP_WORKERS: '1' });
    const { code, stderr } = await run.ended;
    this.count.whole++;
    if (run.hung) this.#fault('a run did not end');
    if (code !== 0) this.#fault(`a run after kills ended with ${code}: ${stderr}`);
    await this.#look(false);
    const over = this.#names().filter(
      (name) => !/^(?:manifest\.json|\.gitignore|\d{6}(?:-\d+)?\.(?:docs|find|corpus))$/.test(name),
    );
    if (over.length > 0) this.#fault(`left over: ${over.join(', ')}`);
  }

  #generation(): number {
    try {
      return Number(/"generation": (\d+)/.exec(readFileSync(path.join(this.#store, 'manifest.json'), 'utf8'))?.[1]);
    } catch {
      return 0;
    }
  }

  #names(): readonly string[] {
    try {
      return readdirSync(this.#store);
    } catch {
      return [];
    }
  }

  #fault(what: string): void {
    this.faults.push(`round ${this.#round}: ${what}`);
  }
}

/** Before the first store there is none, in whichever words that is said. */
const plain = (answers: string): string =>
  answers.replaceAll(
    /^kcsp: The store \.kcsp is damaged \(manifest\.json: it is gone\).*$/gm,
    'kcsp: There is no store .kcsp yet; make one with kcsp parse PATH, or name one with --store DIR.',
  );
