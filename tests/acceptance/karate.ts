/**
 * Zachary's karate club (An Information Flow Model for Conflict and Fission in Small Groups, 1977,
 * doi:10.1086/jar.33.4.3629752): the network every tool is tried on, written as a user's two files.
 */
const MR_HI = '01 02 03 04 05 06 07 08 09 11 12 13 14 17 18 20 22';
const OFFICER = '10 15 16 19 21 23 24 25 26 27 28 29 30 31 32 33 34';

/** `first-second:weight` */
const TIES = `
  01-02:4 01-03:5 01-04:3 01-05:3 01-06:3 01-07:3 01-08:2 01-09:2 01-11:2 01-12:3 01-13:1 01-14:3 01-18:2
  01-20:2 01-22:2 01-32:2 02-03:6 02-04:3 02-08:4 02-14:5 02-18:1 02-20:2 02-22:2 02-31:2 03-04:3 03-08:4
  03-09:5 03-10:1 03-14:3 03-28:2 03-29:2 03-33:2 04-08:3 04-13:3 04-14:3 05-07:2 05-11:3 06-07:5 06-11:3
  06-17:3 07-17:3 09-31:3 09-33:3 09-34:4 10-34:2 14-34:3 15-33:3 15-34:2 16-33:3 16-34:4 19-33:1 19-34:2
  20-34:1 21-33:3 21-34:1 23-33:2 23-34:3 24-26:5 24-28:4 24-30:3 24-33:5 24-34:4 25-26:2 25-28:3 25-32:2
  26-32:7 27-30:4 27-34:2 28-34:4 29-32:2 29-34:2 30-33:4 30-34:2 31-33:3 31-34:3 32-33:4 32-34:4 33-34:5
`;

const members = [
  ...MR_HI.split(' ').map((number) => ({ number, club: 'Mr. Hi' })),
  ...OFFICER.split(' ').map((number) => ({ number, club: 'Officer' })),
].sort((a, b) => Number(a.number) - Number(b.number));

export const KARATE_NODES = [
  'id,label,club',
  ...members.map(({ number, club }) => `n${number},Member ${Number(number)},${club}`),
  '',
].join('\n');

export const KARATE_EDGES = [
  'source,target,type,weight',
  ...[...TIES.matchAll(/(\d+)-(\d+):(\d+)/g)].map(([, from, to, weight]) => `n${from},n${to},friendship,${weight}`),
  '',
].join('\n');
