import type { PlainKernel } from '../../kernel.js';
import { type Condensation, condense } from '../../reachability/condensation.js';
import { drawnWithNearest } from '../../reachability/drawn-superiors.js';
import { NearestSuperiors } from '../../reachability/nearest-superiors.js';
import { COLUMNS } from '../../reachability/reach-block.js';
import { seededRandom } from '../../seeded-random.js';
import type { Components, LeastUpperBounds, Sampled } from '../../tasks/cohesion-tasks.js';
import type { OnGraph } from '../../tasks/task.js';
import { components } from './components.js';

/**
 * Krackhardt's least upper bound: whether any two of a component have a nearest common superior, as two in a chain of
 * command do.
 *
 * In words: a common superior of two reaches both along the arcs (everybody reaches themselves); it is the nearest
 * where every other common superior reaches it. The value is 1 less the pairs without one by the most that could be
 * without, (n - 1)(n - 2) / 2 in a component of n, summed over components (taken without direction).
 *
 * Range 0 to 1; null where no component has three stakeholders; 1 in an undirected graph. Strength plays no part,
 * parallel ties are one tie, self ties none, isolates do not matter.
 *
 * Who reaches each other counts as one. At once where nobody has two superiors; else exact in sets x (superiors of all
 * sets and arcs between them) / 256 steps; where those take more than some seconds, 16,384 pairs of stakeholders drawn
 * with `seed` stand for all, unless `exact`. The error is twice the standard error of a share, two added each way
 * (Agresti and Coull 1998, doi:10.1080/00031305.1998.10480550).
 *
 * Source: Krackhardt (1994), "Graph theoretical dimensions of informal organizations"; as R's sna computes it.
 */
export const leastUpperBounds: PlainKernel<OnGraph & Sampled, LeastUpperBounds> = {
  kind: 'plain',
  steps: ({ graph }) => 20 * (graph.order + graph.targets.length) + (graph.directed ? graph.order * graph.order : 0),
  run: ({ graph, seed, exact = false, mostSteps = MOST_STEPS }, control) => {
    const parts = components.run({ graph }, control);
    const pairsOf = (size: number) => (size * (size - 1)) / 2;
    const most = parts.sizes.reduce((sum, size) => sum + pairsOf(size - 1), 0);
    if (most === 0) return { value: null, without: 0, error: 0 };
    const pairs = parts.sizes.reduce((sum, size) => sum + pairsOf(size), 0);
    const condensed = condense(graph, control);
    if (isForest(condensed)) return { value: 1, without: 0, error: 0 };
    const sweep = Math.ceil(condensed.count / COLUMNS) * (condensed.count + condensed.targets.length);
    if (exact || sweep <= mostSteps) {
      const superiors = new NearestSuperiors(condensed);
      if (exact || superiors.steps(control) <= mostSteps) {
        const inSets = condensed.sizes.reduce((sum, size) => sum + pairsOf(size), 0);
        const without = pairs - inSets - superiors.pairs(control);
        return { value: (most - without) / most, without, error: 0 };
      }
    }
    const drawn = DRAWS * COLUMNS;
    const missing = drawn - drawnWithNearest(condensed, DRAWS, pairInComponent(parts, seed), control);
    const without = (pairs * missing) / drawn;
    return { value: Math.max(0, most - without) / most, without, error: (pairs / most) * errorOfShare(missing, drawn) };
  },
};

const MOST_STEPS = 1e9;
const DRAWS = 128;

/** Nobody has two superiors: a component is below its one head, and any two in it below the last who is over both. */
function isForest({ count, targets }: Condensation): boolean {
  const isLedTo = new Uint8Array(count);
  for (const target of targets) {
    if (isLedTo[target] === 1) return false;
    isLedTo[target] = 1;
  }
  return true;
}

function errorOfShare(found: number, drawn: number): number {
  const share = (found + 2) / (drawn + 4);
  return 2 * Math.sqrt((share * (1 - share)) / (drawn + 4));
}

/** Draws two different stakeholders of the same component, every such pair as often as any other. */
function pairInComponent({ componentOf, sizes }: Components, seed: number): () => readonly [number, number] {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const members = membersByComponent(componentOf, sizes);
  const ends = Float64Array.from(sizes);
  let pairs = 0;
  sizes.forEach((size, component) => {
    pairs += (size * (size - 1)) / 2;
    ends[component] = pairs;
  });
  return () => {
    const at = random() * pairs;
    const component = ends.findIndex((end) => at < end);
    const one = below(sizes[component]!);
    const other = below(sizes[component]! - 1);
    const start = members.starts[component]!;
    return [members.list[start + one]!, members.list[start + other + (other >= one ? 1 : 0)]!];
  };
}

function membersByComponent(componentOf: Int32Array, sizes: Int32Array) {
  const starts = new Int32Array(sizes.length);
  for (let component = 1; component < sizes.length; component += 1) {
    starts[component] = starts[component - 1]! + sizes[component - 1]!;
  }
  const next = starts.slice();
  const list = new Int32Array(componentOf.length);
  componentOf.forEach((component, v) => {
    list[next[component]!] = v;
    next[component]! += 1;
  });
  return { starts, list };
}
