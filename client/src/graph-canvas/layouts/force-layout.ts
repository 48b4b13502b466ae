import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationNodeDatum,
} from 'd3-force';
import {
  type FixedPlace,
  inKeyOrder,
  type LayoutInput,
  type LayoutOutput,
  type LayoutRun,
  neighboursOf,
} from './layout-input.js';
import { hashOf, seededRandom } from './seeded-random.js';
import { keptPlaces, stagesOf } from './stages.js';

const ROUNDS = 300;
/** Of more than so many, fewer rounds and coarser sums of far forces do: the eye sees clusters, not single places. */
const MANY = 300;
const ROUNDS_OF_MANY = 150;
const COARSE = 1.2;
/** Newcomers find their places sooner: everyone else stands still. */
const LATER_ROUNDS = 120;
const ROUNDS_BETWEEN_REPORTS = 10;
const LINK_LENGTH = 85;
const SPACING = 44;
/** How near to the middle of its contacts a newcomer starts. */
const NEAR = 60;

interface Body extends SimulationNodeDatum {
  readonly key: string;
  readonly radius: number;
  readonly stage: number;
  x: number;
  y: number;
  /** Where it is placed, for whoever is seen elsewhere for having been put there by hand. */
  own?: { readonly x: number; readonly y: number };
}

/**
 * Places linked stakeholders near each other. Where each one starts is decided by its key, the order of the input is
 * taken out, chance is seeded and the number of rounds is fixed: the same data lands in the same place. Whoever has a
 * place keeps it; each stage is placed among those before it.
 */
export function* forceLayout(input: LayoutInput): LayoutRun {
  const byHand = new Map(input.byHand.map((place) => [place.key, place]));
  const bodies = startingBodies(input, byHand);
  const stages = stagesOf(input.nodes);
  const neighbours = neighboursOf(input);
  for (const [index, stage] of stages.entries()) {
    const present = bodies.filter((body) => body.stage <= stage);
    const free = present.filter((body) => body.fx === undefined);
    if (free.length === 0) continue;
    const anew = free.length === present.length;
    if (!anew) startAmongContacts(free, present, neighbours);
    const rounds = !anew ? LATER_ROUNDS : present.length > MANY ? ROUNDS_OF_MANY : ROUNDS;
    const simulation = simulationOf(present, input, rounds);
    for (let round = 0; round < rounds; round += ROUNDS_BETWEEN_REPORTS) {
      simulation.tick(ROUNDS_BETWEEN_REPORTS);
      const asked = yield (index + (round + ROUNDS_BETWEEN_REPORTS) / rounds) / stages.length;
      if (asked === 'stop') return outputOf(bodies);
    }
    for (const body of free) settle(body, byHand.get(body.key));
  }
  yield 1;
  return outputOf(bodies);
}

function outputOf(bodies: readonly Body[]): LayoutOutput {
  return { places: bodies.map(({ key, x, y, own = { x, y } }) => ({ key, ...own })), grounds: [] };
}

function simulationOf(bodies: Body[], input: LayoutInput, rounds: number): Simulation<Body, undefined> {
  const known = new Set(bodies.map((body) => body.key));
  const links = input.links
    .filter((link) => known.has(link.from) && known.has(link.to) && link.from !== link.to)
    .map((link) => ({ source: link.from, target: link.to }))
    .sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target));
  return forceSimulation<Body>(bodies)
    .randomSource(seededRandom(1))
    .alphaDecay(1 - 0.001 ** (1 / rounds))
    .force('charge', farForce(bodies.length))
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links)
        .id((body) => body.key)
        .distance(LINK_LENGTH),
    )
    .force(
      'collide',
      forceCollide<Body>((body) => body.radius + 10),
    )
    .force('x', forceX<Body>(0).strength(0.035))
    .force('y', forceY<Body>(0).strength(0.07))
    .stop();
}

function farForce(count: number) {
  const force = forceManyBody<Body>().strength(-420).distanceMax(1200);
  return count > MANY ? force.theta(COARSE) : force;
}

/** From now on it stands where it is, and is met where it is seen. */
function settle(body: Body, seen: FixedPlace | undefined): void {
  const { x, y } = seen ?? body;
  Object.assign(body, { own: { x: body.x, y: body.y }, x, y, fx: x, fy: y, vx: 0, vy: 0 });
}

function startingBodies(input: LayoutInput, byHand: ReadonlyMap<string, FixedPlace>): Body[] {
  const kept = keptPlaces(input);
  const reach = SPACING * Math.sqrt(input.nodes.filter(({ stage }) => stage === 0).length);
  return inKeyOrder(input.nodes).map(({ key, radius, stage }) => {
    const place = kept.get(key);
    if (place) {
      const body: Body = { key, radius, stage: 0, x: place.x, y: place.y };
      settle(body, byHand.get(key));
      return body;
    }
    return { key, radius, stage, ...startOf(key, reach) };
  });
}

/** Somewhere in a disc, decided by the key alone. */
function startOf(key: string, reach: number): { readonly x: number; readonly y: number } {
  const random = seededRandom(hashOf(key));
  const angle = 2 * Math.PI * random();
  const distance = reach * Math.sqrt(random());
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** From the middle of those they are linked with who have a place, so that they need not push through the others. */
function startAmongContacts(
  free: readonly Body[],
  present: readonly Body[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): void {
  const settled = new Map(present.filter((body) => body.fx !== undefined).map((body) => [body.key, body]));
  for (const body of free) {
    const around = (neighbours.get(body.key) ?? []).flatMap((key) => settled.get(key) ?? []);
    if (around.length === 0) continue;
    const away = startOf(body.key, NEAR);
    body.x = away.x + around.reduce((sum, { x }) => sum + x, 0) / around.length;
    body.y = away.y + around.reduce((sum, { y }) => sum + y, 0) / around.length;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
