import type { MeasureDefinition } from './definition.js';
import { KRACKHARDT_1994 } from './sources.js';

const NO_WEIGHTS = 'Ignored, and several ties between the same two are one.';
const ARCS = 'Always used: arcs run from above to below. A tie without direction runs both ways.';
const TREE = 'All four of Krackhardt’s dimensions are 1 exactly where the network is one tree from the top down.';

/** How near a network is to a chain of command: Krackhardt's four dimensions. */
export const HIERARCHY_MEASURES = [
  {
    id: 'connectedness',
    name: 'Connectedness (Krackhardt)',
    family: 'COHESION',
    subject: 'NETWORK',
    sentence: 'What share of the pairs of stakeholders have any route between them.',
    formula: 'Pairs in the same component by all pairs.',
    weights: NO_WEIGHTS,
    direction: 'Ignored: a tie connects both ways.',
    range: '0 (all isolates) to 1 (one component).',
    undefinedWhen: 'There are fewer than two stakeholders.',
    options: [],
    cost: 'Stakeholders + ties.',
    traps: TREE,
    sources: [KRACKHARDT_1994],
  },
  {
    id: 'krackhardt-hierarchy',
    name: 'Hierarchy (Krackhardt)',
    family: 'COHESION',
    subject: 'NETWORK',
    sentence: 'How often, where one can reach another along directed ties, the other cannot reach back.',
    formula: 'Pairs with a directed route one way only, by pairs with one at all.',
    weights: NO_WEIGHTS,
    direction: ARCS,
    range: '0 (whoever is reached reaches back) to 1 (nobody does).',
    undefinedWhen: 'There are no ties.',
    options: ['exact', 'seed'],
    cost: 'Groups of mutual reach x arcs between them / 32; estimated beyond some seconds.',
    traps: `0 by construction where ties have no direction. Not Burt’s hierarchy, which is about one stakeholder’s contacts. ${TREE}`,
    sources: [KRACKHARDT_1994],
  },
  {
    id: 'krackhardt-efficiency',
    name: 'Efficiency (Krackhardt)',
    family: 'COHESION',
    subject: 'NETWORK',
    sentence: 'How few ties there are beyond those needed to hold each component together.',
    formula:
      '1 - (arcs - needed) / (possible arcs - needed), where a component of n needs n - 1 and could have n(n - 1); summed over components.',
    weights: NO_WEIGHTS,
    direction: ARCS,
    range: '0 (every possible arc) to 1 (none to spare).',
    undefinedWhen: 'No component has two stakeholders.',
    options: [],
    cost: 'Stakeholders + ties.',
    traps: `Few spare ties also means that each is critical: high is not good. A tie without direction counts as two arcs. ${TREE}`,
    sources: [KRACKHARDT_1994],
  },
  {
    id: 'least-upper-bound',
    name: 'Least upper bound (Krackhardt)',
    family: 'COHESION',
    subject: 'NETWORK',
    sentence: 'Whether any two have a nearest common superior, as two in a chain of command do.',
    formula:
      '1 - pairs without one by the most there could be, (n - 1)(n - 2) / 2 for a component of n. A common superior reaches both; it is the nearest where every other common superior reaches it.',
    weights: NO_WEIGHTS,
    direction: ARCS,
    range: '0 to 1.',
    undefinedWhen: 'No component has three stakeholders.',
    options: ['exact', 'seed'],
    cost: 'Pairs of stakeholders x common superiors / 32; estimated from 16,384 pairs beyond some seconds.',
    traps: `1 by construction where ties have no direction. ${TREE}`,
    sources: [KRACKHARDT_1994],
  },
] as const satisfies readonly MeasureDefinition[];
