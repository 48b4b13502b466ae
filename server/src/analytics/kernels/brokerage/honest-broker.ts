import { checkAborted } from '../../control.js';
import type { PlainKernel } from '../../kernel.js';
import type { HonestBroker } from '../../tasks/brokerage-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Honest brokers: how many pairs of those who turn to a stakeholder have no tie with each other, a tie one way, or ties
 * both ways.
 *
 * In words: of all pairs of stakeholders with an arc to v, those without an arc between them (UCINET's HBI0), with one
 * (HBI1) and with two (HBI2). Whoever turns to v, a source of trust, say, could be brought together by v in earnest only
 * where the two are not tied already. In an undirected graph all contacts turn to each other, and `oneWay` is 0.
 *
 * By stakeholder, whole numbers; together k (k - 1) / 2 for k arcs in. Strength plays no part; parallel ties are one
 * tie, self ties none; isolates have 0.
 *
 * Cost: for every arc, the contacts of its source.
 *
 * Source: as UCINET 6 defines its honest broker index: Borgatti, Everett and Freeman (2002), "Ucinet for Windows".
 */
export const honestBroker: PlainKernel<OnGraph, HonestBroker> = {
  kind: 'plain',
  steps: ({ graph }) => graph.order + (8 * graph.targets.length ** 2) / Math.max(1, graph.order),
  run: ({ graph }, control) => {
    const { order, offsets, targets } = graph;
    const into = graph.reversed();
    const untied = new Float64Array(order);
    const oneWay = new Float64Array(order);
    const bothWays = new Float64Array(order);
    /** Who turns to v now: v + 1. */
    const turnsTo = new Int32Array(order);
    for (let v = 0; v < order; v += 1) {
      if (v % 256 === 0) checkAborted(control);
      const end = into.offsets[v + 1]!;
      for (let arc = into.offsets[v]!; arc < end; arc += 1) turnsTo[into.targets[arc]!] = v + 1;
      let ways = 0;
      let both = 0;
      for (let arc = into.offsets[v]!; arc < end; arc += 1) {
        const a = into.targets[arc]!;
        for (let next = offsets[a]!; next < offsets[a + 1]!; next += 1) {
          const b = targets[next]!;
          if (turnsTo[b] !== v + 1) continue;
          ways += 1;
          if (!graph.directed || graph.hasEdge(b, a)) both += 1;
        }
      }
      const turning = end - into.offsets[v]!;
      const pairs = turning < 2 ? 0 : (turning * (turning - 1)) / 2;
      bothWays[v] = both / 2;
      oneWay[v] = ways - both;
      untied[v] = pairs - bothWays[v]! - oneWay[v]!;
    }
    return { untied, oneWay, bothWays };
  },
};
