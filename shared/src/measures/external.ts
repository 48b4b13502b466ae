import type { MeasureDefinition } from './definition.js';
import { CLIFF_ORD_1981, KRACKHARDT_STERN_1988 } from './sources.js';

const PAIRS = 'Ignored, and several ties between the same two are one.';
const ARCS = 'Ignored unless directed; then arcs are counted, out and in.';
const DEALT = 'In two-mode data labels are dealt out within each mode.';

/** Whether ties run rather between parts or within them: of the network, of a part, of one stakeholder. */
export const EXTERNAL_MEASURES = [
  {
    id: 'ei-index',
    name: 'External-internal index',
    family: 'GAP',
    subject: 'NETWORK',
    sentence:
      'Whether ties run rather between parts (towards 1) or within them (towards -1), beside what sizes alone would give.',
    formula:
      '(External ties - internal ties) / all ties; expected: the same of all possible pairs; z: (index - expected) / sd, exact over all ways to deal out the labels among those whose part is recorded; p two-sided, of z by the normal distribution.',
    weights: PAIRS,
    direction: 'Ignored unless directed; then arcs are counted.',
    range: '-1 to 1.',
    undefinedWhen: 'No ties, or none between stakeholders whose part is recorded.',
    options: ['grouping', 'directed'],
    cost: 'Ties.',
    traps: `Misleads without its expectation: many small parts make it high by arithmetic alone. p is rough in small networks. ${DEALT}`,
    sources: [KRACKHARDT_STERN_1988, CLIFF_ORD_1981],
  },
  {
    id: 'ei-index-of-part',
    name: 'External-internal index of a part',
    family: 'GAP',
    subject: 'GROUP',
    sentence: 'Whether a part is turned outwards (towards 1) or inwards (towards -1), beside what its size would give.',
    formula:
      '(Ties with other parts - ties inside) / both; expected: the same of the pairs that could be tied; z: external x possible internal - internal x possible external, by its exact sd over all ways to deal out the labels; p two-sided, of z by the normal distribution, q corrected (Benjamini-Hochberg).',
    weights: PAIRS,
    direction: ARCS,
    range: '-1 to 1.',
    undefinedWhen: 'No member has a tie with a stakeholder whose part is recorded.',
    options: ['grouping', 'directed'],
    cost: 'Ties + parts.',
    traps: `A small part is turned outwards by arithmetic alone: read it with the expected value; p is rough where a part or its ties are few. ${DEALT}`,
    sources: [KRACKHARDT_STERN_1988, CLIFF_ORD_1981],
  },
  {
    id: 'ei-index-of-stakeholder',
    name: 'External-internal index of a stakeholder',
    family: 'GAP',
    subject: 'STAKEHOLDER',
    sentence: 'Whether a stakeholder’s ties run to other parts (towards 1) or stay in its own (towards -1).',
    formula:
      '(Ties with other parts - ties within its own) / both; expected: the same of everybody it could be tied with. Beside it the number of other parts it has ties with.',
    weights: PAIRS,
    direction: ARCS,
    range: '-1 to 1.',
    undefinedWhen: 'The stakeholder has no tie with one whose part is recorded, or its own is not.',
    options: ['grouping', 'directed'],
    cost: 'Ties.',
    traps:
      'Extreme for those with few ties, who are at 1 or -1 by having one. In two-mode data all ties run to the other mode, whose members may have other parts by nature.',
    sources: [KRACKHARDT_STERN_1988],
  },
] as const satisfies readonly MeasureDefinition[];
