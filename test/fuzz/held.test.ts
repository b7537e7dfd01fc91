// The invariants themselves: each sees a tree in which something is lost or out of order.
import { describe, expect, it } from 'vitest';
import { faultsOfTree, lostLines, unreadLines } from '../../bench/fuzz/held.ts';
import type { Item, Minutes } from '../../src/model/index.ts';
import { parse } from '../../src/parse/index.ts';
import { sourceOf } from '../support/documents.ts';

const minutes = parse(
  sourceOf(
    'Marling Council\n\n1. Lamps\n\nThe report on lamps was noted.\n\nMr Ash thanked all.\n\n2. Roads\n\nNone.\n',
  ),
);
const [lamps, roads] = minutes.items;
const withItems = (...items: (Item | undefined)[]): Minutes => ({
  ...minutes,
  items: items.filter((item) => item !== undefined),
});
const changed = (change: Partial<Item>): Minutes => withItems(lamps && { ...lamps, ...change }, roads);

describe('the invariants', () => {
  it('hold of a plain document', () => {
    expect(minutes.items).toHaveLength(2);
    expect([faultsOfTree(minutes), lostLines(minutes), unreadLines(minutes)]).toEqual([[], [], []]);
  });

  it('see an item that is gone, and a head', () => {
    expect(lostLines(withItems(lamps))).toEqual([9, 11]);
    expect(lostLines({ ...minutes, head: [] })).toEqual([1]);
  });

  it('see a paragraph that is gone from the middle of an item, which by its span is still there', () => {
    const gone = changed({ paragraphs: (lamps?.paragraphs ?? []).slice(1) });
    expect(lostLines(gone)).toEqual([]);
    expect(unreadLines(gone)).toEqual([5]);
  });

  it('see items out of order and paragraphs outside of theirs', () => {
    expect(faultsOfTree(withItems(roads, lamps))).toEqual(['item 1 (the 1.) begins before the one above it']);
    const cut = { start: lamps?.span.start ?? 0, end: (lamps?.span.start ?? 0) + 9 };
    expect(faultsOfTree(changed({ span: cut }))).toHaveLength(2);
  });

  it('see two paragraphs of one ref', () => {
    const [first, second] = lamps?.paragraphs ?? [];
    const twice = first && second ? [first, { ...second, ref: first.ref }] : [];
    expect(faultsOfTree(changed({ paragraphs: twice }))).toEqual(['item 1 (the 1.) has two paragraphs with one ref']);
  });
});
