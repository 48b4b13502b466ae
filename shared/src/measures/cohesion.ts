import { NEWMAN_2001, STRENGTH_AS_DISTANCE, WEIGHTED_COST, WEIGHTED_TRAP } from './by-strength.js';
import { CLOSURE_MEASURES } from './closure.js';
import type { MeasureDefinition } from './definition.js';
import { DEGREE_SPREAD_MEASURES } from './degree-spread.js';
import { HIERARCHY_MEASURES } from './hierarchy.js';
import { HOPCROFT_TARJAN_1973, LATORA_MARCHIORI_2001, TARJAN_1972, WASSERMAN_FAUST_1994 } from './sources.js';

const NO_WEIGHTS = 'Ignored, and several ties between the same two are one.';
const FOLLOWED = 'Ignored unless directed; then routes follow the arcs and ordered pairs count.';
const WALKS = `Stakeholders x ties / 128, shared out over the cores; ${WEIGHTED_COST}.`;

/** How tightly the network as a whole holds together. */
export const COHESION_MEASURES = [
  {
    id: 'density',
    name: 'Density',
    family: 'COHESION',
    subject: 'NETWORK',
    sentence: 'What share of the pairs that could be linked are linked.',
    formula:
      'Linked pairs by n(n - 1) / 2; directed: arcs by n(n - 1). In two-mode data by the pairs across the two modes, directed twice those.',
    weights: NO_WEIGHTS,
    direction: 'Ignored unless directed; then each direction is a pair of its own.',
    range: '0 to 1.',
    undefinedWhen: 'There are fewer than two stakeholders.',
    options: ['directed'],
    cost: 'None.',
    traps: 'Falls as networks grow, since nobody can know everybody: do not compare networks of different size by it.',
    sources: [WASSERMAN_FAUST_1994],
  },
  {
    id: 'components',
    name: 'Components',
    family: 'COHESION',
    subject: 'NETWORK',
    sentence: 'Into how many parts without any route between them the network falls.',
    formula: 'Number of largest sets of stakeholders that can all reach each other; an isolate is one.',
    weights: 'Ignored.',
    direction: 'Ignored: a tie connects both ways (weak components).',
    range: '0 to n.',
    undefinedWhen: 'Never.',
    options: [],
    cost: 'Stakeholders + ties.',
    traps: null,
    sources: [HOPCROFT_TARJAN_1973],
  },
  {
    id: 'strong-components',
    name: 'Strong components',
    family: 'COHESION',
    subject: 'NETWORK',
    sentence: 'Into how many parts the network falls within which everybody reaches everybody along directed ties.',
    formula:
      'Number of largest sets whose members all have a directed route to each other; a stakeholder in none is one.',
    weights: 'Ignored.',
    direction: 'Always used; a tie without direction runs both ways.',
    range: '0 to n; the number of components where ties have no direction.',
    undefinedWhen: 'Never.',
    options: [],
    cost: 'Stakeholders + ties.',
    traps: 'A chain of command has as many as stakeholders, since nothing flows back.',
    sources: [TARJAN_1972],
  },
  {
    id: 'global-efficiency',
    name: 'Global efficiency',
    family: 'COHESION',
    subject: 'NETWORK',
    sentence: 'How near all are to all: 1 where everybody is tied to everybody, 0 where nobody is.',
    formula: 'Mean of 1 / distance over all pairs; 0 for a pair without a route.',
    weights: STRENGTH_AS_DISTANCE,
    direction: FOLLOWED,
    range: '0 to 1; weighted: to the greatest strength.',
    undefinedWhen: 'There are fewer than two stakeholders.',
    options: ['directed', 'weighted', 'exact'],
    cost: WALKS,
    traps: `Weighted, it is not divided by what an ideal network would have, as some tools do. ${WEIGHTED_TRAP}`,
    sources: [LATORA_MARCHIORI_2001, NEWMAN_2001],
  },
  {
    id: 'mean-distance',
    name: 'Mean distance',
    family: 'COHESION',
    subject: 'NETWORK',
    sentence: 'How many steps apart two stakeholders are on average.',
    formula: 'Mean of the distance over the pairs that have a route.',
    weights: STRENGTH_AS_DISTANCE,
    direction: FOLLOWED,
    range: '1 to n - 1; weighted: above 0.',
    undefinedWhen: 'No pair has a route.',
    options: ['directed', 'weighted', 'exact'],
    cost: WALKS,
    traps:
      'Pairs without a route are left out, so a network in pieces can look close-knit. Global efficiency counts them.',
    sources: [WASSERMAN_FAUST_1994],
  },
  {
    id: 'diameter',
    name: 'Diameter',
    family: 'COHESION',
    subject: 'NETWORK',
    sentence: 'How many steps apart the two farthest stakeholders are.',
    formula: 'Largest distance over the pairs that have a route.',
    weights: STRENGTH_AS_DISTANCE,
    direction: FOLLOWED,
    range: '1 to n - 1; weighted: above 0.',
    undefinedWhen: 'No pair has a route.',
    options: ['directed', 'weighted', 'exact'],
    cost: WALKS,
    traps: 'Pairs without a route are left out.',
    sources: [WASSERMAN_FAUST_1994],
  },
  ...CLOSURE_MEASURES,
  ...DEGREE_SPREAD_MEASURES,
  ...HIERARCHY_MEASURES,
] as const satisfies readonly MeasureDefinition[];
