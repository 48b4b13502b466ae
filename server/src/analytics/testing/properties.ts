import fc from 'fast-check';
import { expect } from 'vitest';
import type { CsrGraph } from '../csr-graph.js';
import { anyRenaming, anyTies, graphFrom, renamed } from './graphs.js';

/** Values by stakeholder. */
type StakeholderMeasure = (graph: CsrGraph) => ArrayLike<number>;

/** What every measure of stakeholders promises: see each. `kinds`: does it know directed graphs? */
export function expectStakeholderMeasure(
  measure: StakeholderMeasure,
  options: { readonly directed: boolean; readonly parallelTiesCount?: boolean },
): void {
  for (const directed of options.directed ? [false, true] : [false]) {
    expectFollowsNames(measure, directed);
    expectIgnoresIsolates(measure, directed);
    expectIgnoresRepeats(measure, directed, options.parallelTiesCount ?? false);
  }
  for (const order of [0, 1, 2]) expect(measure(graphFrom({ order, ties: [] }, false))).toHaveLength(order);
}

/** Calling stakeholders otherwise changes no one's value. */
function expectFollowsNames(measure: StakeholderMeasure, directed: boolean): void {
  fc.assert(
    fc.property(anyRenaming, ({ list, names }) => {
      const before = measure(graphFrom(list, directed));
      const after = measure(graphFrom(renamed(list, names), directed));
      for (let v = 0; v < list.order; v += 1) expectSame(after[names[v]!]!, before[v]!);
    }),
  );
}

/** A new isolate changes no one else's value. */
function expectIgnoresIsolates(measure: StakeholderMeasure, directed: boolean): void {
  fc.assert(
    fc.property(anyTies, ({ order, ties }) => {
      const before = measure(graphFrom({ order, ties }, directed));
      const after = measure(graphFrom({ order: order + 1, ties }, directed));
      for (let v = 0; v < order; v += 1) expectSame(after[v]!, before[v]!);
    }),
  );
}

/** Self ties never count; a tie given twice counts once (unless strengths add up). */
function expectIgnoresRepeats(measure: StakeholderMeasure, directed: boolean, parallelTiesCount: boolean): void {
  fc.assert(
    fc.property(anyTies, ({ order, ties }) => {
      const loops = Array.from({ length: order }, (_, v) => [v, v, 1] as const);
      const repeats = parallelTiesCount ? [] : ties;
      const before = measure(graphFrom({ order, ties }, directed));
      const after = measure(graphFrom({ order, ties: [...ties, ...loops, ...repeats] }, directed));
      for (let v = 0; v < order; v += 1) expectSame(after[v]!, before[v]!);
    }),
  );
}

function expectSame(after: number, before: number): void {
  if (Number.isNaN(before)) expect(after).toBeNaN();
  else expect(after).toBeCloseTo(before, 9);
}
