import type { MeasureDefinition } from './definition.js';
import { NEWMAN_GIRVAN_2004 } from './sources.js';

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
    weights: 'Ignored unless weighted; then ties count by strength.',
    direction: 'Ignored.',
    range: '1 to the number of communities; a name, not a quantity.',
    undefinedWhen: 'Never; an isolate is a community of its own.',
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
    id: 'modularity',
    name: 'Modularity',
    family: 'COMMUNITY',
    subject: 'NETWORK',
    sentence: 'How much more of the ties lie inside the parts of a grouping than chance would put there.',
    formula:
      'Share of ties inside parts, less resolution x the sum over parts of (share of tie ends in the part) squared.',
    weights: 'Ignored unless weighted; then ties count by strength.',
    direction: 'Ignored.',
    range: '-0.5 to below 1 (at resolution 1).',
    undefinedWhen: 'There are no ties.',
    options: ['grouping', 'weighted', 'resolution'],
    cost: 'Ties.',
    traps: 'A random network also has divisions of high modularity: it does not prove that communities are real.',
    sources: [NEWMAN_GIRVAN_2004],
  },
] as const satisfies readonly MeasureDefinition[];
