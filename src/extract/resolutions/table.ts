// The table: what was moved in an item and waits for its fate, amendments above the motion that they amend.

/** Something moved, as a run of passages, both indices inclusive. */
export interface Tabled {
  readonly from: number;
  readonly to: number;
  readonly amendment: boolean;
  readonly seconded: boolean;
}

/** How many passages behind its moving a declared result may stand, a resolution in form, and any other word of deciding. */
const REACH = { declared: 48, formal: 24, said: 3 } as const;

/** How a sentence settles a motion: it declares a result ("the amendment was lost"), it resolves, or it only says "Agreed." */
export type Settling = keyof typeof REACH;

/** The motions and amendments of one item that nothing has settled yet. */
export class Table {
  #tabled: Tabled[] = [];

  get empty(): boolean {
    return this.#tabled.length === 0;
  }

  /** What was moved last. */
  get top(): Tabled | undefined {
    return this.#tabled.at(-1);
  }

  put(motion: Tabled): void {
    this.#tabled.push(motion);
  }

  /** Takes the last motion off. */
  take(): Tabled | undefined {
    return this.#tabled.pop();
  }

  /** Takes all off; returns the motion that lay at the bottom. */
  clear(): Tabled | undefined {
    const [motion] = this.#tabled;
    this.#tabled = [];
    return motion;
  }

  /** "Councillor Daly seconded the motion", in the passages up to `to`. */
  second(to: number): void {
    const motion = this.#tabled.pop();
    if (motion) this.#tabled.push({ ...motion, to, seconded: true });
  }

  /**
   * Takes off the motion that a sentence settles.
   * @param text the sentence, which may say whether it speaks of the amendment or of the motion
   */
  settle(at: number, text: string, how: Settling): Tabled | null {
    const motion = how === 'declared' ? this.#named(text) : this.#tabled.at(-1);
    if (!motion || at - motion.to > REACH[how]) return null;
    this.#tabled = this.#tabled.filter((one) => one !== motion);
    return motion;
  }

  #named(text: string): Tabled | undefined {
    if (/\bamendment\b/i.test(text)) return this.#tabled.findLast(({ amendment }) => amendment);
    const motion = /\b(?:motion|substantive)\b/i.test(text)
      ? this.#tabled.findLast(({ amendment }) => !amendment)
      : undefined;
    return motion ?? this.#tabled.at(-1);
  }

  /** What was moved and seconded and never settled: it stands. */
  *standing(): Generator<Tabled> {
    for (const motion of this.#tabled) if (motion.seconded) yield motion;
  }
}
