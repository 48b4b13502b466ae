import type { MeasureDefinition, MeasureSource } from './definition.js';

const GOULD_FERNANDEZ_1989: MeasureSource = {
  citation: 'Gould and Fernandez (1989), "Structures of mediation", Sociological Methodology 19:89-126',
  doi: '10.2307/270949',
};
const GUIMERA_AMARAL_2005: MeasureSource = {
  citation: 'Guimerà and Amaral (2005), "Functional cartography of complex metabolic networks", Nature 433:895-900',
  doi: '10.1038/nature03288',
};

const BOTH_WAYS =
  'Routes follow the direction of ties; a tie without direction counts both ways, so that each pair counts twice.';
const ONE_TIE = 'Ignored, and several ties between the same two are one.';
const BY_CHANCE =
  'Expected: were every possible arc there with the same probability, the density, and parts as they are; Sd the standard deviation, Z the difference from it in such steps.';
const TWO_ARCS =
  'Without direction a tie is two arcs that come together, which the expectation does not know: z is then too far from 0. In two-mode data it takes ties within a mode for possible.';

/** Who stands between or within the parts of a division. */
export const ROLE_MEASURES = [
  {
    id: 'gould-fernandez',
    name: 'Brokerage roles',
    family: 'BROKERAGE',
    subject: 'STAKEHOLDER',
    sentence:
      'How often a stakeholder stands between two who are not tied: within its part, into it, out of it, or between others.',
    formula: `Routes a - v - c with no tie from a to c, counted by the parts of the three: coordinator (all in one), itinerant (a and c in one, v in another), gatekeeper (v and c), representative (a and v), liaison (three parts); the value is their total. ${BY_CHANCE}`,
    weights: ONE_TIE,
    direction: BOTH_WAYS,
    range: 'Whole numbers of 0 or more; z any number.',
    undefinedWhen:
      'Never; who has no part recorded takes part in no role. A z is undefined where a role cannot vary: no liaison with two parts.',
    options: ['grouping'],
    cost: 'Sum of squared degrees.',
    traps: `Programs count ties without direction once or twice; here twice, as R’s sna. sna calls representative b_IO and gatekeeper b_OI. ${TWO_ARCS}`,
    sources: [GOULD_FERNANDEZ_1989],
  },
  {
    id: 'brokerage-overall',
    name: 'Brokerage roles, all together',
    family: 'BROKERAGE',
    subject: 'NETWORK',
    sentence: 'Whether a network has more of each kind of brokerage than chance would give it.',
    formula: `Counts of brokerage roles, added up over all stakeholders; the value is their total. ${BY_CHANCE}`,
    weights: ONE_TIE,
    direction: BOTH_WAYS,
    range: 'Whole numbers of 0 or more; z any number.',
    undefinedWhen: 'Never. A z is undefined where a role cannot vary: no liaison with two parts.',
    options: ['grouping'],
    cost: 'Sum of squared degrees.',
    traps: `The standard deviation here is exact; R’s sna 2.7-1 leaves out that two routes may need the same arc present and absent, and states a larger one for all roles but itinerant and liaison. ${TWO_ARCS}`,
    sources: [GOULD_FERNANDEZ_1989],
  },
  {
    id: 'participation',
    name: 'Participation coefficient',
    family: 'BROKERAGE',
    subject: 'STAKEHOLDER',
    sentence: 'How evenly a stakeholder’s ties are spread over the parts: 0 is all to one part.',
    formula: '1 - sum over parts of (ties to the part / all its ties) squared.',
    weights: 'Ignored unless weighted; then shares of strength take the place of shares of ties.',
    direction: 'Ignored: a tie counts both ways.',
    range: '0 to 1 - 1 / number of parts.',
    undefinedWhen: 'The stakeholder has no ties to anybody whose part is recorded.',
    options: ['grouping', 'weighted'],
    cost: 'Ties.',
    traps: 'It does not ask whether one of the parts is the stakeholder’s own, and is high with very few ties too.',
    sources: [GUIMERA_AMARAL_2005],
  },
  {
    id: 'within-part-z',
    name: 'Ties within the own part, compared',
    family: 'BROKERAGE',
    subject: 'STAKEHOLDER',
    sentence: 'How far a stakeholder has more ties within its part than others there have: 2.5 or more is a hub of it.',
    formula: '(Ties within its part - their mean in the part) by their standard deviation in the part.',
    weights: 'Ignored unless weighted; then strengths take the place of numbers of ties.',
    direction: 'Ignored: a tie counts both ways.',
    range: 'Any number; 0 is the mean of the part.',
    undefinedWhen: 'All of its part have as many ties within it, or its part is not recorded.',
    options: ['grouping', 'weighted'],
    cost: 'Ties.',
    traps: 'The standard deviation is that of all members, not of a sample of them: programs differ.',
    sources: [GUIMERA_AMARAL_2005],
  },
] as const satisfies readonly MeasureDefinition[];
