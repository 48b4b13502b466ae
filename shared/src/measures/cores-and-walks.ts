import type { MeasureDefinition } from './definition.js';

const SEIDMAN_1983 = {
  citation: 'Seidman (1983), "Network structure and minimum degree", Social Networks 5:269-287',
  doi: '10.1016/0378-8733(83)90028-X',
};
const MATULA_BECK_1983 = {
  citation:
    'Matula and Beck (1983), "Smallest-last ordering and clustering and graph coloring algorithms", Journal of the ACM 30:417-427',
  doi: '10.1145/2402.322385',
};
const BRIN_PAGE_1998 = {
  citation:
    'Brin and Page (1998), "The anatomy of a large-scale hypertextual Web search engine", Computer Networks and ISDN Systems 30:107-117',
  doi: '10.1016/S0169-7552(98)00110-X',
};
const BOTH_WAYS = 'Ignored: two are tied where a tie runs either way.';

/** Who is central because those around are: deep inside, or met on many walks. */
export const CORE_AND_WALK_MEASURES = [
  {
    id: 'core-number',
    name: 'Core number',
    family: 'CENTRALITY',
    subject: 'STAKEHOLDER',
    sentence: 'How deep inside the network a stakeholder is: how many ties each has to others as deep.',
    formula:
      'The largest k for which it belongs to a set of stakeholders who each have at least k ties within the set.',
    weights: 'Ignored, and several ties between the same two are one.',
    direction: BOTH_WAYS,
    range: '0 (no ties) to n - 1.',
    undefinedWhen: 'Never.',
    options: [],
    cost: 'Stakeholders + ties.',
    traps:
      'Many share the same number, and a stakeholder with many ties to people with few has a low one: it tells circles from fringes, not first from second.',
    sources: [SEIDMAN_1983, MATULA_BECK_1983],
  },
  {
    id: 'k-core',
    name: 'Innermost core',
    family: 'CENTRALITY',
    subject: 'NETWORK',
    sentence: 'How densely the core of the network is tied: how many ties each of its members has within it, at least.',
    formula:
      'The highest core number; `members` is how many stakeholders have it: each of them has at least that many ties to the others.',
    weights: 'Ignored, and several ties between the same two are one.',
    direction: BOTH_WAYS,
    range: '0 (no ties) to n - 1.',
    undefinedWhen: 'Never.',
    options: [],
    cost: 'Stakeholders + ties.',
    traps: 'The core may be in several pieces that are not tied to one another.',
    sources: [SEIDMAN_1983, MATULA_BECK_1983],
  },
  {
    id: 'pagerank',
    name: 'PageRank',
    family: 'CENTRALITY',
    subject: 'STAKEHOLDER',
    sentence: 'How often a stakeholder is met on a walk along ties that now and then starts anew anywhere.',
    formula:
      'p(v) = (1 - damping) / n + damping x sum over ties u to v of p(u) x strength(u, v) / all strength that leads away from u; who has no tie to go on along passes p(u) on to all alike.',
    weights: 'Ignored unless weighted; then the walk takes a tie in proportion to its strength.',
    direction:
      'Ignored unless directed; then the walk follows the arcs: being named by those who are named much counts.',
    range: 'Above 0; all values add up to 1.',
    undefinedWhen: 'Never.',
    options: ['directed', 'weighted', 'damping'],
    cost: 'Ties x some tens of rounds, more the closer damping is to 1.',
    traps:
      'Without direction it differs little from the share of all ties that a stakeholder has. Values shrink as networks grow: compare ranks.',
    sources: [BRIN_PAGE_1998],
  },
] as const satisfies readonly MeasureDefinition[];
