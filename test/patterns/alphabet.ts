// The characters of a pattern, in classes: those that no part of it tells apart are one.
import type { AST } from '@eslint-community/regexpp';
import { CharBase, type CharSet } from 'refa';
import { Chars, toUnicodeSet } from 'regexp-ast-analysis';

/** A set of classes, one bit each; one bit more stands for the edge of the text. */
export type Mask = bigint;

/** A part of a pattern that stands for one character. */
export type OneCharacter = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

/** Characters that make an attack easy to read, where a class has one of them. */
const READABLE = 'aAb1 ,.-';

export class Alphabet {
  /** Every character. */
  readonly any: Mask;
  /** Where the text begins or ends. */
  readonly edge: Mask;
  /** Every character, and the edge of the text. */
  readonly all: Mask;
  readonly word: Mask;
  readonly newline: Mask;
  readonly #base: CharBase;
  readonly #flags: AST.Flags;
  readonly #known = new Map<string, Mask>();

  constructor(pattern: AST.Pattern, flags: AST.Flags) {
    this.#flags = flags;
    const sets = [Chars.word(flags), Chars.lineTerminator(flags), Chars.all(flags)];
    for (const part of partsOf(pattern)) if (isOneCharacter(part)) sets.push(toUnicodeSet(part, flags).chars);
    this.#base = new CharBase(sets.filter((set) => !set.isEmpty));
    this.any = (1n << BigInt(this.#base.sets.length)) - 1n;
    this.edge = this.any + 1n;
    this.all = this.any | this.edge;
    this.word = this.#maskOf(Chars.word(flags));
    this.newline = this.#maskOf(Chars.lineTerminator(flags));
  }

  /** The characters that a part of the pattern reads. */
  of(part: OneCharacter): Mask {
    const known = this.#known.get(part.raw);
    if (known !== undefined) return known;
    const mask = this.#maskOf(toUnicodeSet(part, this.#flags).chars);
    this.#known.set(part.raw, mask);
    return mask;
  }

  /** One of the characters. */
  sample(mask: Mask): string {
    const set = this.#base.sets.find((_, index) => mask & (1n << BigInt(index)));
    const readable = [...READABLE].find((character) => set?.has(character.charCodeAt(0)));
    return readable ?? String.fromCodePoint(set?.ranges[0]?.min ?? 0);
  }

  #maskOf(set: CharSet): Mask {
    return this.#base.split(set).reduce((mask, index) => mask | (1n << BigInt(index)), 0n);
  }
}

export function isOneCharacter(part: AST.Node): part is OneCharacter {
  switch (part.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return true;
    default:
      return false;
  }
}

/** A node and all nodes in it, but for the parts of classes of characters. */
export function* partsOf(node: AST.Node): Generator<AST.Node> {
  yield node;
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      for (const one of node.alternatives) yield* partsOf(one);
      return;
    case 'Assertion':
      if (node.kind === 'lookahead' || node.kind === 'lookbehind')
        for (const one of node.alternatives) yield* partsOf(one);
      return;
    case 'Alternative':
      for (const one of node.elements) yield* partsOf(one);
      return;
    case 'Quantifier':
      yield* partsOf(node.element);
  }
}
