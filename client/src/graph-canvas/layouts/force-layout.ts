import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { inKeyOrder, type LayoutInput, type LayoutRun } from './layout-input.js';
import { hashOf, seededRandom } from './seeded-random.js';

const ROUNDS = 300;
const ROUNDS_BETWEEN_REPORTS = 10;
const LINK_LENGTH = 85;
const SPACING = 44;

interface Body extends SimulationNodeDatum {
  readonly key: string;
  readonly radius: number;
}

/**
 * Places linked stakeholders near each other. Where each one starts is decided by its key, the order of the input is
 * taken out, chance is seeded and the number of rounds is fixed: the same data lands in the same place.
 */
export function* forceLayout(input: LayoutInput): LayoutRun {
  const bodies = startingBodies(input);
  const known = new Set(bodies.map((body) => body.key));
  const links = input.links
    .filter((link) => known.has(link.from) && known.has(link.to) && link.from !== link.to)
    .map((link) => ({ source: link.from, target: link.to }))
    .sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target));
  const simulation = forceSimulation<Body>(bodies)
    .randomSource(seededRandom(1))
    .force('charge', forceManyBody<Body>().strength(-420).distanceMax(1200))
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
  for (let round = 0; round < ROUNDS; round += ROUNDS_BETWEEN_REPORTS) {
    simulation.tick(ROUNDS_BETWEEN_REPORTS);
    yield (round + ROUNDS_BETWEEN_REPORTS) / ROUNDS;
  }
  return { places: bodies.map(({ key, x = 0, y = 0 }) => ({ key, x, y })), grounds: [] };
}

function startingBodies(input: LayoutInput): Body[] {
  const fixed = new Map(input.fixed.map((place) => [place.key, place]));
  const reach = SPACING * Math.sqrt(input.nodes.length);
  return inKeyOrder(input.nodes).map(({ key, radius }) => {
    const place = fixed.get(key);
    if (place) return { key, radius, x: place.x, y: place.y, fx: place.x, fy: place.y };
    const random = seededRandom(hashOf(key));
    const angle = 2 * Math.PI * random();
    const distance = reach * Math.sqrt(random());
    return { key, radius, x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
