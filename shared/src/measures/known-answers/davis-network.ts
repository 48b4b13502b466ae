import type { KnownNetwork } from './known-network.js';

const EVENTS = 14;
/** Each woman, and the events she went to. */
const WENT_TO = `
  Evelyn Jefferson: 1 2 3 4 5 6 8 9
  Laura Mandeville: 1 2 3 5 6 7 8
  Theresa Anderson: 2 3 4 5 6 7 8 9
  Brenda Rogers: 1 3 4 5 6 7 8
  Charlotte McDowd: 3 4 5 7
  Frances Anderson: 3 5 6 8
  Eleanor Nye: 5 6 7 8
  Pearl Oglethorpe: 6 8 9
  Ruth DeSand: 5 7 8 9
  Verne Sanderson: 7 8 9 12
  Myra Liddel: 8 9 10 12
  Katherina Rogers: 8 9 10 12 13 14
  Sylvia Avondale: 7 8 9 10 12 13 14
  Nora Fayette: 6 7 9 10 11 12 13 14
  Helen Lloyd: 7 8 10 11 12
  Dorothy Murchison: 8 9
  Olivia Carleton: 9 11
  Flora Price: 9 11`;

const attendance = WENT_TO.trim()
  .split('\n')
  .map((line) => line.trim().split(': '));
const women = attendance.map(([name]) => name!);
const events = Array.from({ length: EVENTS }, (_, at) => `E${at + 1}`);

export const DAVIS_NETWORK = {
  davis: {
    name: 'Women of the Old South, and the events they went to',
    source:
      'Davis, Gardner and Gardner (1941), "Deep South", University of Chicago Press; ties as distributed with networkx (BSD-3)',
    stakeholders: [...women, ...events],
    ties: attendance.flatMap(([, wentTo], woman) =>
      wentTo!.split(' ').map((event) => [woman, women.length + Number(event) - 1] as const),
    ),
    parts: ['women', 'events'],
    partOf: [...women.map(() => 0), ...events.map(() => 1)],
  },
} as const satisfies Record<string, KnownNetwork>;
