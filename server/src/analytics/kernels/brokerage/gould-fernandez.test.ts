import { describe, expect, it } from 'vitest';
import type { BrokerageRoles } from '../../tasks/brokerage-tasks.js';
import { ask } from '../../testing/ask.js';
import { graphOf, karateClubs, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

const rolesOf = (roles: BrokerageRoles, v: number) => [
  roles.coordinator[v],
  roles.itinerant[v],
  roles.representative[v],
  roles.gatekeeper[v],
  roles.liaison[v],
  roles.total[v],
];

describe('Gould-Fernandez roles', () => {
  const twoStep = graphOf('0-1 1-2', { directed: true });
  const of = (...partOf: number[]) => ({ partOf: Int32Array.from(partOf), parts: 3 });

  it('are told apart by the parts of the three', () => {
    const role = (...partOf: number[]) => rolesOf(ask('gould-fernandez', { graph: twoStep, ...of(...partOf) }), 1);
    expect(role(0, 0, 0)).toEqual([1, 0, 0, 0, 0, 1]);
    expect(role(0, 1, 0)).toEqual([0, 1, 0, 0, 0, 1]);
    expect(role(0, 0, 1)).toEqual([0, 0, 1, 0, 0, 1]);
    expect(role(1, 0, 0)).toEqual([0, 0, 0, 1, 0, 1]);
    expect(role(0, 1, 2)).toEqual([0, 0, 0, 0, 1, 1]);
  });

  it('do not count a route whose ends are tied', () => {
    const closed = graphOf('0-1 1-2 0-2', { directed: true });
    expect(ask('gould-fernandez', { graph: closed, ...of(0, 0, 0) }).total[1]).toBe(0);
  });

  it('count a tie without direction both ways', () => {
    expect(rolesOf(ask('gould-fernandez', { graph: graphOf('0-1 1-2'), ...of(0, 0, 1) }), 1)).toEqual([
      0, 0, 1, 1, 0, 2,
    ]);
  });

  it('leave out whoever has no part recorded, in the middle and at the ends', () => {
    for (const partOf of [
      [2, 0, 0],
      [0, 2, 0],
      [0, 0, 2],
    ]) {
      const roles = ask('gould-fernandez', { graph: twoStep, ...of(...partOf), notRecorded: 2 });
      expect(Array.from(roles.total)).toEqual([0, 0, 0]);
    }
  });

  it('are 174, 0, 15, 15, 0 for member 1 of the karate club by club (sna)', () => {
    const roles = ask('gould-fernandez', { graph: knownGraph('karate'), ...karateClubs });
    expect(rolesOf(roles, 0)).toEqual([174, 0, 15, 15, 0, 204]);
    expect(rolesOf(roles, 33)).toEqual([156, 6, 40, 40, 0, 242]);
    expect(rolesOf(roles, 2)).toEqual([10, 12, 23, 23, 0, 68]);
  });

  it('keep their promises on any network', () => {
    expectStakeholderMeasure(
      (graph) => ask('gould-fernandez', { graph, partOf: new Int32Array(graph.order), parts: 1 }).coordinator,
      { directed: true },
    );
  });
});
