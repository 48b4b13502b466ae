import { CORE_AND_WALK_MEASURES } from './cores-and-walks.js';
import type { MeasureDefinition } from './definition.js';
import { BRANDES_2001, FREEMAN_1977, FREEMAN_1978 } from './sources.js';

/** Who is central: much tied, near to all, or in the middle. */
export const CENTRALITY_MEASURES = [
  {
    id: 'degree',
    name: 'Degree',
    family: 'CENTRALITY',
    subject: 'STAKEHOLDER',
    sentence: 'How many others a stakeholder is tied to.',
    formula: 'Number of distinct others tied to it; directed: number of arcs, in, out and both.',
    weights: 'Ignored: every tie counts 1, and several ties between the same two count once.',
    direction: 'Ignored unless directed; then arcs in and arcs out are counted and added.',
    range: '0 to n - 1 (directed: 2(n - 1)); normalised: 0 to 1.',
    undefinedWhen: 'Never; normalised: with fewer than two stakeholders.',
    options: ['directed', 'normalised'],
    cost: 'Stakeholders + ties.',
    traps:
      'Being tied to many of the same circle is not the same as connecting circles: see betweenness and constraint.',
    sources: [FREEMAN_1978],
  },
  {
    id: 'strength',
    name: 'Strength',
    family: 'CENTRALITY',
    subject: 'STAKEHOLDER',
    sentence: 'How strong all of a stakeholder’s ties are together.',
    formula: 'Sum of the strengths of its ties, several between the same two included.',
    weights: 'Added up; a tie without a strength counts 1. Higher is stronger.',
    direction: 'Ignored unless directed; then strength in and out are also given apart.',
    range: '0 or more.',
    undefinedWhen: 'Never.',
    options: ['directed'],
    cost: 'Stakeholders + ties.',
    traps: 'Some surveys number frequency downwards (1 = most often): turn such a scale round at import.',
    sources: [
      {
        citation: 'Barrat et al. (2004), "The architecture of complex weighted networks", PNAS 101:3747-3752',
        doi: '10.1073/pnas.0400087101',
      },
    ],
  },
  {
    id: 'betweenness',
    name: 'Betweenness',
    family: 'CENTRALITY',
    subject: 'STAKEHOLDER',
    sentence: 'How often a stakeholder stands on the shortest routes between others.',
    formula: 'Over all pairs of others: shortest routes through it by all their shortest routes, added up.',
    weights: 'Ignored: every tie is one step.',
    direction: 'Ignored unless directed; then routes follow the arcs and ordered pairs count.',
    range: '0 to (n - 1)(n - 2) / 2 pairs (directed: twice that); normalised: 0 to 1.',
    undefinedWhen: 'Never; normalised: with fewer than three stakeholders.',
    options: ['directed', 'normalised'],
    cost: 'Stakeholders x ties, shared out over the cores.',
    traps:
      'Raw values and values divided by the number of pairs are both in use, and the latter depend on whether isolates are counted: the Medici have 0.522 among 15 families and 0.452 among 16.',
    sources: [FREEMAN_1977, BRANDES_2001],
  },
  {
    id: 'tie-betweenness',
    name: 'Betweenness of ties',
    family: 'CENTRALITY',
    subject: 'TIE',
    sentence: 'How many of the shortest routes between stakeholders run over a tie.',
    formula:
      'Over all pairs: shortest routes over the tie by all their shortest routes, added up, its own ends included.',
    weights: 'Ignored: every tie is one step, and several between the same two are one.',
    direction: 'Ignored unless directed; then routes follow the arcs and ordered pairs count.',
    range: '0 to the number of pairs; at least 1 for a tie that exists.',
    undefinedWhen: 'Never.',
    options: ['directed'],
    cost: 'Stakeholders x ties, shared out over the cores.',
    traps: null,
    sources: [
      {
        citation:
          'Girvan and Newman (2002), "Community structure in social and biological networks", PNAS 99:7821-7826',
        doi: '10.1073/pnas.122653799',
      },
      BRANDES_2001,
    ],
  },
  {
    id: 'harmonic-closeness',
    name: 'Harmonic closeness',
    family: 'CENTRALITY',
    subject: 'STAKEHOLDER',
    sentence: 'How near a stakeholder is to all others.',
    formula: 'Sum of 1 / distance to every other; one that cannot be reached adds 0.',
    weights: 'Ignored: every tie is one step.',
    direction: 'Ignored unless directed; then routes follow the arcs outwards.',
    range: '0 to n - 1; normalised: 0 to 1.',
    undefinedWhen: 'Never; normalised: with fewer than two stakeholders.',
    options: ['directed', 'normalised'],
    cost: 'Stakeholders x ties / 32, shared out over the cores.',
    traps: 'Classic closeness (1 by the sum of distances) is undefined where not all can be reached; this one is not.',
    sources: [
      {
        citation: 'Boldi and Vigna (2014), "Axioms for centrality", Internet Mathematics 10:222-262',
        doi: '10.1080/15427951.2013.865686',
      },
    ],
  },
  ...CORE_AND_WALK_MEASURES,
] as const satisfies readonly MeasureDefinition[];
