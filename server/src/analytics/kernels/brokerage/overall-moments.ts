import type { BrokerageRole } from '../../tasks/brokerage-tasks.js';

/** Arcs drawn at random between parts of known sizes. */
export interface ChanceModel {
  readonly sizes: Int32Array;
  /** All stakeholders whose part is recorded. */
  readonly order: number;
  /** Probability of an arc. */
  readonly density: number;
}

/** Of an ordered pair of stakeholders (x, y), how many third ones make a route of the role of it. */
interface Thirds {
  /** x is the first, y the middle. */
  readonly last: number;
  /** x is the middle, y the last. */
  readonly first: number;
  /** x is the first, y the last. */
  readonly middle: number;
}

/**
 * Mean and standard deviation of a role's count over the whole network, exact, under the model of independent arcs.
 *
 * Two routes a -> v -> c vary together where they share an arc. One that is present in both raises the probability that
 * both are open: by d^3 (1 - d)^3. One that is absent in both (the same a and c) by d^5 (1 - d). One that is present in
 * one and absent in the other rules out that both are: -d^4 (1 - d)^2; two routes of the same three stakeholders can
 * share two arcs in that way, and count once.
 *
 * R's sna 2.7-1 leaves such opposed pairs out for gatekeepers and representatives, and two of them a route for
 * coordinators and for all roles together, and so states a larger standard deviation; enumerating all networks of four
 * decides it (see the test of the kernel).
 *
 * Every pair of stakeholders is looked at by the sizes of their parts; source as for the kernel.
 */
export function overallMoments(
  role: BrokerageRole,
  model: ChanceModel,
): { readonly expected: number; readonly sd: number } {
  const d = model.density;
  const open = d ** 2 * (1 - d);
  let routes = 0;
  let bothPresent = 0;
  let bothAbsent = 0;
  let opposed = 0;
  eachKindOfPair(model, (pairs, p, q, samePart) => {
    const { last, first, middle } = thirdsOf(role, model.order, p, q, samePart);
    routes += pairs * last;
    bothPresent += pairs * (last * (last - 1) + first * (first - 1) + 2 * last * first);
    bothAbsent += pairs * middle * (middle - 1);
    opposed += pairs * 2 * middle * (last + first);
  });
  opposed -= SHARING_TWO[role] * routes;
  const variance =
    routes * open * (1 - open) +
    bothPresent * d ** 3 * (1 - d) ** 3 +
    bothAbsent * d ** 5 * (1 - d) -
    opposed * d ** 4 * (1 - d) ** 2;
  return { expected: routes * open, sd: Math.sqrt(Math.max(0, variance)) };
}

/** With how many routes of its role a route shares two arcs: turned round at one end, a, c, v, or at the other, v, a, c. */
const SHARING_TWO = {
  coordinator: 2,
  itinerant: 0,
  gatekeeper: 1,
  representative: 1,
  liaison: 2,
  total: 2,
} as const satisfies Record<BrokerageRole, number>;

/** `samePart`: x and y are of one part, of size p = q; else of two, of sizes p and q. */
function thirdsOf(role: BrokerageRole, order: number, p: number, q: number, samePart: boolean): Thirds {
  const none = { last: 0, first: 0, middle: 0 };
  const outside = order - p;
  switch (role) {
    case 'coordinator':
      return samePart ? { last: p - 2, first: p - 2, middle: p - 2 } : none;
    case 'itinerant':
      return samePart ? { ...none, middle: outside } : { last: p - 1, first: q - 1, middle: 0 };
    case 'representative':
      return samePart ? { ...none, last: outside } : { last: 0, first: p - 1, middle: p - 1 };
    case 'gatekeeper':
      return samePart ? { ...none, first: outside } : { last: q - 1, first: 0, middle: q - 1 };
    case 'liaison':
      return samePart ? none : { last: outside - q, first: outside - q, middle: outside - q };
    case 'total':
      return { last: order - 2, first: order - 2, middle: order - 2 };
  }
}

/** Ordered pairs of different stakeholders, counted by the sizes of their parts. */
function eachKindOfPair(
  { sizes }: ChanceModel,
  visit: (pairs: number, p: number, q: number, samePart: boolean) => void,
): void {
  const partsOfSize = new Map<number, number>();
  for (const size of sizes) if (size > 0) partsOfSize.set(size, (partsOfSize.get(size) ?? 0) + 1);
  for (const [p, many] of partsOfSize) {
    visit(many * p * (p - 1), p, p, true);
    for (const [q, others] of partsOfSize) {
      const pairsOfParts = many * (p === q ? others - 1 : others);
      if (pairsOfParts > 0) visit(pairsOfParts * p * q, p, q, false);
    }
  }
}
