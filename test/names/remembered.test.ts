import { describe, expect, it } from 'vitest';
import { forgetTexts, remembered, whenForgotten } from '../../src/names/remembered.ts';
import { parse } from '../../src/parse/index.ts';
import { sourceOf } from '../support/documents.ts';

/** A remembered function, and the texts that it has worked out. */
function counted() {
  const worked: string[] = [];
  const lengthOf = remembered((text: string): number | null => {
    worked.push(text);
    return text === '' ? null : text.length;
  });
  return { lengthOf, worked };
}

describe('what is remembered of texts', () => {
  it('is worked out once, though it be nothing', () => {
    const { lengthOf, worked } = counted();
    expect([lengthOf('abc'), lengthOf(''), lengthOf('abc'), lengthOf('')]).toEqual([3, null, 3, null]);
    expect(worked).toEqual(['abc', '']);
  });

  it('is forgotten when another document is parsed', () => {
    const { lengthOf, worked } = counted();
    lengthOf('abc');
    parse(sourceOf('Minutes of the Board\n\n1. Apologies\n\nThere were none.\n'));
    lengthOf('abc');
    expect(worked).toEqual(['abc', 'abc']);
  });

  it('has an end where no document comes', () => {
    const { lengthOf, worked } = counted();
    for (let number = 0; number < 5001; number++) lengthOf(`${number}`);
    lengthOf('0');
    expect(worked).toHaveLength(5002);
  });

  it('goes with all else that waits for it', () => {
    let times = 0;
    whenForgotten(() => {
      times += 1;
    });
    forgetTexts();
    expect(times).toBe(1);
  });
});
