// The end of a run by a signal, as it is thrown.
import type { Signal } from '../../output/io.ts';

/** Thrown where a signal has come in. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly signal: Signal;

  constructor(signal: Signal) {
    super(`ended by ${signal}`);
    this.signal = signal;
  }
}
