import { NEWMAN_2001, OPSAHL_2010, STRENGTH_AS_DISTANCE, WEIGHTED_COST, WEIGHTED_TRAP } from './by-strength.js';
import type { MeasureDefinition } from './definition.js';
import { BORGATTI_2006, FREEMAN_1978, WASSERMAN_FAUST_1994 } from './sources.js';

const OUTWARDS = 'Ignored unless directed; then routes follow the arcs outwards: whom a stakeholder reaches counts.';
const COST = `Stakeholders x ties / 128, shared out over the cores; ${WEIGHTED_COST}.`;

/** Who is central because others are near. */
export const NEARNESS_MEASURES = [
  {
    id: 'harmonic-closeness',
    name: 'Harmonic closeness',
    family: 'CENTRALITY',
    subject: 'STAKEHOLDER',
    sentence: 'How near a stakeholder is to all others.',
    formula: 'Sum of 1 / distance to every other; one that cannot be reached adds 0.',
    weights: STRENGTH_AS_DISTANCE,
    direction: OUTWARDS,
    range: '0 to n - 1; normalised, divided by n - 1: 0 to 1. Weighted: up to the greatest strength times as much.',
    undefinedWhen: 'Never; normalised: with fewer than two stakeholders.',
    options: ['directed', 'weighted', 'normalised', 'exact'],
    cost: COST,
    traps: `Many near ones can make up for some that cannot be reached at all: see closeness and components. ${WEIGHTED_TRAP}`,
    sources: [
      {
        citation: 'Boldi and Vigna (2014), "Axioms for centrality", Internet Mathematics 10:222-262',
        doi: '10.1080/15427951.2013.865686',
      },
      {
        citation:
          'Rochat (2009), "Closeness centrality extended to unconnected graphs: the harmonic centrality index", ASNA',
        doi: null,
      },
      NEWMAN_2001,
    ],
  },
  {
    id: 'closeness',
    name: 'Closeness',
    family: 'CENTRALITY',
    subject: 'STAKEHOLDER',
    sentence: 'How few steps a stakeholder is from those it can reach, on average.',
    formula:
      'Number of others it reaches by the sum of their distances: 1 by the mean distance, within its component. Normalised (Wasserman and Faust): times the share of all others that it reaches.',
    weights: STRENGTH_AS_DISTANCE,
    direction: OUTWARDS,
    range: 'Above 0 to 1, normalised from 0; weighted: to the greatest strength.',
    undefinedWhen:
      'It reaches nobody; normalised, such a one has 0, and nobody has a value with fewer than two stakeholders.',
    options: ['directed', 'weighted', 'normalised', 'exact'],
    cost: COST,
    traps: `Those who cannot be reached do not count, so two who are tied to each other alone have 1, the highest there is: in a network in pieces take it normalised, or harmonic closeness. Some tools give 1 by the sum of distances, others count routes inwards. ${WEIGHTED_TRAP}`,
    sources: [
      {
        citation:
          'Bavelas (1950), "Communication patterns in task-oriented groups", Journal of the Acoustical Society of America 22:725-730',
        doi: '10.1121/1.1906679',
      },
      FREEMAN_1978,
      WASSERMAN_FAUST_1994,
      OPSAHL_2010,
    ],
  },
  {
    id: 'reach',
    name: 'Reach',
    family: 'CENTRALITY',
    subject: 'STAKEHOLDER',
    sentence: 'How many others a stakeholder can get to in a few steps.',
    formula: 'Number of others at a distance of at most so many steps (two unless chosen); normalised: by n - 1.',
    weights: 'Ignored: every tie is one step, and several between the same two are one.',
    direction: OUTWARDS,
    range: '0 to n - 1; normalised: 0 to 1.',
    undefinedWhen: 'Never; normalised: with fewer than two stakeholders.',
    options: ['directed', 'steps', 'normalised'],
    cost: 'Stakeholders x ties / 32 at most, shared out over the cores.',
    traps:
      'In one step it is the degree, and in many it is the size of the component; what lies between depends on the size of the network, so compare shares, and with the same number of steps. In two-mode data two steps lead from people to people.',
    sources: [BORGATTI_2006],
  },
] as const satisfies readonly MeasureDefinition[];
