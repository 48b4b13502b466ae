import type { MeasureDefinition } from './definition.js';

const SOURCES = [
  {
    citation:
      'Borgatti, Carley and Krackhardt (2006), "On the robustness of centrality measures under conditions of imperfect data", Social Networks 28:124-136',
    doi: '10.1016/j.socnet.2005.05.001',
  },
  {
    citation:
      'Smith and Moody (2013), "Structural effects of network sampling coverage I: Nodes missing at random", Social Networks 35:652-668',
    doi: '10.1016/j.socnet.2013.09.003',
  },
] as const;
const AS_TRIED = 'As the measure that is tried takes them by default.';
const COST = 'Fifty times that of the measure that is tried (twenty times above 20,000 stakeholders).';
const AT_RANDOM =
  'Leaves out at random. Real surveys lose some kinds of people sooner than others, and losing central ones does more harm.';

/** How far a rank can be trusted, given that no survey reaches everybody. */
export const CONFIDENCE_MEASURES = [
  {
    id: 'rank-stability',
    name: 'Stability of rank',
    family: 'CONFIDENCE',
    subject: 'STAKEHOLDER',
    sentence:
      'How surely a stakeholder would keep its place, inside or outside the leading tenth, were some answers missing.',
    formula:
      'Share of trials, each with a share of stakeholders (or ties) left out at random, in which it is on the same side of the leading tenth (at least three) as among the same stakeholders now; with the ranks that nine of ten trials gave it, scaled to as many as are ranked now, and whether it leads (1) now.',
    weights: AS_TRIED,
    direction: AS_TRIED,
    range:
      '0 to 1; below 0.75 called fragile; from 0.9 a leader is called solid, and of the others it is said that they stay outside the leaders, whatever ranks they have there.',
    undefinedWhen: 'The measure that is tried gives no value, or gives more than half of all the same place.',
    leads: 'lowest',
    options: ['of', 'missing', 'lost', 'seed'],
    cost: COST,
    traps: AT_RANDOM,
    sources: SOURCES,
  },
  {
    id: 'ranking-robustness',
    name: 'Robustness of a ranking',
    family: 'CONFIDENCE',
    subject: 'NETWORK',
    sentence: 'How far a whole ranking stays as it is were some answers missing.',
    formula:
      'Mean over trials of the rank correlation (Spearman) between the ranking with a share left out and the present one of the same stakeholders; with how often the leader still led, and the share of the leading tenth that stayed there.',
    weights: AS_TRIED,
    direction: AS_TRIED,
    range: '-1 to 1; 1: the same order in every trial.',
    undefinedWhen: 'All have the same value, or none has one.',
    options: ['of', 'missing', 'lost', 'seed'],
    cost: COST,
    traps: AT_RANDOM,
    sources: SOURCES,
  },
] as const satisfies readonly MeasureDefinition[];
