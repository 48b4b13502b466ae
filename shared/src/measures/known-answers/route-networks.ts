import { type KnownNetwork, named } from './known-network.js';

const BY_HAND = 'worked out by hand';

/** Small networks in which the shortest way is not the obvious one. */
export const ROUTE_NETWORKS = {
  chordedRing: {
    name: 'A ring of five arcs and one across',
    source: BY_HAND,
    ...named('a b c d e', 'a-b b-c c-d d-e e-a a-c'),
    directed: true,
  },
  wayRound: {
    name: 'A ring of four strong arcs and a weak one across',
    source: BY_HAND,
    ...named('a b c d', 'a-b b-c c-d d-a a-d'),
    strengths: [4, 4, 4, 2, 1],
    directed: true,
  },
  thirds: {
    name: 'Three ties of strength 3 round one of strength 1',
    source: BY_HAND,
    ...named('a b c d', 'a-b b-c c-d a-d'),
    strengths: [3, 3, 3, 1],
  },
} as const satisfies Record<string, KnownNetwork>;
