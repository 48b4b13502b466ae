import type { MeasureDefinition } from './definition.js';
import { KEY_PLAYER_MEASURES } from './key-players.js';
import { BORGATTI_2006, HOPCROFT_TARJAN_1973, TARJAN_1974 } from './sources.js';

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
    range: '0 or 1; a yes or no, not a quantity.',
    values: 'yes-or-no',
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
    sources: [HOPCROFT_TARJAN_1973, BORGATTI_2006],
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
    range: '0 or 1; a yes or no, not a quantity.',
    values: 'yes-or-no',
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
    leads: 'lowest',
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
    leads: 'lowest',
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
  {
    id: 'efficiency-lost',
    name: 'Efficiency lost with a stakeholder',
    family: 'FRAGILITY',
    subject: 'STAKEHOLDER',
    sentence: 'How much farther apart all others would be if this stakeholder left.',
    formula:
      'Mean of 1 / distance over pairs of others now, less the same mean without the stakeholder (0 for a pair without a route). Besides: that mean without it (left), and Latora and Marchiori’s share of the whole sum of 1 / distance that goes with it, its own pairs included (shareOfAll).',
    weights: NO_WEIGHTS,
    direction: NO_DIRECTION,
    range: '0 (nobody needs it) to 1.',
    undefinedWhen: 'There are fewer than three stakeholders.',
    options: ['seed', 'exact'],
    cost: 'Stakeholders x ties; more where there are few ways round. Estimated from drawn sources where that takes long.',
    traps:
      'Only pairs of others count, so that nobody matters for being near to all themselves; others count all pairs: see shareOfAll.',
    sources: [
      {
        citation:
          'Latora and Marchiori (2007), "A measure of centrality based on network efficiency", New Journal of Physics 9:188',
        doi: '10.1088/1367-2630/9/6/188',
      },
    ],
  },
  {
    id: 'fragmentation',
    name: 'Fragmentation',
    family: 'FRAGILITY',
    subject: 'NETWORK',
    sentence: 'What share of pairs of stakeholders has no route to each other now.',
    formula: '1 - sum over components of size x (size - 1) by n (n - 1).',
    weights: NO_WEIGHTS,
    direction: NO_DIRECTION,
    range: '0 (all in one piece) to 1 (no ties).',
    undefinedWhen: 'There are fewer than two stakeholders.',
    options: [],
    cost: 'Stakeholders + ties.',
    traps: 'Its complement is Krackhardt’s connectedness. With distances it is 1 - global efficiency.',
    sources: [BORGATTI_2006],
  },
  ...KEY_PLAYER_MEASURES,
] as const satisfies readonly MeasureDefinition[];
