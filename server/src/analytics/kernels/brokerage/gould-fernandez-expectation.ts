import type { PlainKernel } from '../../kernel.js';
import type { BrokerageExpectation, BrokerageRole, ByRole } from '../../tasks/brokerage-tasks.js';
import type { OnGraph, Parts } from '../../tasks/task.js';
import { type ChanceModel, overallMoments } from './overall-moments.js';

/**
 * How often each brokerage role would fall to a stakeholder by chance alone, and how much that varies.
 *
 * In words: mean and standard deviation of the counts of `gould-fernandez` when every ordered pair is an arc with the
 * probability d that an arc there has (the density), independently of all others, sizes of parts as they are: for a
 * stakeholder of each part (`byPart`), and for the counts of all stakeholders added up (`overall`). Whoever is in the
 * part `notRecorded`, and their arcs, are left out of sizes and density, as they are of the counts.
 *
 * A route a -> v -> c is open with probability D = d^2 (1 - d). Two routes of the same middle vary together only where
 * they share an end, and so an arc: by d^3 (1 - d)^3. The variance is routes x D (1 - D) + ordered pairs of different
 * routes that share an end x d^3 (1 - d)^3. For the whole network see `overallMoments`.
 *
 * Moments are 0 or more, and `NaN` for an empty part; with an sd of 0 a role cannot vary and z is undefined. In data
 * without direction each tie is two arcs that come and go together, which the model does not know: they vary more than
 * it says.
 *
 * Cost: stakeholders + ties, and the square of how many different sizes of parts there are.
 *
 * Source: Gould and Fernandez (1989), doi:10.2307/270949; equal to R's sna 2.7-1 for every stakeholder.
 */
export const gouldFernandezExpectation: PlainKernel<OnGraph & Parts, BrokerageExpectation> = {
  kind: 'plain',
  steps: ({ graph }) => 4 * (graph.order + graph.targets.length),
  run: (input) => {
    const model = chanceModel(input);
    return {
      byPart: forEachRole((role) => momentsByPart(role, model)),
      overall: forEachRole((role) => overallMoments(role, model)),
    };
  },
};

function chanceModel({ graph, partOf, parts, notRecorded = -1 }: OnGraph & Parts): ChanceModel {
  const sizes = new Int32Array(parts);
  let order = 0;
  for (const part of partOf) {
    if (part === notRecorded) continue;
    sizes[part]! += 1;
    order += 1;
  }
  let arcs = 0;
  for (let edge = 0; edge < graph.size; edge += 1) {
    const recorded = partOf[graph.edgeSource[edge]!] !== notRecorded && partOf[graph.edgeTarget[edge]!] !== notRecorded;
    if (recorded) arcs += graph.directed ? 1 : 2;
  }
  return { sizes, order, density: order < 2 ? 0 : arcs / (order * (order - 1)) };
}

function momentsByPart(role: BrokerageRole, { sizes, order, density: d }: ChanceModel) {
  const open = d * d * (1 - d);
  const together = d ** 3 * (1 - d) ** 3;
  const others = powersOf(sizes);
  const expected = new Float64Array(sizes.length).fill(Number.NaN);
  const sd = new Float64Array(sizes.length).fill(Number.NaN);
  sizes.forEach((size, part) => {
    if (size === 0) return;
    const { routes, sharing } = routesThrough(role, size, order, others);
    expected[part] = routes * open;
    sd[part] = Math.sqrt(Math.max(0, routes * open * (1 - open) + sharing * together));
  });
  return { expected, sd };
}

interface PowerSums {
  readonly squares: number;
  readonly cubes: number;
}

function powersOf(sizes: Int32Array): PowerSums {
  let squares = 0;
  let cubes = 0;
  for (const size of sizes) {
    squares += size ** 2;
    cubes += size ** 3;
  }
  return { squares, cubes };
}

/** Possible routes through one stakeholder of a part, and ordered pairs of different ones that share an end. */
function routesThrough(role: BrokerageRole, size: number, order: number, sums: PowerSums) {
  const own = size - 1;
  const out = order - size;
  // Sums over the other parts, of their sizes squared and cubed.
  const squares = sums.squares - size ** 2;
  const cubes = sums.cubes - size ** 3;
  switch (role) {
    case 'coordinator':
      return { routes: fallingTo(own, 2), sharing: 2 * fallingTo(own, 3) };
    case 'itinerant':
      return { routes: squares - out, sharing: 2 * (cubes - 3 * squares + 2 * out) };
    case 'gatekeeper':
    case 'representative':
      return { routes: own * out, sharing: own * fallingTo(out, 2) + out * fallingTo(own, 2) };
    case 'liaison':
      return {
        routes: out ** 2 - squares,
        sharing: 2 * (out ** 3 - out ** 2 - 2 * out * squares + cubes + squares),
      };
    case 'total':
      return { routes: fallingTo(order - 1, 2), sharing: 2 * fallingTo(order - 1, 3) };
  }
}

/** In how many ways so many can be taken one after another. */
function fallingTo(count: number, terms: number): number {
  let ways = 1;
  for (let term = 0; term < terms; term += 1) ways *= Math.max(0, count - term);
  return ways;
}

function forEachRole<Value>(make: (role: BrokerageRole) => Value): ByRole<Value> {
  return {
    coordinator: make('coordinator'),
    itinerant: make('itinerant'),
    gatekeeper: make('gatekeeper'),
    representative: make('representative'),
    liaison: make('liaison'),
    total: make('total'),
  };
}
