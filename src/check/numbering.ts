// Numbers and labels as places in a count: `(b)` is the second of its list, `196/20` the 196th of the year 20.
import { greatest, least } from '../model/index.ts';
import { type Numbered, numberAt } from '../parse/numbers.ts';

/** A number in a count. */
export interface Counted<T> {
  /** What carries the number: an item, a paragraph. */
  readonly of: T;
  /** As printed. */
  readonly printed: string;
  /** Which count it belongs to: numbers of one series are compared with one another. */
  readonly series: string;
  readonly value: number;
}

/** One list of a series: it begins where the count begins, or begins again. */
export type Run<T> = readonly Counted<T>[];

/** The things in one count each, in their order; what bears no number that counts is left out. */
export function countedOf<T>(things: readonly T[], printedOf: (thing: T) => string | null): Counted<T>[] {
  const found: Counted<T>[] = [];
  for (const of of things) {
    const printed = printedOf(of);
    const number = printed === null ? null : numbered(printed);
    if (printed === null || number === null) continue;
    found.push({ of, printed, ...placeOf(number, found.at(-1)) });
  }
  return found;
}

/** The runs of each series, series in the order in which they begin. A 1 after a greater number begins a new run. */
export function runsOf<T>(counted: readonly Counted<T>[]): Run<T>[] {
  const runs: Counted<T>[][] = [];
  const open = new Map<string, Counted<T>[]>();
  for (const one of counted) {
    const run = open.get(one.series);
    const last = run?.at(-1);
    if (run && last && (one.value > 1 || last.value === 1)) run.push(one);
    else {
      const begun = [one];
      open.set(one.series, begun);
      runs.push(begun);
    }
  }
  return runs;
}

/** The numbers that a run leaves out between its least and its greatest, those of `also` aside. */
export function missingIn(run: Run<unknown>, also: ReadonlySet<number> = new Set()): number[] {
  const present = new Set(run.map((one) => one.value));
  const [first, last] = [least(present), greatest(present)];
  const missing: number[] = [];
  // A run of a few numbers with thousands between them is no count.
  if (last - first > run.length * 10) return missing;
  for (let value = first + 1; value < last; value++) {
    if (!present.has(value) && !also.has(value)) missing.push(value);
  }
  return missing;
}

function numbered(printed: string): Numbered | null {
  // An item's number is kept without its dot, without which a lone letter is no number.
  return numberAt(printed) ?? numberAt(`${printed}.`);
}

function placeOf(number: Numbered, before: Counted<unknown> | undefined): { series: string; value: number } {
  const { form, close, parts, prefix } = number;
  const [first = 0, second = 0] = parts;
  const last = parts.at(-1) ?? 0;
  const style = `${prefix ?? ''} ${close}`;
  switch (form) {
    case 'integer':
      return { series: `integer ${style}`, value: first };
    case 'integer-letter':
      return { series: `letters of ${first} ${style}`, value: second };
    case 'decimal':
      // `3.0` heads a section; `3.1` counts within it.
      return second === 0
        ? { series: `sections ${style}`, value: first }
        : { series: `decimals of ${first}`, value: second };
    case 'slash':
      // `196/20` counts in the year 20, `5/3` in section 5.
      return second > 9
        ? { series: `year ${second} ${style}`, value: first }
        : { series: `slashes of ${first}`, value: second };
    case 'dotted':
      return { series: `dotted ${parts.slice(0, -1).join('.')}`, value: last };
    case 'coded':
      return { series: `coded ${parts.slice(0, 2).join('/')}`, value: last };
    case 'alpha':
      return { series: `letter ${first} ${style}`, value: second };
    case 'letter':
      return { series: `letters ${style}`, value: first };
    case 'roman': {
      const letters = `letters ${style}`;
      const value = number.number.toLowerCase().charCodeAt(0) - 96;
      const next = number.number.length === 1 && before?.series === letters && before.value + 1 === value;
      return next ? { series: letters, value } : { series: `romans ${style}`, value: first };
    }
  }
}
