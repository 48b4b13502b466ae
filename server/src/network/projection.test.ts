import { KNOWN_NETWORKS } from '@footbridge/shared/measures/known-answers/known-networks';
import type { Projection } from '@footbridge/shared/network/network-filter';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GroupingService } from './grouping.service.js';
import { must, mustFail, person, tie } from './network-feature.fixture.js';
import { canonicalFilter } from './network-filter.js';
import type { NetworkSnapshot } from './network-snapshot.js';
import { viewOf } from './network-view.js';
import { projectedTie } from './projected-ties.js';
import { snapshotOf } from './snapshot.fixture.js';
import { twoModesOf } from './two-modes.js';

/** People p.. and the bodies b.. they sit on, each membership as "p1-b1". */
function sittings(memberships: string, more: readonly string[] = []): NetworkSnapshot {
  const pairs = memberships.split(' ').map((pair) => pair.split('-') as [string, string]);
  const keys = [...new Set([...pairs.flat(), ...more])];
  return snapshotOf(
    keys.map((key) => person(key, { kind: key.startsWith('p') ? 'person' : 'organisation', place: `place of ${key}` })),
    pairs.map(([from, to], at) => tie(`t${at}`, from, to)),
  );
}

function links(snapshot: NetworkSnapshot, projection: Partial<Projection> & { onto: string }, rest = {}) {
  const view = must(viewOf(snapshot, canonicalFilter({ ...rest, projection })));
  return Object.fromEntries(
    Array.from(view.ties, (at) => {
      const { from, to, strength } = projectedTie(view.snapshot, at);
      return [`${from}-${to}`, strength];
    }),
  );
}

const SITTINGS = sittings('p1-b1 p2-b1 p3-b1 p1-b2 p2-b2 p4-b3');

describe('two modes', () => {
  it('are told with their words and sizes', () => {
    expect(twoModesOf(SITTINGS)).toMatchObject({
      grouping: 'kind',
      modes: [
        { words: ['person'], size: 4 },
        { words: ['organisation'], size: 3 },
      ],
    });
  });

  it('are not there where two of one kind are tied, or nobody is', () => {
    expect(twoModesOf(sittings('p1-b1 p1-p2'))).toBeNull();
    expect(twoModesOf(snapshotOf([person('a'), person('b', { kind: 'organisation' })]))).toBeNull();
  });
});

