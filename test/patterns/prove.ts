// Whether a backtracking matcher takes time in proportion to the text, whatever the text is.
//
// Its work in vain is the number of ways through the pattern that fail. That number grows faster than the text only where two loops are
// found over one and the same text: a loop with two ways round (then it doubles with each round), or a loop from which, while it goes round,
// another loop is entered over and over (then it is squared). The places at which a pattern is tried are such a first loop. See Weber and
// Seidl, "On the degree of ambiguity of finite automata" (1991). What an automaton can't know exactly it takes as possible, so that a
// pattern called linear is; one that is called slow may be harmless, and is written more plainly.
import type { Mask } from './alphabet.ts';
import { type Automaton, automatonOf, TooLarge } from './automaton.ts';
import { type Graph, graphOf, type Step } from './graph.ts';
import { backwards, type Loops, leadingTo, loopsOf } from './loops.ts';

export type Verdict =
  | { readonly kind: 'linear' }
  /** `word` repeated makes it slow: `first` and `second` are where in the pattern its loops are; `first` is null for its tries. */
  | { readonly kind: 'slow'; readonly word: string; readonly first: number | null; readonly second: number }
  | { readonly kind: 'unknown'; readonly why: string };

/** Counted repetitions above this are endless where ways double, for they would double that often. */
const DOUBLINGS = 12;
const MOST_WORK = 3_000_000;

/** Proves a pattern to be linear, or finds a text that makes it slow. */
export function prove(source: string, flags: string): Verdict {
  try {
    const search = new Search(automatonOf(source, flags));
    return (
      search.doubling() ??
      search.squared() ??
      new Search(automatonOf(source, flags, DOUBLINGS)).doubling() ?? { kind: 'linear' }
    );
  } catch (error) {
    if (error instanceof TooLarge) return { kind: 'unknown', why: error.message };
    throw error;
  }
}

