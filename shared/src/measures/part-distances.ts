import type { MeasureDefinition } from './definition.js';
import { LATORA_MARCHIORI_2001 } from './sources.js';

const STEPS = 'Ignored: every tie is one step.';
const FOLLOWED =
  'Ignored unless directed; then routes follow the arcs from the first part to the second, and back is a pair of its own.';
const COST =
  'Stakeholders x ties / 8; beyond some seconds from 64 to 512 stakeholders drawn of each part, unless exact is asked for.';
const TWO_MODE = 'In two-mode data two of one mode are never nearer than two steps.';

/** How far the parts of a system are from each other along ties. */
export const PART_DISTANCE_MEASURES = [
  {
    id: 'reach-between',
    name: 'Reach between parts',
    family: 'GAP',
    subject: 'PAIR_OF_GROUPS',
    sentence: 'What share of the pairs of stakeholders, one of each part, reach each other within a few steps.',
    formula: 'Pairs at a distance of at most so many steps, by all pairs (of a part with itself: all pairs inside it).',
    weights: STEPS,
    direction: FOLLOWED,
    range: '0 to 1; within one step it is the share of linked pairs.',
    undefinedWhen: 'There is no such pair: a part with itself that has one member.',
    options: ['grouping', 'steps', 'directed', 'exact', 'seed'],
    cost: COST,
    traps: `Most pairs of a large network are within four or five steps, which says little: two is where contacts can introduce. ${TWO_MODE}`,
    sources: [LATORA_MARCHIORI_2001],
  },
  {
    id: 'nearness-between',
    name: 'Nearness between parts',
    family: 'GAP',
    subject: 'PAIR_OF_GROUPS',
    sentence:
      'How near the stakeholders of two parts are to each other: 1 where all are tied, 0 where none has a route.',
    formula:
      'Mean of 1 / distance over the pairs with one of each part, 0 for a pair without a route; beside it 1 by that (the harmonic mean distance) and the share of pairs that have a route.',
    weights: STEPS,
    direction: FOLLOWED,
    range: '0 to 1.',
    undefinedWhen: 'There is no such pair: a part with itself that has one member.',
    options: ['grouping', 'directed', 'exact', 'seed'],
    cost: COST,
    traps: `Global efficiency, part by part: a part that is well tied inside lowers nobody’s distance to the others. ${TWO_MODE}`,
    sources: [LATORA_MARCHIORI_2001],
  },
] as const satisfies readonly MeasureDefinition[];
