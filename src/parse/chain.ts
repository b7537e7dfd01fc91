// Which of the numbered candidates head items: the heaviest chain of numbers that go up, as items' numbers do.
import { addUnder } from '../model/index.ts';
import type { Heading } from './headings.ts';
import type { Numbered } from './numbers.ts';

/** How far back a heading looks for the one before it; keeps the search linear in the document's length. */
const WINDOW = 120;

/** Forms that count together: `8a` stands between `8` and `9`; `1.0`, `2.0` count as `1`, `2` do, and not with `1.1`. */
function familyOf(number: Numbered): string {
  if (number.form === 'integer-letter') return 'integer';
  return isWhole(number) ? 'whole' : number.form;
}

/** A decimal that numbers a whole section: `3.0`. */
function isWhole(number: Numbered): boolean {
  return number.form === 'decimal' && /\.0$/.test(number.number);
}

/** The chosen chain and its weight. */
export interface Chain {
  readonly headings: readonly Heading[];
  readonly weight: number;
}

/** The heaviest chains of each family of numbers, the heaviest first. */
export function chainsOf(candidates: readonly Heading[]): Chain[] {
  const families = new Map<string, Heading[]>();
  for (const candidate of candidates) {
    if (!candidate.number) continue;
    addUnder(families, familyOf(candidate.number), candidate);
  }
  return [...families.values()]
    .map(heaviest)
    .filter((chain) => chain.headings.length > 0)
    .sort((a, b) => b.weight - a.weight);
}

function heaviest(candidates: readonly Heading[]): Chain {
  const best: number[] = [];
  const previous: number[] = [];
  let top = -1;
  for (const [index, candidate] of candidates.entries()) {
    let weight = opening(candidate);
    let from = -1;
    for (let before = Math.max(0, index - WINDOW); before < index; before++) {
      const other = candidates[before];
      if (!other) continue;
      const linked = (best[before] ?? 0) + link(other, candidate);
      if (linked > weight) {
        weight = linked;
        from = before;
      }
    }
    best.push(weight + candidate.weight);
    previous.push(from);
    if (top < 0 || weight + candidate.weight > (best[top] ?? 0)) top = index;
  }
  const headings: Heading[] = [];
  for (let at = top; at >= 0; at = previous[at] ?? -1) {
    const heading = candidates[at];
    if (heading) headings.push(heading);
  }
  const chain = filled(unnested(headings.reverse()), candidates);
  return { headings: chain, weight: top < 0 ? 0 : (best[top] ?? 0) };
}

/** A chain begins best at 1; elsewhere (minute numbers run on over years) it costs nothing either. */
function opening(candidate: Heading): number {
  const first = candidate.number?.parts[0] ?? 0;
  return first === 1 ? 0.5 : 0;
}

/** What it is worth that `b` follows `a`. */
function link(a: Heading, b: Heading): number {
  const step = stepOf(a, b);
  // a lettered number that is set otherwise than its neighbours labels a paragraph
  if (b.number?.form === 'integer-letter' && !sameStyle(a, b)) return -9;
  const style = sameStyle(a, b) ? 0.3 : -0.7;
  if (step === 1) return 1.5 + style;
  if (step === 0) return -1 + style;
  if (step > 1) return style - Math.min(6, (step - 1) * 0.2);
  // numbers begin again: in a new section or a second meeting
  const first = b.number?.parts.at(-1) ?? 0;
  return (first <= 1 ? -5 : -9) + style;
}

function sameStyle(a: Heading, b: Heading): boolean {
  if (a.alone && b.alone) return true;
  return (
    a.number?.close === b.number?.close &&
    a.alone === b.alone &&
    (a.number?.prefix === null) === (b.number?.prefix === null)
  );
}

/** How many steps lie between two numbers of a family: 1 for the next one, 0 for the same, negative for one before. */
function stepOf(a: Heading, b: Heading): number {
  // plain numbers, by far the most: their difference
  if (a.number?.form === 'integer' && b.number?.form === 'integer')
    return (b.number.parts[0] ?? 0) - (a.number.parts[0] ?? 0);
  const p = a.number?.parts ?? [];
  const q = b.number?.parts ?? [];
  if (a.number && b.number && isWhole(a.number) && isWhole(b.number)) return (q[0] ?? 0) - (p[0] ?? 0);
  if (a.number?.form === 'slash' || a.number?.form === 'coded') {
    // `201/20`, `20/201`, `16/10/6/15`: the part that moves is the number
    for (let at = 0; at < Math.max(p.length, q.length); at++) if (p[at] !== q[at]) return (q[at] ?? 0) - (p[at] ?? 0);
    return 0;
  }
  if (a.number?.form === 'decimal' || a.number?.form === 'dotted') {
    const last = Math.max(p.length, q.length) - 1;
    for (let at = 0; at < last; at++) {
      const difference = (q[at] ?? 0) - (p[at] ?? 0);
      if (difference === 1 && (q[last] ?? 0) <= 1) return 1;
      if (difference !== 0)
        return difference > 0 ? 1 + difference : Math.abs((q[last] ?? 0) - (p[last] ?? 0)) <= 1 ? 1.5 : difference * 3;
    }
    return (q[last] ?? 0) - (p[last] ?? 0);
  }
  const difference = (q[0] ?? 0) - (p[0] ?? 0);
  if (difference !== 0) return difference;
  const letters = (q[1] ?? 0) - (p[1] ?? 0);
  return letters > 0 ? 1 : letters;
}

/** With the one heading that is missing between two of the chain, where a short line stands there set like them. */
function filled(chain: readonly Heading[], candidates: readonly Heading[]): Heading[] {
  let from = 0;
  return chain.flatMap((heading, index) => {
    const next = chain[index + 1];
    if (!next || stepOf(heading, next) !== 2) return [heading];
    while (from < candidates.length && (candidates[from]?.line ?? 0) <= heading.last) from++;
    for (let at = from; (candidates[at]?.line ?? next.line) < next.line; at++) {
      const other = candidates[at];
      if (other && stepOf(heading, other) === 1 && isShort(other) && sameStyle(heading, other)) return [heading, other];
    }
    return [heading];
  });
}

/** How long a title may be that nothing but its place gives away, in characters. */
const SHORT = 60;

function isShort({ title, bodyAt }: Heading): boolean {
  const text = title?.text ?? '';
  return bodyAt < 0 && text.length <= SHORT && /^[A-Z“"‘']/.test(text);
}

/** Without a list inside an item whose numbers begin again at 1 while the items' own go on behind it. */
function unnested(headings: readonly Heading[]): Heading[] {
  const kept: Heading[] = [];
  for (let at = 0; at < headings.length; at++) {
    const before = kept.at(-1);
    let here = headings[at];
    if (before && here && stepOf(before, here) < 0) {
      // a list has fewer entries than that; to look farther for each would take the square of the document's length
      const near = headings.slice(at + 1, at + WINDOW);
      const ahead = near.findIndex((heading) => stepOf(before, heading) >= 1 && stepOf(before, heading) <= 2);
      const returning = near[ahead];
      const inner = ahead > 0 ? near[ahead - 1] : here;
      // the numbers go on from where they were, and that is a step back from the inner list or a jump out of it
      if (returning && inner && stepOf(inner, returning) !== 1) {
        at += 1 + ahead;
        here = returning;
      }
    }
    if (here) kept.push(here);
  }
  return kept;
}
