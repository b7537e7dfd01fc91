// A reader with a fault of each kind that the fuzzer looks for, in the place of the real one.
import type { Read } from '../../bench/fuzz/child.ts';

const fine = { refused: null, json: '', faults: [] };

export const read: Read = (_, number) => {
  switch (number) {
    case 1:
      throw new Error('planted');
    case 3:
      for (;;) Math.sqrt(number);
    case 5: {
      const all: number[][] = [];
      for (;;) all.push(new Array<number>(1_000_000).fill(number / 3));
    }
    case 6:
      return { ...fine, faults: ['line 1 is lost'] };
    case 7:
      return { ...fine, refused: 'minutes.txt: it is empty.' };
    default:
      return fine;
  }
};
