// Signals that end a run (Ctrl-C, a shutdown): what was begun is taken back first, and then the run ends as the signal asks.
import type { Io, Signal } from '../../output/io.ts';
import { Interrupted } from './interrupted.ts';

/** Milliseconds of work after which signals get their turn. */
const TURN = 20;

export class Interrupts {
  readonly #stop: () => void;
  /** Fails when a signal comes in; never succeeds. */
  readonly raised: Promise<never>;
  #signal: Signal | null = null;
  #last = Date.now();

  constructor(io: Io) {
    let fail: (error: Interrupted) => void = () => {};
    this.raised = new Promise((_, reject) => {
      fail = reject;
    });
    // Nobody may be waiting for it when it fails.
    this.raised.catch(() => {});
    this.#stop =
      io.onSignal?.((signal) => {
        this.#signal = signal;
        fail(new Interrupted(signal));
      }) ?? (() => {});
  }

  /** Gives signals their turn, now and then. @throws Interrupted where one has come in */
  readonly breathe = async (): Promise<void> => {
    if (Date.now() - this.#last >= TURN) {
      await new Promise((resolve) => setImmediate(resolve));
      this.#last = Date.now();
    }
    if (this.#signal !== null) throw new Interrupted(this.#signal);
  };

  /** From here on a signal ends the process at once, as it does by itself. */
  end(): void {
    this.#stop();
  }
}
