import { type KnownNetwork, named } from './known-network.js';

const KRACKHARDT = 'Krackhardt (1994), "Graph theoretical dimensions of informal organizations": a tree and two arcs';
const TREE = '1-2 1-3 2-4 2-5 3-6 3-7';

/** Small chains of command, arcs from above to below. */
export const COMMAND_NETWORKS = {
  outTree: {
    name: 'Seven in a tree, arcs downwards',
    source: KRACKHARDT,
    ...named('1 2 3 4 5 6 7', TREE),
    directed: true,
  },
  crossedTree: {
    name: 'The tree of seven with 2 over 1 and 4 over 5',
    source: KRACKHARDT,
    ...named('1 2 3 4 5 6 7', `${TREE} 2-1 4-5`),
    directed: true,
  },
  inTree: {
    name: 'Seven in a tree, arcs upwards',
    source: 'worked out by hand',
    ...named('1 2 3 4 5 6 7', '2-1 3-1 4-2 5-2 6-3 7-3'),
    directed: true,
  },
  twoBosses: {
    name: 'Two below two, in two halves, and one returned tie',
    source: 'worked out by hand',
    ...named('a b c d e', 'a-c a-d b-c b-d d-e e-d'),
    directed: true,
    parts: ['above', 'below'],
    partOf: [0, 0, 1, 1, 1],
  },
} as const satisfies Record<string, KnownNetwork>;
