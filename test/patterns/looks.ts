// What a look ahead or back says of the one character next to it.
import type { AST } from '@eslint-community/regexpp';
import { type Alphabet, isOneCharacter, type Mask } from './alphabet.ts';

/** The end of a part that is asked about: where a look ahead begins, or where a look back ends. */
export type Side = 'first' | 'last';

/** Whether a look asks for no more than one neighbour. */
export function decided(node: AST.LookaroundAssertion): boolean {
  return node.alternatives.every(({ elements: [only, more] }) => {
    if (!only || more) return false;
    return only.type === 'Assertion' ? only.kind === 'start' || only.kind === 'end' : isOneCharacter(only);
  });
}

export interface Edges {
  /** The neighbours with which one of the alternatives may fit. */
  readonly possibly: (alternatives: readonly AST.Alternative[]) => Mask;
  /** The neighbours with which one of them fits, whatever stands further off. */
  readonly surely: (alternatives: readonly AST.Alternative[]) => Mask;
}

export function edgesOf(alphabet: Alphabet, multiline: boolean, side: Side): Edges {
  const { all, edge, newline } = alphabet;
  const line = multiline ? edge | newline : edge;
  const isLine = (node: AST.Assertion): boolean => node.kind === (side === 'first' ? 'end' : 'start');

  const possibly = (alternatives: readonly AST.Alternative[]): Mask =>
    alternatives.reduce((mask, { elements }) => mask | ofSequence(elements), 0n);

  function ofSequence(elements: readonly AST.Element[]): Mask {
    let mask = 0n;
    let open = all;
    for (const element of side === 'first' ? elements : [...elements].reverse()) {
      const { taken, left } = ofElement(element);
      mask |= taken & open;
      open &= left;
      if (open === 0n) break;
    }
    return mask | open;
  }

  /** The neighbours that an element can take, and those which it can leave to the next element. */
  function ofElement(node: AST.Element): { taken: Mask; left: Mask } {
    if (isOneCharacter(node)) return { taken: alphabet.of(node), left: 0n };
    switch (node.type) {
      case 'Quantifier': {
        const { taken, left } = ofElement(node.element);
        return { taken, left: node.min === 0 ? all : left };
      }
      case 'Group':
      case 'CapturingGroup': {
        const empty = node.alternatives.some(({ elements }) => elements.every((one) => ofElement(one).left !== 0n));
        return { taken: possibly(node.alternatives), left: empty ? all : 0n };
      }
      case 'Assertion':
        return { taken: 0n, left: isLine(node) ? line : all };
      case 'Backreference':
        return { taken: all, left: all };
    }
  }

  const surely = (alternatives: readonly AST.Alternative[]): Mask =>
    alternatives.reduce((mask, { elements: [only, more] }) => (only && !more ? mask | surelyOf(only) : mask), 0n);

  function surelyOf(node: AST.Element): Mask {
    if (isOneCharacter(node)) return alphabet.of(node);
    switch (node.type) {
      case 'Group':
      case 'CapturingGroup':
        return surely(node.alternatives);
      case 'Quantifier':
        return node.min === 1 ? surelyOf(node.element) : 0n;
      case 'Assertion':
        return isLine(node) ? line : 0n;
      case 'Backreference':
        return 0n;
    }
  }

  return { possibly, surely };
}
