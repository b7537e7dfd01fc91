// The loops of a graph: states from which a way leads back to themselves, those on one another's ways together.
import type { Step } from './graph.ts';

export interface Loops {
  readonly all: readonly (readonly number[])[];
  /** The number of the loop in which a state is; undefined for one in none. */
  readonly of: readonly (number | undefined)[];
}

/** Tarjan's strongly connected components, without recursion, but those without a way round. */
export function loopsOf(steps: readonly (readonly Step[])[]): Loops {
  const all: number[][] = [];
  const of: (number | undefined)[] = steps.map(() => undefined);
  const order: (number | undefined)[] = steps.map(() => undefined);
  const low: number[] = steps.map(() => 0);
  const stack: number[] = [];
  const open = new Set<number>();
  let next = 0;
  const enter = (state: number): { state: number; step: number } => {
    order[state] = next;
    low[state] = next++;
    stack.push(state);
    open.add(state);
    return { state, step: 0 };
  };
  const lower = (state: number, to: number): void => {
    low[state] = Math.min(low[state] ?? 0, to);
  };
  for (const root of steps.keys()) {
    if (order[root] !== undefined) continue;
    const calls = [enter(root)];
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const { state } = call;
      const step = steps[state]?.[call.step++];
      if (step) {
        const seen = order[step.to];
        if (seen === undefined) calls.push(enter(step.to));
        else if (open.has(step.to)) lower(state, seen);
        continue;
      }
      calls.pop();
      const above = calls.at(-1);
      if (above) lower(above.state, low[state] ?? 0);
      if (low[state] === order[state]) close(state);
    }
  }
  return { all, of };

  function close(root: number): void {
    const part = stack.splice(stack.lastIndexOf(root));
    for (const state of part) open.delete(state);
    if (part.length === 1 && !steps[root]?.some(({ to }) => to === root)) return;
    for (const state of part) of[state] = all.length;
    all.push(part);
  }
}

/** For each state, those from which one step leads to it. */
export function backwards(steps: readonly (readonly Step[])[]): readonly (readonly number[])[] {
  const into: number[][] = steps.map(() => []);
  for (const [from, out] of steps.entries()) for (const { to } of out) into[to]?.push(from);
  return into;
}

/** All states that lead to one of `targets`, by the steps of {@link backwards}. */
export function leadingTo(into: readonly (readonly number[])[], targets: readonly number[]): ReadonlySet<number> {
  const found = new Set(targets);
  for (const state of found) for (const from of into[state] ?? []) found.add(from);
  return found;
}
