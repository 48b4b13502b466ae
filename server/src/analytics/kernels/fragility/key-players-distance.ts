import type { Control } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { ClosenessGauge } from '../../key-players/closeness-left.js';
import { DenseCloseness, MOST_DENSE } from '../../key-players/dense-closeness.js';
import type { Remainder } from '../../key-players/remainder.js';
import { separatingSets } from '../../key-players/separating-search.js';
import { WalkedCloseness } from '../../key-players/walked-closeness.js';
import { requireSkeleton } from '../../require-skeleton.js';
import { seededRandom, shuffledOrder } from '../../seeded-random.js';
import type { KeyPlayersByDistance } from '../../tasks/fragility-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';

/** Looks at arcs for one question of who should leave next: a tenth of a second. */
const MOST_LOOKS = 1e7;
const FEWEST_SOURCES = 32;
/** Up to this product of stakeholders and ties members are swapped, and values are exact: some seconds. */
const MOST_EXACT_STEPS = 2.5e9;
/** Sources that values are estimated from: batches of 32, so that their spread tells the error. */
const SOURCES_OF_VALUE = 256;

/**
 * Key players whose leaving keeps the others apart (Borgatti's KPP-Neg with distance-weighted fragmentation DF).
 *
 * In words: for 1 to 5 stakeholders, the set without which the mean of 1 / distance over all pairs of the others, 0 for a
 * pair without a route, is lowest: DF = 1 - that mean. Range 0 to 1. Sizes that leave fewer than two are not answered.
 * Without direction or strength; parallel ties are one tie, self ties none; an isolate has no route to anybody.
 *
 * All sets of a size are tried where that takes a second or two (five with the 34 of the karate club, one with some
 * hundreds), and all the best are counted; else one good set is found member by member and by swaps, of larger networks
 * by walks from some sources drawn by `seed`, and `exact` is false. The value given is that of the set named, exact
 * (`valueError` 0) up to some ten thousand stakeholders, else estimated with its standard error.
 * Cost: for each question of who should leave next, sources x ties.
 *
 * Source: Borgatti (2006), "Identifying sets of key players in a social network", doi:10.1007/s10588-006-7084-x.
 */
export const keyPlayersDistance: PlainKernel<
  AnalysisTasks['key-players-distance']['input'],
  readonly KeyPlayersByDistance[]
> = {
  kind: 'plain',
  steps: ({ graph }) => 1e6 + graph.order * graph.targets.length,
  run: ({ graph, seed }, control) => {
    const { order } = requireSkeleton(graph);
    const drawn = shuffledOrder(order, seededRandom(seed));
    const { remainder, exact } = remainderOf(graph, drawn, control);
    const feasible = order * graph.size <= MOST_EXACT_STEPS;
    const found = separatingSets({
      order,
      remainder,
      scoreOf: (left, size) => 1 - left / (((order - size) * (order - size - 1)) / 2),
      degree: (v) => graph.degree(v),
      exactRemainder: exact,
      swaps: feasible,
      control,
    });
    if (exact) return found.map((players) => ({ ...players, valueError: 0 }));
    const gauge = new ClosenessGauge(
      graph,
      feasible ? drawn.slice().sort() : drawn.slice(0, SOURCES_OF_VALUE),
      control,
    );
    return found.map((players) => {
      const { mean, error } = gauge.without(players.sets[0]!);
      return { ...players, value: 1 - mean, valueError: error };
    });
  },
};

function remainderOf(graph: CsrGraph, drawn: Int32Array, control: Control): { remainder: Remainder; exact: boolean } {
  if (graph.order <= MOST_DENSE) return { remainder: new DenseCloseness(graph, control), exact: true };
  const remainder = new WalkedCloseness(graph, drawn, { mostLooks: MOST_LOOKS, fewest: FEWEST_SOURCES }, control);
  return { remainder, exact: remainder.exact };
}
