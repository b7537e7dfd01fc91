// An automaton without its silent steps: from each character read to those that can be read next.
import type { Mask } from './alphabet.ts';
import { type Automaton, type Condition, type State, TooLarge } from './automaton.ts';

/** A step to a state that reads one of `behind`, where the character before is one of `before`. */
export interface Step extends Condition {
  readonly to: number;
}

export interface Graph {
  /** The steps from each state that reads, by its number; see {@link tries}. A way that leads there twice stands there twice. */
  readonly steps: readonly (readonly Step[])[];
  /**
   * Whether a state has won: whatever stands behind it, there is a match. A matcher that has come here never goes back behind it, so that
   * no work that is in vain holds such a state.
   */
  readonly won: readonly boolean[];
  /** The state that stands for the places at which the pattern has not been tried yet, reading one character after the other. */
  readonly tries: number;
}

const MOST_SILENT = 200_000;

export function graphOf(automaton: Automaton): Graph {
  const { states, start, alphabet, sticky } = automaton;
  const { any } = alphabet;
  const found = new Map<number, Reached>();
  const from = (state: number): Reached => {
    const known = found.get(state) ?? reach(automaton, state);
    found.set(state, known);
    return known;
  };
  const steps: Step[][] = [];
  const ends: Condition[][] = [];
  for (const state of states) {
    const { out, end } = state.kind === 'read' ? from(state.to) : NOWHERE;
    steps.push(out);
    ends.push(end);
  }
  // Behind the first place there is a character: a pattern bound to the beginning of the text fails there at once.
  const later = from(start).out.flatMap((step) => (step.before & any ? [{ ...step, before: step.before & any }] : []));
  const tries = steps.push(sticky ? [] : [{ to: states.length, before: any, behind: any, sure: true }, ...later]) - 1;
  return { steps, won: winners(states, steps, ends, alphabet.all), tries };
}

interface Reached {
  readonly out: Step[];
  /** The conditions under which the pattern has matched. */
  readonly end: Condition[];
}

const NOWHERE: Reached = { out: [], end: [] };

/** What can be read from a state on. No silent round is walked: a matcher refuses them. */
function reach({ states, alphabet }: Automaton, start: number): Reached {
  const out = new Map<string, Step[]>();
  const end: Condition[] = [];
  const visits = new Map<string, number>();
  const path = new Set<number>();
  let silent = 0;
  const walk = (at: number, when: Condition): void => {
    const state = states[at];
    const key = `${at} ${when.before} ${when.behind} ${when.sure}`;
    const times = visits.get(key) ?? 0;
    // Two ways to one state tell as much as a hundred.
    if (!state || path.has(at) || times === 2) return;
    visits.set(key, times + 1);
    if (++silent > MOST_SILENT) throw new TooLarge('it has too many ways without a character');
    if (state.kind === 'matched') end.push(when);
    else if (state.kind === 'read') {
      const behind = when.behind & state.set;
      if (behind !== 0n) out.set(key, [...(out.get(key) ?? []), { to: at, ...when, behind }]);
    } else if (state.kind === 'choice') {
      path.add(at);
      for (const { to, when: more } of state.ways) {
        const before = when.before & more.before;
        const behind = when.behind & more.behind;
        if (before !== 0n && behind !== 0n) walk(to, { before, behind, sure: when.sure && more.sure });
      }
      path.delete(at);
    }
  };
  walk(start, { before: alphabet.all, behind: alphabet.all, sure: true });
  return { out: [...out.values()].flat(), end };
}

/** The states that have won: with every neighbour the match ends there, or goes on to another such state. */
function winners(
  states: readonly State[],
  steps: readonly (readonly Step[])[],
  ends: readonly (readonly Condition[])[],
  all: Mask,
): boolean[] {
  const won = [...states.map(({ kind }) => kind === 'read'), false];
  for (let changed = true; changed; ) {
    changed = false;
    for (const [index, state] of states.entries()) {
      if (!won[index] || state.kind !== 'read') continue;
      const passes = ({ before, sure }: Condition): boolean => sure && (state.set & ~before) === 0n;
      let open = all;
      for (const end of ends[index] ?? []) if (passes(end)) open &= ~end.behind;
      for (const step of steps[index] ?? []) if (won[step.to] && passes(step)) open &= ~step.behind;
      if (open === 0n) continue;
      won[index] = false;
      changed = true;
    }
  }
  return won;
}
