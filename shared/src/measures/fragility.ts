import type { MeasureDefinition } from './definition.js';
import { HOPCROFT_TARJAN_1973, TARJAN_1974 } from './sources.js';

const NO_WEIGHTS = 'Ignored, and several ties between the same two are one.';
const NO_DIRECTION = 'Ignored: a tie connects both ways.';

/** What would fall apart if somebody left or a tie ended. */
export const FRAGILITY_MEASURES = [
  {
    id: 'cut-points',
    name: 'Cut-points',
    family: 'FRAGILITY',
    subject: 'STAKEHOLDER',
    sentence: 'Whether losing a stakeholder would leave others with no route to one another.',
    formula: '1 where taking the stakeholder away splits its component, else 0.',
    weights: NO_WEIGHTS,
    direction: NO_DIRECTION,
    range: '0 or 1.',
    undefinedWhen: 'Never.',
    options: [],
    cost: 'Stakeholders + ties.',
    traps: 'It says nothing of how many are cut off: one, or half the system. See pairs cut.',
    sources: [HOPCROFT_TARJAN_1973],
  },
  {
    id: 'pairs-cut',
    name: 'Pairs cut if lost',
    family: 'FRAGILITY',
    subject: 'STAKEHOLDER',
    sentence: 'How many pairs of others would have no route to one another if this stakeholder left.',
    formula: 'Pairs of others in one component now, less those still in one component without it.',
    weights: NO_WEIGHTS,
    direction: NO_DIRECTION,
    range: '0 to (n - 1)(n - 2) / 2.',
    undefinedWhen: 'Never.',
    options: [],
    cost: 'Stakeholders + ties.',
    traps: null,
    sources: [
      HOPCROFT_TARJAN_1973,
      {
        citation:
          'Borgatti (2006), "Identifying sets of key players in a social network", CMOT 12:21-34 (fragmentation)',
        doi: '10.1007/s10588-006-7084-x',
      },
    ],
  },
  {
    id: 'bridge-ties',
    name: 'Bridge ties',
    family: 'FRAGILITY',
    subject: 'TIE',
    sentence: 'Whether losing a tie would leave its two sides with no route to each other.',
    formula: '1 where taking the tie away splits its component, else 0.',
    weights: NO_WEIGHTS,
    direction: NO_DIRECTION,
    range: '0 or 1.',
    undefinedWhen: 'Never.',
    options: [],
    cost: 'Stakeholders + ties.',
    traps: 'Not the everyday word: a tie between groups need not be a bridge in this sense.',
    sources: [TARJAN_1974],
  },
  {
    id: 'span',
    name: 'Span without the tie',
    family: 'FRAGILITY',
    subject: 'TIE',
    sentence: 'How many steps the two ends of a tie would be apart without it: 3 or more is a local bridge.',
    formula: 'Distance between the ends once the tie is taken away; 2 where they share a contact.',
    weights: NO_WEIGHTS,
    direction: NO_DIRECTION,
    range: '2 or more.',
    undefinedWhen: 'No route is left without the tie: it is a bridge.',
    options: [],
    cost: 'Near linear in ties in practice.',
    traps: null,
    sources: [
      {
        citation: 'Granovetter (1973), "The strength of weak ties", American Journal of Sociology 78:1360-1380',
        doi: '10.1086/225469',
      },
    ],
  },
  {
    id: 'departures',
    name: 'Departures until two parts are apart',
    family: 'FRAGILITY',
    subject: 'PAIR_OF_GROUPS',
    sentence: 'How few stakeholders would have to leave until no tie is left between two parts.',
    formula:
      'Size of the smallest set of stakeholders with an end of every linked pair between the two (a vertex cover).',
    weights: NO_WEIGHTS,
    direction: NO_DIRECTION,
    range: '0 (not linked) to the size of the smaller part.',
    undefinedWhen: 'Never for two different parts; a part with itself has no value.',
    options: ['grouping'],
    cost: 'Ties x root of stakeholders at worst.',
    traps: 'Direct ties only: routes through third parts may remain. See independent routes.',
    sources: [
      {
        citation:
          'Hopcroft and Karp (1973), "An n^5/2 algorithm for maximum matchings in bipartite graphs", SIAM Journal on Computing 2:225-231',
        doi: '10.1137/0202019',
      },
    ],
  },
  {
    id: 'independent-routes',
    name: 'Independent routes between two parts',
    family: 'FRAGILITY',
    subject: 'PAIR_OF_GROUPS',
    sentence:
      'How many routes, however long, join two parts without sharing a stakeholder: so few departures end them all.',
    formula:
      'Size of the smallest set of stakeholders, of these parts or of others, that lies on every route between the two.',
    weights: NO_WEIGHTS,
    direction: NO_DIRECTION,
    range: '0 (no route) to the size of the smaller part.',
    undefinedWhen: 'Never for two different parts; a part with itself has no value.',
    options: ['grouping'],
    cost: 'For every two parts: ties x root of stakeholders at worst.',
    traps: null,
    sources: [
      {
        citation: 'Menger (1927), "Zur allgemeinen Kurventheorie", Fundamenta Mathematicae 10:96-115',
        doi: '10.4064/fm-10-1-96-115',
      },
      {
        citation:
          'Even and Tarjan (1975), "Network flow and testing graph connectivity", SIAM Journal on Computing 4:507-518',
        doi: '10.1137/0204043',
      },
    ],
  },
] as const satisfies readonly MeasureDefinition[];
