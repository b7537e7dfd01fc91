// How signals are heard while a store is written.

export interface Turns {
  /** Lets others have their turn, so that a signal is heard; called after each document that is written. */
  breathe(): Promise<void>;
  /** Does what may take long in one piece. A signal that comes in meanwhile ends the process at once; the next run tidies up. */
  long<T>(act: () => T): T;
}

export const NO_TURNS: Turns = { breathe: async () => {}, long: (act) => act() };
