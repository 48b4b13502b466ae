import type { MeasureDefinition } from './definition.js';
import { EXTERNAL_MEASURES } from './external.js';
import { FEASIBILITY_MEASURES } from './feasibility.js';
import { PART_DISTANCE_MEASURES } from './part-distances.js';
import { CLIFF_ORD_1981, LATORA_MARCHIORI_2001, NEWMAN_2003, WASSERMAN_FAUST_1994 } from './sources.js';

const PAIRS = 'Ignored: a pair is linked or not, however many ties it has.';
const NO_DIRECTION = 'Ignored: a tie links both ways.';
const TWO_MODE =
  'In two-mode data only pairs across the two modes could be linked, and labels are dealt out within each mode.';
const SHUFFLE = 'Ties + parts squared.';

/** What is missing between the parts of a system. */
export const GAP_MEASURES = [
  {
    id: 'linked-pairs',
    name: 'Linked pairs',
    family: 'GAP',
    subject: 'PAIR_OF_GROUPS',
    sentence: 'How many pairs of stakeholders, one of each part, are linked.',
    formula: 'Number of pairs with at least one tie.',
    weights: PAIRS,
    direction: NO_DIRECTION,
    range: '0 to the number of pairs.',
    undefinedWhen: 'Never.',
    options: ['grouping'],
    cost: 'Ties.',
    traps: null,
    sources: [WASSERMAN_FAUST_1994],
  },
  {
    id: 'expected-pairs',
    name: 'Expected pairs by size',
    family: 'GAP',
    subject: 'PAIR_OF_GROUPS',
    sentence: 'How many linked pairs two parts would have if only their sizes decided.',
    formula:
      'All linked pairs x possible pairs between the two by all possible pairs: the exact mean over all ways to deal out the labels.',
    weights: PAIRS,
    direction: NO_DIRECTION,
    range: '0 or more.',
    undefinedWhen: 'Never.',
    options: ['grouping'],
    cost: SHUFFLE,
    traps: TWO_MODE,
    sources: [CLIFF_ORD_1981],
  },
  {
    id: 'expected-pairs-by-activity',
    name: 'Expected pairs by activity',
    family: 'GAP',
    subject: 'PAIR_OF_GROUPS',
    sentence: 'How many linked pairs two parts would have if only how many ties their members have decided.',
    formula:
      'Tie ends of the one x tie ends of the other by all tie ends (a part with itself: half of that). In two-mode data the ends of the one in one mode x those of the other in the other mode, both ways round, by all ties.',
    weights: PAIRS,
    direction: NO_DIRECTION,
    range: '0 or more.',
    undefinedWhen: 'Never.',
    options: ['grouping'],
    cost: SHUFFLE,
    traps:
      'A closed form that allows several ties between the same two: too high where few stakeholders have most ties.',
    sources: [
      {
        citation: 'Newman (2006), "Modularity and community structure in networks", PNAS 103:8577-8582',
        doi: '10.1073/pnas.0601602103',
      },
    ],
  },
  {
    id: 'gap-z',
    name: 'Gap (z)',
    family: 'GAP',
    subject: 'PAIR_OF_GROUPS',
    sentence: 'How far two parts are from what their sizes would give: strongly negative is a gap.',
    formula:
      '(linked - expected by size) / sd, mean and sd exact over all ways to deal out the labels; with p (two-sided, of z by the normal distribution) and q (Benjamini-Hochberg, over the cells that are large enough for a verdict).',
    weights: PAIRS,
    direction: NO_DIRECTION,
    range: 'Any number; within about 2 of 0 is as expected.',
    undefinedWhen: 'However the labels are dealt out, the number of linked pairs is the same (sd 0).',
    leads: 'lowest',
    options: ['grouping'],
    cost: SHUFFLE,
    traps: `p is rough where few pairs are expected: see the rules of verdicts. ${TWO_MODE}`,
    sources: [
      CLIFF_ORD_1981,
      {
        citation: 'Benjamini and Hochberg (1995), "Controlling the false discovery rate", JRSS B 57:289-300',
        doi: '10.1111/j.2517-6161.1995.tb02031.x',
      },
    ],
  },
  {
    id: 'mixing',
    name: 'Mixing',
    family: 'GAP',
    subject: 'PAIR_OF_GROUPS',
    sentence: 'What share of the pairs of stakeholders that could be linked, one of each part, are.',
    formula:
      'Linked pairs / possible pairs; beside it the linked and the possible pairs, and the share of all linked pairs (ofAll).',
    weights: PAIRS,
    direction:
      'Ignored unless directed; then arcs from the first part to the second are counted, and possible pairs are ordered.',
    range: '0 to 1.',
    undefinedWhen: 'No pair could be linked: a part with itself that has one member, or none of the other mode.',
    options: ['grouping', 'directed'],
    cost: 'Ties + parts squared.',
    traps:
      'Falls with the size of parts by arithmetic: compare it with what sizes would give, not with other parts. In two-mode data only pairs across the two modes could be linked.',
    sources: [NEWMAN_2003, WASSERMAN_FAUST_1994],
  },
  {
    id: 'gap-z-by-activity',
    name: 'Gap by activity (z)',
    family: 'GAP',
    subject: 'PAIR_OF_GROUPS',
    sentence:
      'How far two parts are from what they would be if everybody kept their number of ties, but with whom were left to chance.',
    formula:
      '(linked - expected) / sd over 1,000 networks in which ties have exchanged their ends at random, ten times a tie before each; p is the share of them at least as far from the expected number, q corrected (Benjamini-Hochberg).',
    weights: PAIRS,
    direction: NO_DIRECTION,
    range: 'Any number; within about 2 of 0 is as expected.',
    undefinedWhen:
      'The network has more than 10,000 ties (take expected pairs by activity), or every rewired network has the same number of linked pairs there.',
    leads: 'lowest',
    options: ['grouping', 'seed'],
    cost: '10,000 steps a tie: a few seconds at most.',
    traps:
      'p is never below 1/1001, as no more networks are drawn. Says nothing of small cells. In two-mode data ties keep running between the modes.',
    sources: [
      {
        citation:
          'Maslov and Sneppen (2002), "Specificity and stability in topology of protein networks", Science 296:910-913',
        doi: '10.1126/science.1065103',
      },
      {
        citation: 'Phipson and Smyth (2010), "Permutation p-values should never be zero", SAGMB 9:39',
        doi: '10.2202/1544-6115.1585',
      },
    ],
  },
  ...EXTERNAL_MEASURES,
  {
    id: 'assortativity',
    name: 'Assortativity',
    family: 'GAP',
    subject: 'NETWORK',
    sentence: 'How much more often ties stay within a part than if their ends were paired at random.',
    formula:
      '(Share of ties inside parts - expected share) / (1 - expected share), expected from the tie ends each part has.',
    weights: PAIRS,
    direction: 'Ignored unless directed; then sources and targets have shares of their own.',
    range: 'Below 0 (rather between) to 1 (only inside).',
    undefinedWhen: 'No ties, or all tie ends in one part.',
    options: ['grouping', 'directed'],
    cost: 'Ties.',
    traps: null,
    sources: [NEWMAN_2003],
  },
  ...PART_DISTANCE_MEASURES,
  {
    id: 'introduction-benefit',
    name: 'Benefit of an introduction',
    family: 'GAP',
    subject: 'PAIR_OF_STAKEHOLDERS',
    sentence: 'How much nearer all would be to all if two who are not tied were.',
    formula:
      'Global efficiency (mean of 1 / distance over all pairs) with the new tie, less without it; for two parts, the mean over pairs between them. The 200 pairs that lead are listed.',
    weights: 'Ignored: every tie is one step.',
    direction: NO_DIRECTION,
    range: 'Above 0 to below 1.',
    undefinedWhen: 'Never.',
    options: [],
    cost: 'All untied pairs while that takes a second or two (some hundreds of stakeholders); beyond, the most promising, and the answer says so.',
    traps: 'Benefit is not feasibility: the tie most likely to form is rarely the one that helps most.',
    sources: [
      LATORA_MARCHIORI_2001,
      {
        citation: 'Papagelis (2015), "Refining social graph connectivity via shortcut edge addition", ACM TKDD 10:12',
        doi: '10.1145/2757281',
      },
    ],
  },
  ...FEASIBILITY_MEASURES,
] as const satisfies readonly MeasureDefinition[];
