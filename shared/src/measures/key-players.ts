import type { MeasureDefinition } from './definition.js';
import { BORGATTI_2006 } from './sources.js';

const NO_WEIGHTS = 'Ignored, and several ties between the same two are one.';
const NO_DIRECTION = 'Ignored: a tie connects both ways.';
const LISTED =
  'Up to ten equally good sets of a size are listed; equalSets says how many there are, and exact is 1 where no set of that size is better.';
const NOT_ADDITIVE =
  'The best two need not be among the best three, nor the two best one by one: members may be of use for the same reason.';
const FAR_APART = 'Sizes that would leave fewer than two others are not listed.';

/** Which few stakeholders hold a network together, or reach all of it. */
export const KEY_PLAYER_MEASURES = [
  {
    id: 'key-players-fragmentation',
    name: 'Key players: who must not all leave',
    family: 'FRAGILITY',
    subject: 'SET_OF_STAKEHOLDERS',
    sentence: 'Which 1 to 5 stakeholders, were they all to leave, would leave most of the others with no route.',
    formula: `Share of pairs of the others without a route once the set has left (F); the sets where it is highest, by size. ${LISTED}`,
    weights: NO_WEIGHTS,
    direction: NO_DIRECTION,
    range: '0 to 1.',
    undefinedWhen: `Never. ${FAR_APART}`,
    options: [],
    cost: 'Stakeholders + ties for every set without its last member; where that is too many, for each member tried.',
    traps: NOT_ADDITIVE,
    sources: [BORGATTI_2006],
  },
  {
    id: 'key-players-distance',
    name: 'Key players: who keeps others near',
    family: 'FRAGILITY',
    subject: 'SET_OF_STAKEHOLDERS',
    sentence: 'Which 1 to 5 stakeholders, were they all to leave, would leave the others farthest apart.',
    formula: `1 - mean of 1 / distance over pairs of the others once the set has left, 0 for a pair without a route (DF); the sets where it is highest, by size. ${LISTED}`,
    weights: NO_WEIGHTS,
    direction: NO_DIRECTION,
    range: '0 to 1.',
    undefinedWhen: `Never. ${FAR_APART}`,
    options: ['seed'],
    cost: 'Stakeholders x ties for each member tried; in large networks from drawn sources.',
    traps: `${NOT_ADDITIVE} The value is that of the set named; in very large networks it is itself estimated (valueError).`,
    sources: [BORGATTI_2006],
  },
  {
    id: 'key-players-reach',
    name: 'Key players: who together reach most',
    family: 'FRAGILITY',
    subject: 'SET_OF_STAKEHOLDERS',
    sentence: 'Which 1 to 5 stakeholders have most of the network within a few steps of one of them.',
    formula: `Share of all stakeholders within so many steps of a member, members included (m-reach); the sets where it is highest, by size. ${LISTED} atMost is what no set of the size can exceed.`,
    weights: NO_WEIGHTS,
    direction: NO_DIRECTION,
    range: 'Above 0 to 1.',
    undefinedWhen: 'Never.',
    options: ['steps'],
    cost: 'Stakeholders x ties for each size.',
    traps: `${NOT_ADDITIVE} Once all are reached, any further member is as good as another; 1,000 equal sets stand for 1,000 or more.`,
    sources: [BORGATTI_2006],
  },
  {
    id: 'key-players-distance-reach',
    name: 'Key players: who together are nearest to all',
    family: 'FRAGILITY',
    subject: 'SET_OF_STAKEHOLDERS',
    sentence: 'Which 1 to 5 stakeholders are together nearest to the whole network.',
    formula: `Mean over all stakeholders of 1 / distance to the nearest member, 1 for members and 0 without a route (DR); the sets where it is highest, by size. ${LISTED} atMost is what no set of the size can exceed.`,
    weights: NO_WEIGHTS,
    direction: NO_DIRECTION,
    range: 'Above 0 to 1.',
    undefinedWhen: 'Never.',
    options: [],
    cost: 'Stakeholders x ties for each size.',
    traps: `${NOT_ADDITIVE} Members count 1, as a contact of a member does.`,
    sources: [BORGATTI_2006],
  },
] as const satisfies readonly MeasureDefinition[];
