// Signals that end a run (Ctrl-C, a shutdown): what was begun is taken back first, and then the run ends as the signal asks.
import type { Io, Signal } from '../../output/io.ts';
import type { Turns } from '../../store/update/turns.ts';
import { Interrupted } from './interrupted.ts';

/** Milliseconds of work after which signals get their turn. */
const TURN = 20;

export class Interrupts implements Turns {
  readonly #io: Io;
  /** Fails when a signal comes in; never succeeds. */
  readonly raised: Promise<never>;
  readonly #fail: (error: Interrupted) => void;
  #stop: () => void;
  #signal: Signal | null = null;
  #last = Date.now();

  constructor(io: Io) {
    let fail: (error: Interrupted) => void = () => {};
    this.raised = new Promise((_, reject) => {
      fail = reject;
    });
    // Nobody may be waiting for it when it fails.
    this.raised.catch(() => {});
    this.#io = io;
    this.#fail = fail;
    this.#stop = this.#listen();
  }

  /** Gives signals their turn, now and then. @throws Interrupted where one has come in */
  readonly breathe = async (): Promise<void> => {
    if (Date.now() - this.#last >= TURN) {
      await new Promise((resolve) => setImmediate(resolve));
      this.#last = Date.now();
    }
    if (this.#signal !== null) throw new Interrupted(this.#signal);
  };

  /** Does what may take long in one piece, in which no signal could be heard: one ends the process at once, as it does by itself. */
  readonly long = <T>(act: () => T): T => {
    this.#stop();
    try {
      return act();
    } finally {
      this.#stop = this.#listen();
    }
  };

  /** From here on a signal ends the process at once, as it does by itself. */
  end(): void {
    this.#stop();
  }

  #listen(): () => void {
    const stop = this.#io.onSignal?.((signal) => {
      this.#signal = signal;
      this.#fail(new Interrupted(signal));
    });
    return stop ?? (() => {});
  }
}
