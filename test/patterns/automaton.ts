// A pattern as the automaton that a backtracking matcher walks: characters, choices, and conditions on the neighbours.
//
// It walks at least every way the matcher can: what the characters on both sides of a place don't decide is taken as possible.
// Counted repetitions are written out, so that only `*`, `+` and `{n,}` are loops.
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { Alphabet, type Mask, partsOf } from './alphabet.ts';
import { decided, type Edges, edgesOf, type Side } from './looks.ts';

/** What must stand before and behind a place. */
export interface Condition {
  readonly before: Mask;
  readonly behind: Mask;
  /** That is all that must stand there; else more may be asked for. */
  readonly sure: boolean;
}

interface Way {
  readonly to: number;
  readonly when: Condition;
}

/** A state: reads a character, goes on without reading, has matched, or has looked. `at` is a place in the pattern. */
export type State =
  | { readonly kind: 'read'; readonly set: Mask; readonly to: number; readonly at: number }
  | { readonly kind: 'choice'; readonly ways: Way[] }
  | { readonly kind: 'matched' }
  | { readonly kind: 'looked' };

export interface Automaton {
  readonly states: readonly State[];
  readonly start: number;
  readonly alphabet: Alphabet;
  /** It is tried at one place alone. */
  readonly sticky: boolean;
  /** After a match it is tried again behind it. */
  readonly repeats: boolean;
}

/** What is too large to be proven: it counts as slow. */
export class TooLarge extends Error {}

/** Counted repetitions above this are taken as endless. */
const ENDLESS = 1000;
const MOST_STATES = 60_000;

/** The automaton of a pattern. `endless`: counted repetitions above it are taken as endless. */
export function automatonOf(source: string, flagText: string, endless = ENDLESS): Automaton {
  const { pattern, flags } = new RegExpParser().parseLiteral(`/${source}/${flagText}`);
  const builder = new Builder(new Alphabet(pattern, flags), flags, endless);
  const matched = builder.add({ kind: 'matched' });
  const start = builder.alternatives(pattern.alternatives, matched);
  const repeats = flags.global || flags.sticky;
  return { states: builder.states, start, alphabet: builder.alphabet, sticky: flags.sticky, repeats };
}

/** Builds states from the end of a pattern to its beginning: each part is told which state comes next, and gives its first. */
class Builder {
  readonly states: State[] = [];
  readonly alphabet: Alphabet;
  readonly #flags: AST.Flags;
  readonly #endless: number;

  constructor(alphabet: Alphabet, flags: AST.Flags, endless: number) {
    this.alphabet = alphabet;
    this.#flags = flags;
    this.#endless = endless;
  }

  add(state: State): number {
    if (this.states.length > MOST_STATES) throw new TooLarge(`it has more than ${MOST_STATES} states`);
    return this.states.push(state) - 1;
  }

  alternatives(alternatives: readonly AST.Alternative[], next: number): number {
    return this.#choice(
      alternatives.map(({ elements }) => elements.reduceRight((to, one) => this.#element(one, to), next)),
    );
  }

  #choice(targets: readonly number[]): number {
    const [only] = targets;
    if (targets.length === 1 && only !== undefined) return only;
    return this.add({ kind: 'choice', ways: targets.map((to) => ({ to, when: this.#always })) });
  }

  get #always(): Condition {
    return { before: this.alphabet.all, behind: this.alphabet.all, sure: true };
  }

  #when(conditions: readonly Partial<Condition>[], to: number): number {
    return this.add({ kind: 'choice', ways: conditions.map((when) => ({ to, when: { ...this.#always, ...when } })) });
  }

  #element(node: AST.Element, next: number): number {
    switch (node.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.alternatives(node.alternatives, next);
      case 'Quantifier':
        return node.max > this.#endless ? this.#loop(node, next) : this.#counted(node, next);
      case 'Assertion':
        return this.#assertion(node, next);
      case 'Backreference': {
        // What the group took is one of the texts it can take.
        const groups = Array.isArray(node.resolved) ? node.resolved : [node.resolved];
        return this.#when(
          [{ sure: false }],
          this.#choice(groups.map((one) => this.alternatives(one.alternatives, next))),
        );
      }
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return this.add({ kind: 'read', set: this.alphabet.of(node), to: next, at: node.start - 1 });
    }
  }

  #counted({ element, min, max }: AST.Quantifier, next: number): number {
    let to = next;
    for (let at = min; at < max; at++) to = this.#choice([this.#element(element, to), next]);
    for (let at = 0; at < min; at++) to = this.#element(element, to);
    return to;
  }

  #loop({ element, min }: AST.Quantifier, next: number): number {
    // The way in and the way round are two states: no round without a character is walked twice.
    const ways: Way[] = [];
    const round = this.add({ kind: 'choice', ways });
    const body = this.#element(element, round);
    ways.push({ to: body, when: this.#always }, { to: next, when: this.#always });
    let to = min === 0 ? this.#choice([body, next]) : body;
    for (let at = 1; at < Math.min(min, this.#endless); at++) to = this.#element(element, to);
    return to;
  }

  #assertion(node: AST.Assertion, next: number): number {
    const { edge, newline, word, all } = this.alphabet;
    const line = this.#flags.multiline ? edge | newline : edge;
    switch (node.kind) {
      case 'start':
        return this.#when([{ before: line }], next);
      case 'end':
        return this.#when([{ behind: line }], next);
      case 'word': {
        const other = all & ~word;
        const [one, two] = node.negate ? [word, other] : [other, word];
        return this.#when(
          [
            { before: word, behind: one },
            { before: other, behind: two },
          ],
          next,
        );
      }
      case 'lookahead': {
        // What is looked at is walked, too, and left again.
        const looked = this.alternatives(node.alternatives, this.add({ kind: 'looked' }));
        return this.#choice([looked, this.#when([{ behind: this.#open(node, 'first'), sure: decided(node) }], next)]);
      }
      case 'lookbehind':
        // With no loop in it, it costs no more than a constant at each place.
        for (const part of partsOf(node))
          if (part.type === 'Quantifier' && part.max > ENDLESS) throw new TooLarge('it looks back over a loop');
        return this.#when([{ before: this.#open(node, 'last'), sure: decided(node) }], next);
    }
  }

  /** The neighbours with which a look may let the matcher pass. */
  #open(node: AST.LookaroundAssertion, side: Side): Mask {
    const edges: Edges = edgesOf(this.alphabet, this.#flags.multiline, side);
    return node.negate ? this.alphabet.all & ~edges.surely(node.alternatives) : edges.possibly(node.alternatives);
  }
}
