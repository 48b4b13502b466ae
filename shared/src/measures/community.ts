import type { MeasureDefinition } from './definition.js';
import { NEWMAN_GIRVAN_2004 } from './sources.js';

const CONSENSUS_SOURCES = [
  {
    citation:
      'Lancichinetti and Fortunato (2012), "Consensus clustering in complex networks", Scientific Reports 2:336',
    doi: '10.1038/srep00336',
  },
  {
    citation: 'Tandon et al. (2019), "Fast consensus clustering in complex networks", Physical Review E 99:042301',
    doi: '10.1103/PhysRevE.99.042301',
  },
] as const;
const MANY_RUNS =
  'Twenty runs of the Leiden method (ten above 20,000 stakeholders), each from a seed of its own, and again on what they agree on.';
const WEIGHTED =
  'Ignored unless weighted: several ties between the same two are one. Weighted, ties count by strength.';

/** Which parts the ties themselves make, whatever anybody's group. */
export const COMMUNITY_MEASURES = [
  {
    id: 'communities',
    name: 'Communities',
    family: 'COMMUNITY',
    subject: 'STAKEHOLDER',
    sentence: 'Which computed community a stakeholder is in: denser inside than chance would make it.',
    formula:
      'Leiden method: the division of highest modularity found, every community connected; numbered by size, 1 the largest.',
    weights: WEIGHTED,
    direction: 'Ignored.',
    range: '1 to the number of communities; a name, not a quantity.',
    undefinedWhen: 'Never; an isolate is a community of its own.',
    values: 'names',
    options: ['weighted', 'seed', 'resolution'],
    cost: 'Near linear in ties.',
    traps:
      'Other seeds may find other divisions almost as good. A community is computed; it is not a group anybody chose.',
    sources: [
      {
        citation: 'Traag, Waltman and van Eck (2019), "From Louvain to Leiden", Scientific Reports 9:5233',
        doi: '10.1038/s41598-019-41695-z',
      },
    ],
  },
  {
    id: 'consensus-communities',
    name: 'Consensus communities',
    family: 'COMMUNITY',
    subject: 'STAKEHOLDER',
    sentence: 'Which community a stakeholder is in by what many runs agree on, rather than by one of them.',
    formula:
      'Of each linked pair, the share of runs with both in one community; ties below half are dropped, the others count by that share, and the method runs again until all runs agree; then what hangs together.',
    weights: WEIGHTED,
    direction: 'Ignored.',
    range: '1 to the number of communities; a name, not a quantity.',
    undefinedWhen: 'Never; an isolate is a community of its own.',
    values: 'names',
    options: ['weighted', 'seed', 'resolution'],
    cost: MANY_RUNS,
    traps:
      'Agreement among runs does not prove that communities are real; a stakeholder between two communities still gets one: see its stability.',
    sources: CONSENSUS_SOURCES,
  },
  {
    id: 'community-stability',
    name: 'Stability of community',
    family: 'COMMUNITY',
    subject: 'STAKEHOLDER',
    sentence: 'How surely a stakeholder belongs with the others of its consensus community.',
    formula:
      'Share of the others of its consensus community that a run put with it, averaged over runs from different seeds.',
    weights: WEIGHTED,
    direction: 'Ignored.',
    range: '0 to 1; 1: together in every run.',
    undefinedWhen: 'A stakeholder is alone in its consensus community.',
    options: ['weighted', 'seed', 'resolution'],
    cost: MANY_RUNS,
    traps: 'Low values are often the most telling: who stands between two communities.',
    sources: CONSENSUS_SOURCES,
  },
  {
    id: 'community-agreement',
    name: 'Agreement of communities',
    family: 'COMMUNITY',
    subject: 'NETWORK',
    sentence: 'How far runs from different seeds find the same communities.',
    formula:
      'Mean over every two runs of the adjusted Rand index: pairs of stakeholders together in both, beyond what chance gives, by the most possible.',
    weights: WEIGHTED,
    direction: 'Ignored.',
    range: 'About 0 or below (no more than by chance) to 1 (the same communities in every run).',
    undefinedWhen: 'There are no stakeholders.',
    options: ['weighted', 'seed', 'resolution'],
    cost: MANY_RUNS,
    traps: 'Where this is low, name no one’s community without its stability.',
    sources: [
      {
        citation: 'Hubert and Arabie (1985), "Comparing partitions", Journal of Classification 2:193-218',
        doi: '10.1007/BF01908075',
      },
      CONSENSUS_SOURCES[0],
    ],
  },
  {
    id: 'modularity',
    name: 'Modularity',
    family: 'COMMUNITY',
    subject: 'NETWORK',
    sentence: 'How much more of the ties lie inside the parts of a grouping than chance would put there.',
    formula:
      'Share of ties inside parts, less resolution x the sum over parts of (share of tie ends in the part) squared.',
    weights: 'Ignored unless weighted: several ties between the same two are one. Weighted, ties count by strength.',
    direction: 'Ignored.',
    range: '-0.5 to below 1 (at resolution 1).',
    undefinedWhen: 'There are no ties.',
    options: ['grouping', 'weighted', 'resolution'],
    cost: 'Ties.',
    traps: 'A random network also has divisions of high modularity: it does not prove that communities are real.',
    sources: [NEWMAN_GIRVAN_2004],
  },
] as const satisfies readonly MeasureDefinition[];