describe('a projection', () => {
  it('links people by the bodies they share, as strongly as they share many', () => {
    expect(links(SITTINGS, { onto: 'person' })).toEqual({ 'p1-p2': 2, 'p1-p3': 1, 'p2-p3': 1 });
  });

  it('links bodies by the people they share', () => {
    expect(links(SITTINGS, { onto: 'organisation' })).toEqual({ 'b1-b2': 2 });
  });

  it('weighs a large body less by Newman: 1/2 for the body of three, 1 for that of two', () => {
    expect(links(SITTINGS, { onto: 'person', weighting: 'newman' })).toEqual({
      'p1-p2': 1.5,
      'p1-p3': 0.5,
      'p2-p3': 0.5,
    });
  });

  it('keeps those who share with nobody, and leaves out the other mode', () => {
    const view = must(viewOf(SITTINGS, canonicalFilter({ projection: { onto: 'person' } })));
    expect([...view.members].map((index) => SITTINGS.stakeholders[index]!.key)).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(view.graph).toMatchObject({ order: 4, size: 3 });
  });

  it('counts a membership once, however often it is recorded', () => {
    expect(links(sittings('p1-b1 p1-b1 p2-b1'), { onto: 'person' })).toEqual({ 'p1-p2': 1 });
  });

  it('asks the filter of those linked, and the least strength of the links', () => {
    expect(links(SITTINGS, { onto: 'person' }, { places: ['place of p1', 'place of p3'] })).toEqual({ 'p1-p3': 1 });
    expect(links(SITTINGS, { onto: 'person' }, { minStrength: 2 })).toEqual({ 'p1-p2': 2 });
  });

  it('has the overlaps of the women of Davis: Evelyn and Theresa met at seven events (networkx 3.6.1)', () => {
    const { stakeholders, ties, parts, partOf } = KNOWN_NETWORKS.davis;
    const kindOf = (at: number) => (parts[partOf[at]!]!.toLowerCase().startsWith('w') ? 'person' : 'other');
    const davis = snapshotOf(
      stakeholders.map((key, at) => person(key, { kind: kindOf(at) })),
      ties.map(([from, to], at) => tie(`t${at}`, stakeholders[from]!, stakeholders[to]!)),
    );
    const shared = links(davis, { onto: 'person' });
    expect(shared).toMatchObject({ 'Evelyn Jefferson-Theresa Anderson': 7, 'Evelyn Jefferson-Laura Mandeville': 6 });
    expect(Object.keys(shared)).toHaveLength(139);
    expect(Object.keys(links(davis, { onto: 'other' }))).toHaveLength(66);
    const newman = links(davis, { onto: 'person', weighting: 'newman' });
    expect(newman['Evelyn Jefferson-Theresa Anderson']).toBeCloseTo(1.4868797868797867, 12);
  });

  it('is what one counts by hand, in any two-mode data', () => {
    const membership = fc.tuple(fc.nat(5), fc.nat(4)).map(([p, b]) => `p${p}-b${b}`);
    fc.assert(
      fc.property(fc.array(membership, { minLength: 1, maxLength: 20 }), (memberships) => {
        const bodiesOf = (person: string) =>
          new Set(memberships.filter((one) => one.startsWith(`${person}-`)).map((one) => one.split('-')[1]));
        const found = links(sittings(memberships.join(' ')), { onto: 'person' });
        for (let p = 0; p < 6; p += 1) {
          for (let q = p + 1; q < 6; q += 1) {
            const shared = [...bodiesOf(`p${p}`)].filter((body) => bodiesOf(`p${q}`).has(body)).length;
            expect(found[`p${p}-p${q}`] ?? 0).toBe(shared);
          }
        }
      }),
    );
  });

  it('leaves the default grouping what it is in the recorded network', async () => {
    const service = new GroupingService(async ({ graph }) => new Int32Array(graph.order));
    const view = must(viewOf(SITTINGS, canonicalFilter({ projection: { onto: 'person' } })));
    expect(await service.defaultGroupingOf(view)).toBe(await service.defaultGroupingOf(must(viewOf(SITTINGS, {}))));
  });

  it('is made once for views that differ by how strong a link must be', () => {
    const linkedAt = (minStrength?: number) =>
      must(viewOf(SITTINGS, canonicalFilter({ projection: { onto: 'person' }, minStrength })));
    expect(linkedAt(2).snapshot).toBe(linkedAt().snapshot);
    // Of the three who share b1, two share b2 as well.
    expect([linkedAt(), linkedAt(2)].map(({ ties }) => ties.length)).toEqual([3, 1]);
  });

  it('keeps the groupings that recorded memberships make', async () => {
    const recorded = sittings('p1-b1 p2-b1 p2-b2 p3-b2');
    const membership = LAYERS.indexOf('membership');
    const ties = { ...recorded.ties, layer: recorded.ties.layer.map(() => membership) };
    const members = { ...recorded, ties: { ...ties, directed: ties.directed.map(() => 1) } };
    const service = new GroupingService(async ({ graph }) => new Int32Array(graph.order));
    const view = must(viewOf(members, canonicalFilter({ projection: { onto: 'person' } })));
    const { parts, partOf } = must(await service.partitionOf(view, 'organisation'));
    // p2 sits on both, and belongs to the first by key.
    expect(Array.from(partOf, (part) => parts[part])).toEqual(['b1', 'b1', 'b2']);
  });

  it('is refused with words where it cannot be made', () => {
    const asked = (snapshot: NetworkSnapshot, onto: string) =>
      mustFail(viewOf(snapshot, canonicalFilter({ projection: { onto } }))).expected;
    expect(asked(sittings('p1-p2 p2-b1'), 'person')).toContain('this network is one-mode');
    expect(asked(SITTINGS, 'wizard')).toBe('expected onto one of person and organisation, got "wizard".');
  });

  it('is refused where it would link more pairs than anyone can use', () => {
    const crowd = Array.from({ length: 1500 }, (_, at) => `p${at}-b1`).join(' ');
    const refusal = mustFail(viewOf(sittings(crowd), canonicalFilter({ projection: { onto: 'person' } })));
    expect(refusal.expected).toContain('at most 1,000,000 pairs of those who share one, got 1,124,250');
  });
});
