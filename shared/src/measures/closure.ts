import type { MeasureDefinition } from './definition.js';
import { NEWMAN_2003_REVIEW, WASSERMAN_FAUST_1994, WATTS_STROGATZ_1998 } from './sources.js';

const NO_WEIGHTS = 'Ignored, and several ties between the same two are one.';
const SKELETON = 'Ignored: two are linked where a tie runs either way.';
const TRIANGLES = 'Ties x the square root of ties at most: seconds for a million.';
const TWO_MODE = 'Always 0 in two-mode data, where no triangle can be: use a projection.';

/** Whether ties close triangles, and whether they are returned. */
export const CLOSURE_MEASURES = [
  {
    id: 'transitivity',
    name: 'Transitivity',
    family: 'COHESION',
    subject: 'NETWORK',
    sentence: 'How often two who share a contact are linked themselves.',
    formula: '3 x triangles / pairs of contacts of the same stakeholder.',
    weights: NO_WEIGHTS,
    direction: SKELETON,
    range: '0 to 1.',
    undefinedWhen: 'Nobody has two contacts.',
    options: [],
    cost: TRIANGLES,
    traps: `Each pair of contacts counts the same, so a few with many contacts decide it: see mean clustering. ${TWO_MODE}`,
    sources: [NEWMAN_2003_REVIEW, WASSERMAN_FAUST_1994],
  },
  {
    id: 'clustering',
    name: 'Clustering',
    family: 'COHESION',
    subject: 'STAKEHOLDER',
    sentence: 'What share of the pairs of a stakeholder’s contacts are linked with each other.',
    formula: 'Triangles through the stakeholder by k(k - 1) / 2, for k contacts.',
    weights: NO_WEIGHTS,
    direction: SKELETON,
    range: '0 (contacts who do not know each other) to 1 (all do).',
    undefinedWhen: 'The stakeholder has fewer than two contacts.',
    options: [],
    cost: TRIANGLES,
    traps: `High among those with few contacts: do not rank a hub against them by it. ${TWO_MODE}`,
    sources: [WATTS_STROGATZ_1998],
  },
  {
    id: 'mean-clustering',
    name: 'Mean clustering',
    family: 'COHESION',
    subject: 'NETWORK',
    sentence: 'How linked the contacts of a stakeholder are with each other, on average.',
    formula:
      'Mean of clustering over all stakeholders, 0 for one with fewer than two contacts; beside it (amongDefined) the mean over those who have two.',
    weights: NO_WEIGHTS,
    direction: SKELETON,
    range: '0 to 1.',
    undefinedWhen: 'There are no stakeholders.',
    options: [],
    cost: TRIANGLES,
    traps: `Tools differ on those with fewer than two contacts: networkx counts them 0, as here; igraph leaves them out, as amongDefined does. ${TWO_MODE}`,
    sources: [WATTS_STROGATZ_1998],
  },
  {
    id: 'reciprocity',
    name: 'Reciprocity',
    family: 'COHESION',
    subject: 'NETWORK',
    sentence: 'What share of directed ties are returned.',
    formula:
      'Arcs whose opposite exists, by all arcs. Beside it the dyad census: pairs tied both ways (mutual), one way (asymmetric), not at all (unlinked); and the share of pairs alike in both directions (dyadic).',
    weights: NO_WEIGHTS,
    direction: 'Always used; a tie without direction runs both ways and is returned.',
    range: '0 to 1.',
    undefinedWhen: 'There are no ties.',
    options: [],
    cost: 'Ties.',
    traps:
      '1 by construction where ties have no direction. R’s sna reports the dyadic share by default, which counts unlinked pairs as alike and so is high in any sparse network.',
    sources: [WASSERMAN_FAUST_1994],
  },
] as const satisfies readonly MeasureDefinition[];
