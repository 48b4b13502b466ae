import { type Control, checkAborted } from '../../control.js';
import type { PlainKernel } from '../../kernel.js';
import { columnBlocks, weightOf } from '../../reachability/columns-by-size.js';
import { type Condensation, condense } from '../../reachability/condensation.js';
import { COLUMNS, ReachBlock } from '../../reachability/reach-block.js';
import { seededRandom } from '../../seeded-random.js';
import type { Krackhardt, Sampled } from '../../tasks/cohesion-tasks.js';
import type { OnGraph } from '../../tasks/task.js';
import { components } from './components.js';

/**
 * Krackhardt's dimensions of hierarchy that follow from who reaches whom along the arcs, from above to below.
 *
 * Connectedness: pairs in the same component, direction aside, by all pairs. Efficiency: 1 less the arcs beyond those
 * a component of n needs, n - 1, by the most there could be beyond them, n(n - 1) - (n - 1), summed over components.
 * Hierarchy: pairs of which only one reaches the other, by pairs of which one does at all.
 *
 * Range 0 to 1 each, all 1 in an out-tree. Null: connectedness with fewer than two stakeholders, efficiency and
 * hierarchy without ties. An undirected tie is two arcs, so that hierarchy is 0 there. Strength plays no part, parallel
 * ties are one tie, self ties none.
 *
 * Who reaches each other becomes one set, and 128 sets at a time are followed up the arcs between sets: sets x arcs /
 * 128. Beyond a billion such steps, 8,192 stakeholders drawn with `seed` stand for all, unless `exact`; the error is
 * twice the standard error, from 64 draws of 128.
 *
 * Source: Krackhardt (1994), "Graph theoretical dimensions of informal organizations"; as R's sna computes them.
 */
export const krackhardt: PlainKernel<OnGraph & Sampled, Krackhardt> = {
  kind: 'plain',
  steps: ({ graph }) => 20 * (graph.order + graph.targets.length) + (graph.directed ? graph.order * graph.order : 0),
  run: (input, control) => {
    const { graph } = input;
    const { order } = graph;
    const arcs = graph.targets.length;
    const { sizes } = components.run({ graph }, control);
    const pairs = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
    const needed = order - sizes.length;
    const condensed = condense(graph, control);
    const mutual = condensed.sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
    const { oneWay, error } = onlyOneWay(condensed, input, control);
    const either = mutual + oneWay;
    return {
      connectedness: order > 1 ? pairs / (order * (order - 1)) : null,
      efficiency: pairs > needed ? 1 - (arcs - needed) / (pairs - needed) : null,
      hierarchy: either > 0 ? oneWay / either : null,
      hierarchyError: either > 0 ? (error * mutual) / either ** 2 : 0,
    };
  },
};

const MOST_STEPS = 1e9;
const DRAWS = 64;

/** Pairs of stakeholders of which only one reaches the other, and how far that may be off. */
interface OneWay {
  readonly oneWay: number;
  readonly error: number;
}

function onlyOneWay(
  condensed: Condensation,
  { seed, exact, mostSteps = MOST_STEPS }: Sampled,
  control: Control,
): OneWay {
  const led = ledTo(condensed);
  const steps = Math.ceil(led.length / COLUMNS) * (condensed.count + condensed.targets.length);
  if (exact || steps <= mostSteps) return allOneWay(condensed, led, control);
  return drawnOneWay(condensed, seed, control);
}

/** Sets that an arc leads to: the others are reached by none but their own. */
function ledTo({ count, targets }: Condensation): Int32Array {
  const isLedTo = new Uint8Array(count);
  for (const target of targets) isLedTo[target] = 1;
  return Int32Array.from(isLedTo.keys()).filter((set) => isLedTo[set] === 1);
}

function allOneWay(condensed: Condensation, sets: Int32Array, control: Control): OneWay {
  const { sizes, count } = condensed;
  const reach = new ReachBlock(condensed);
  let oneWay = 0;
  for (const block of columnBlocks(condensed, sets)) {
    checkAborted(control);
    reach.fill(block.columns);
    for (let set = 0; set < count; set += 1) {
      let reached = 0;
      for (let word = 0; word < 4; word += 1) reached += weightOf(block, word, reach.bits[4 * set + word]!);
      oneWay += sizes[set]! * reached;
    }
    for (const size of block.weights) oneWay -= size * size;
  }
  return { oneWay, error: 0 };
}

/** Each draw is a block of stakeholders, with replacement; a draw's mean number of those above, times all, estimates. */
function drawnOneWay(condensed: Condensation, seed: number, control: Control): OneWay {
  const { sizes, setOf, count } = condensed;
  const random = seededRandom(seed);
  const reach = new ReachBlock(condensed);
  const estimates = Array.from({ length: DRAWS }, () => {
    checkAborted(control);
    const columns = Int32Array.from({ length: COLUMNS }, () => setOf[Math.floor(random() * setOf.length)]!);
    reach.fill(columns);
    let above = 0;
    for (let set = 0; set < count; set += 1) above += sizes[set]! * reach.reached(set);
    for (const column of columns) above -= sizes[column]!;
    return (setOf.length * above) / COLUMNS;
  });
  const mean = estimates.reduce((sum, estimate) => sum + estimate, 0) / DRAWS;
  const squares = estimates.reduce((sum, estimate) => sum + (estimate - mean) ** 2, 0);
  return { oneWay: mean, error: 2 * Math.sqrt(squares / (DRAWS - 1) / DRAWS) };
}