class Search {
  readonly #automaton: Automaton;
  readonly #graph: Graph;
  readonly #loops: Loops;
  readonly #into: readonly (readonly number[])[];
  /** Classes of characters that no condition on what stands before tells apart. */
  readonly #kinds: readonly Mask[];
  #work = 0;

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
    this.#graph = graphOf(automaton);
    this.#loops = loopsOf(this.#graph.steps);
    this.#into = backwards(this.#graph.steps);
    this.#kinds = kindsOf(this.#graph, automaton.alphabet.any);
  }

  /** Two ways from a state round to itself over one text. */
  doubling(): Verdict | null {
    for (const [loop, states] of this.#loops.all.entries()) {
      if (states[0] === this.#graph.tries) continue;
      for (const state of states) {
        const word = this.#graph.won[state] ? null : this.#twoRounds(state, loop);
        if (word !== null) return { kind: 'slow', word, first: this.#at(state), second: this.#at(state) ?? 0 };
      }
    }
    return null;
  }

  #twoRounds(start: number, loop: number): string | null {
    const seen = new Set<string>();
    const queue = this.#kindsIn(this.#reads(start)).map((kind) => ({
      left: start,
      right: start,
      parted: false,
      kind,
      word: '',
    }));
    for (let item = queue.pop(); item; item = queue.pop()) {
      const { left, right, parted, kind, word } = item;
      const lefts = this.#round(left, loop, kind, true);
      const rights = left === right ? lefts : this.#round(right, loop, kind, true);
      for (const [index, one] of lefts.entries()) {
        for (const [other, two] of rights.entries()) {
          if (left === right && !parted && other < index) continue;
          const apart = parted || (left === right ? index !== other : true);
          for (const then of this.#kindsIn(one.behind & two.behind)) {
            const longer = word + this.#sample(one.behind & two.behind, then);
            if (one.to === start && two.to === start && apart) return longer;
            const [low, high] = one.to < two.to ? [one.to, two.to] : [two.to, one.to];
            if (this.#isNew(seen, `${low} ${high} ${apart} ${then}`))
              queue.push({ left: low, right: high, parted: apart, kind: then, word: longer });
          }
        }
      }
    }
    return null;
  }

  /** A loop from which another one is reached over a text by which both go round. */
  squared(): Verdict | null {
    const entries = [...this.#loops.all.entries()];
    for (const [second, others] of entries) {
      if (others.every((state) => this.#graph.won[state])) continue;
      const ahead = leadingTo(this.#into, others);
      for (const [first, states] of entries) {
        if (first === second || !states.some((state) => ahead.has(state))) continue;
        for (const [p, q] of this.#together(first, second)) {
          const word = this.#enters(p, q, first, second, ahead);
          if (word !== null) return { kind: 'slow', word, first: this.#at(p), second: this.#at(q) ?? 0 };
        }
      }
    }
    return null;
  }

  /** Pairs of states of two loops that can go round together: those that neither lead nowhere nor are led to from nowhere. */
  #together(first: number, second: number): readonly (readonly [number, number])[] {
    const pairs = new Map<string, { pair: readonly [number, number]; to: string[] }>();
    for (const p of this.#loops.all[first] ?? []) {
      for (const q of this.#loops.all[second] ?? []) {
        const both = this.#reads(p) & this.#reads(q);
        if (both === 0n || this.#graph.won[q]) continue;
        const to: string[] = [];
        for (const one of this.#round(p, first, null, false))
          for (const two of this.#round(q, second, null, true))
            if (one.behind & two.behind && one.before & two.before & both) to.push(`${one.to} ${two.to}`);
        if (to.length > 0) pairs.set(`${p} ${q}`, { pair: [p, q], to });
      }
    }
    for (let before = -1; before !== pairs.size; ) {
      before = pairs.size;
      const entered = new Set([...pairs.values()].flatMap(({ to }) => to));
      for (const [key, { to }] of pairs) if (!entered.has(key) || !to.some((one) => pairs.has(one))) pairs.delete(key);
    }
    return [...pairs.values()].map(({ pair }) => pair);
  }

  /** A text over which state `p` goes round to itself, `q` goes round to itself, and `p` goes on to `q`. */
  #enters(p: number, q: number, first: number, second: number, ahead: ReadonlySet<number>): string | null {
    const { won, tries, steps } = this.#graph;
    // A pattern that repeats goes on with its tries behind a match.
    const throughWon = this.#automaton.repeats && p === tries;
    for (const start of this.#kindsIn(this.#reads(p) & this.#reads(q))) {
      const seen = new Set<string>();
      const queue = [{ x: p, middle: p, z: q, kind: start, word: '' }];
      for (let item = queue.pop(); item; item = queue.pop()) {
        const { x, middle, z, kind, word } = item;
        const prior = this.#kinds[kind] ?? 0n;
        for (const one of this.#round(x, first, kind, false)) {
          for (const three of this.#round(z, second, kind, true)) {
            const outer = one.behind & three.behind;
            for (const two of outer === 0n ? [] : (steps[middle] ?? [])) {
              const all = outer & two.behind;
              if (all === 0n || (two.before & prior) === 0n || !ahead.has(two.to)) continue;
              if (won[two.to] && !throughWon && this.#loops.of[two.to] !== first) continue;
              for (const then of this.#kindsIn(all)) {
                const longer = word + this.#sample(all, then);
                if (one.to === p && two.to === q && three.to === q && then === start) return longer;
                if (this.#isNew(seen, `${one.to} ${two.to} ${three.to} ${then}`))
                  queue.push({ x: one.to, middle: two.to, z: three.to, kind: then, word: longer });
              }
            }
          }
        }
      }
    }
    return null;
  }

  /** The steps from a state of a loop that stay in it, behind a character of `kind`; `vain`: only to states that have not won. */
  #round(state: number, loop: number, kind: number | null, vain: boolean): readonly Step[] {
    const prior = kind === null ? this.#automaton.alphabet.all : (this.#kinds[kind] ?? 0n);
    return (this.#graph.steps[state] ?? []).filter(
      ({ to, before }) => this.#loops.of[to] === loop && before & prior && !(vain && this.#graph.won[to]),
    );
  }

  #reads(state: number): Mask {
    const own = this.#automaton.states[state];
    return own?.kind === 'read' ? own.set : this.#automaton.alphabet.any;
  }

  #at(state: number): number | null {
    const own = this.#automaton.states[state];
    return own?.kind === 'read' ? own.at : null;
  }

  #kindsIn(mask: Mask): number[] {
    return [...this.#kinds.keys()].filter((kind) => mask & (this.#kinds[kind] ?? 0n));
  }

  #sample(mask: Mask, kind: number): string {
    return this.#automaton.alphabet.sample(mask & (this.#kinds[kind] ?? 0n));
  }

  #isNew(seen: Set<string>, key: string): boolean {
    if (seen.has(key)) return false;
    if (++this.#work > MOST_WORK) throw new TooLarge('its loops go together in too many ways');
    seen.add(key);
    return true;
  }
}

function kindsOf({ steps }: Graph, any: Mask): Mask[] {
  let kinds = [any];
  for (const before of new Set(steps.flatMap((out) => out.map((step) => step.before))))
    kinds = kinds.flatMap((one) => [one & before, one & ~before].filter((part) => part !== 0n));
  return kinds;
}
