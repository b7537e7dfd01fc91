// When two printed names can be one person's. Every name is made up.
import { describe, expect, it } from 'vitest';
import { agree, displayName, usesMiddleName } from '../../src/names/compare.ts';
import { type PersonName, parseName } from '../../src/names/name.ts';

function name(printed: string): PersonName {
  const parsed = parseName(printed);
  if (!parsed) throw new Error(`no name: ${printed}`);
  return parsed;
}

describe('agree', () => {
  it.each([
    ['Mr S Peel', 'Samir Peel'],
    ['Mr Peel', 'Samir Peel'],
    ['Andy Raven', 'Andrew Raven'],
    ['Cllr K O’ Rourke', "Kevin O'Rourke"],
    ['Kit Orchard Vane', 'Kit Orchard-Vane'],
    ['P M Thorne', 'P Thorne'],
    ['Ryan (E)', 'E Ryan'],
    ['Dr Voss', 'Ms Voss'],
  ])('lets %s be %s', (one, other) => {
    expect(agree(name(one), name(other))).toBe(true);
  });

  it.each([
    ['Jane Smith', 'John Smith'],
    ['Mr A Raven', 'Ms A Raven'],
    ['Ryan (E)', 'Ryan (M)'],
    ['Ryan (E)', 'K Ryan'],
    ['Gilmore', 'Gilmour'],
    ['Mr M Thorne', 'Mr P M Thorne'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(agree(name(one), name(other))).toBe(false);
  });

  it('knows a second given name that is used alone', () => {
    expect(usesMiddleName(name('Mr M Thorne'), name('Mr P M Thorne'))).toBe(true);
    expect(usesMiddleName(name('Mr K Thorne'), name('Mr P M Thorne'))).toBe(false);
  });
});

describe('displayName', () => {
  it.each([
    ['Mr Sean Dray', 'Sean Dray'],
    ['Mr T Quill, OBE', 'Mr T Quill'],
    ['Chief Supt R. Lark', 'Chief Supt R Lark'],
    ['Ryan (E)', 'Ryan (E)'],
  ])('lists %s as %s', (printed, shown) => {
    expect(displayName(name(printed))).toBe(shown);
  });
});
