import { COMMAND_NETWORKS } from './command-networks.js';
import { DAVIS_NETWORK } from './davis-network.js';
import { digits, type KnownNetwork, named, numbers } from './known-network.js';
import { LESMIS_NETWORK } from './lesmis-network.js';
import { ROUTE_NETWORKS } from './route-networks.js';

const NETWORKX = 'ties as distributed with networkx (BSD-3)';
const CLOSED_FORM = 'worked out by hand';

const KARATE_TIES = `
  1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14 2-18 2-20 2-22 2-31 3-4 3-8
  3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17 7-17 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33
  16-34 19-33 19-34 20-34 21-33 21-34 23-33 23-34 24-26 24-28 24-30 24-33 24-34 25-26 25-28 25-32 26-32 27-30 27-34
  28-34 29-32 29-34 30-33 30-34 31-33 31-34 32-33 32-34 33-34`;
const KARATE_STRENGTHS = '453333222313222263451222345132223332353333342332341213123543542327424224233445';
const KARATE_CLUBS = '0000000001000011001010111111111111';

const KITE_TIES = `
  Andre-Beverly Andre-Carol Andre-Diane Andre-Fernando Beverly-Diane Beverly-Ed Beverly-Garth Carol-Diane
  Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth Ed-Garth Fernando-Garth Fernando-Heather Garth-Heather
  Heather-Ike Ike-Jane`;
const FLORENTINE_TIES = `
  Acciaiuoli-Medici Medici-Barbadori Medici-Ridolfi Medici-Tornabuoni Medici-Albizzi Medici-Salviati
  Castellani-Peruzzi Castellani-Strozzi Castellani-Barbadori Peruzzi-Strozzi Peruzzi-Bischeri Strozzi-Ridolfi
  Strozzi-Bischeri Ridolfi-Tornabuoni Tornabuoni-Guadagni Albizzi-Ginori Albizzi-Guadagni Salviati-Pazzi
  Bischeri-Guadagni Guadagni-Lamberteschi`;

export const KNOWN_NETWORKS = {
  karate: {
    name: 'Zachary’s karate club, by club',
    source: `Zachary (1977), doi:10.1086/jar.33.4.3629752; ${NETWORKX}`,
    ...named(numbers(1, 34), KARATE_TIES),
    strengths: digits(KARATE_STRENGTHS),
    parts: ['Mr. Hi', 'Officer'],
    partOf: digits(KARATE_CLUBS),
  },
  kite: {
    name: 'Krackhardt’s kite',
    source: `Krackhardt (1990), doi:10.2307/2393394; ${NETWORKX}`,
    ...named('Andre Beverly Carol Diane Ed Fernando Garth Heather Ike Jane', KITE_TIES),
  },
  florentine: {
    name: 'Marriages of Florentine families (without the isolate Pucci)',
    source: `Padgett and Ansell (1993), doi:10.1086/230190; ${NETWORKX}`,
    ...named(
      'Acciaiuoli Medici Castellani Peruzzi Strozzi Barbadori Ridolfi Tornabuoni Albizzi Salviati Pazzi Bischeri ' +
        'Guadagni Ginori Lamberteschi',
      FLORENTINE_TIES,
    ),
  },
  triad: { name: 'Three, all tied', source: CLOSED_FORM, ...named('a b c', 'a-b a-c b-c') },
  four: {
    name: 'Four, all tied, in two halves',
    source: CLOSED_FORM,
    ...named('a b c d', 'a-b a-c a-d b-c b-d c-d'),
    parts: ['left', 'right'],
    partOf: [0, 0, 1, 1],
  },
  star: {
    name: 'A star of five',
    source: CLOSED_FORM,
    ...named('centre a b c d', 'centre-a centre-b centre-c centre-d'),
  },
  path: { name: 'A path of five', source: CLOSED_FORM, ...named('a b c d e', 'a-b b-c c-d d-e') },
  pairOfCliques: {
    name: 'Two fives, all tied, joined by one tie',
    source: CLOSED_FORM,
    ...named(
      'a b c d e v w x y z',
      'a-b a-c a-d a-e b-c b-d b-e c-d c-e d-e v-w v-x v-y v-z w-x w-y w-z x-y x-z y-z a-v',
    ),
    parts: ['first', 'second'],
    partOf: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1],
  },
  apart: {
    name: 'Two fours, all tied, apart',
    source: CLOSED_FORM,
    ...named('a b c d w x y z', 'a-b a-c a-d b-c b-d c-d w-x w-y w-z x-y x-z y-z'),
    parts: ['first', 'second'],
    partOf: [0, 0, 0, 0, 1, 1, 1, 1],
  },
  ...COMMAND_NETWORKS,
  ...DAVIS_NETWORK,
  ...LESMIS_NETWORK,
  ...ROUTE_NETWORKS,
} as const satisfies Record<string, KnownNetwork>;

export type KnownNetworkId = keyof typeof KNOWN_NETWORKS;
