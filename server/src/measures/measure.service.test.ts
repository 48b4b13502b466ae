import { MEASURES } from '@footbridge/shared/measures/catalogue';
import { describe, expect, it } from 'vitest';
import type { CommunityFinder } from '../network/community-finder.js';
import { GroupingService } from '../network/grouping.service.js';
import { type NetworkView, viewOf } from '../network/network-view.js';
import { answerOf, freshParts } from './answers.fixture.js';
import { karate } from './karate.fixture.js';
import type { Asked } from './latest-answers.js';
import { type MeasureAnswer, MeasureService } from './measure.service.js';
import type { MeasureOptions } from './measure-options.js';
import { people, smallNetwork, smallSnapshot } from './small-network.fixture.js';
import { nameAt } from './view-stakeholder.js';

const measures = new MeasureService(freshParts());
const club = karate();

async function asked(id: string, options: MeasureOptions = {}, view = club): Promise<MeasureAnswer> {
  return answerOf(await measures.measure(view, id, options));
}

/** The first places by name of stakeholder, with rank and value. */
function first({ places, values, view }: MeasureAnswer, count: number) {
  return places.slice(0, count).map(({ index, rank }) => [nameAt(view, index), rank, round(values[index]!)]);
}

const round = (value: number) => Math.round(value * 1e6) / 1e6;

// Karate: networkx and igraph, agreed to 1e-9 (Zachary 1977).
describe('a measure of stakeholders', () => {
  it('ranks the highest first', async () => {
    expect(first(await asked('betweenness'), 3)).toEqual([
      ['Member 1', 1, 231.071429],
      ['Member 34', 2, 160.551587],
      ['Member 33', 3, 76.690476],
    ]);
    expect(first(await asked('degree'), 2)).toEqual([
      ['Member 34', 1, 17],
      ['Member 1', 2, 16],
    ]);
    expect(first(await asked('effective-size'), 2)).toEqual([
      ['Member 34', 1, 15.235294],
      ['Member 1', 2, 13.75],
    ]);
  });

  it('ranks the lowest first where that is the finding, and says so', async () => {
    const constraint = await asked('constraint');
    expect(first(constraint, 2)).toEqual([
      ['Member 1', 1, 0.155423],
      ['Member 34', 2, 0.156419],
    ]);
    expect(constraint.provenance.note).toContain('Ranked from the lowest value');
  });

  it('is normalised only when asked, and says which it is', async () => {
    const normalised = await asked('betweenness', { normalised: true });
    expect(first(normalised, 1)).toEqual([['Member 1', 1, round(231.071429 / 528)]]);
    expect(normalised.provenance.options).toMatchObject({ directed: false, normalised: true, exact: false });
    expect((await asked('betweenness')).provenance.options).toMatchObject({ directed: false, normalised: false });
  });

  it('has the five roles in its details', async () => {
    const roles = await asked('gould-fernandez', { grouping: 'club' });
    expect(first(roles, 1)).toEqual([['Member 34', 1, 242]]);
    expect(roles.detailsAt(roles.places[0]!.index)).toMatchObject({
      coordinator: 156,
      itinerant: 6,
      gatekeeper: 40,
      representative: 40,
      liaison: 0,
    });
    expect(roles.provenance.grouping).toBe('club');
  });

  it('puts those without a value last, without a rank', async () => {
    const view = smallNetwork(people('a b z'), 'a-b');
    const { places, summary } = await asked('constraint', {}, view);
    expect(places).toEqual([
      { index: 0, rank: 1, tied: true, level: 1 },
      { index: 1, rank: 1, tied: true, level: 1 },
      { index: 2, rank: null, tied: false, level: 0 },
    ]);
    expect(summary).toMatchObject({ count: 2, undefined: 1, mean: 1 });
  });

  it('names communities, the largest first, by a seed it states', async () => {
    const communities = await asked('communities', { seed: 7 });
    expect(communities.provenance.seed).toBe(7);
    expect(communities.textAt(communities.places[0]!.index)).toBe('Community 1');
    expect(communities.places.every(({ rank, tied }) => rank === null && !tied)).toBe(true);
    expect(communities.provenance.note ?? '').not.toContain('lowest');
  });

  it('ranks those for whom it is so, and nobody for whom it is not', async () => {
    const view = smallNetwork(people('a b c d'), 'a-b b-c c-d');
    const { places, outOf, summary } = await asked('cut-points', {}, view);
    expect(places.map(({ index, rank, level }) => [index, rank, level])).toEqual([
      [1, 1, 1],
      [2, 1, 1],
      [0, null, 0],
      [3, null, 0],
    ]);
    expect(outOf).toBe(2);
    expect(summary).toMatchObject({
      mean: null,
      counts: [
        { value: 0, count: 2 },
        { value: 1, count: 2 },
      ],
    });
  });

  it('follows the arcs when asked', async () => {
    const view = smallNetwork(people('a b c'), 'a-b:funds b-c:funds c-b:funds');
    const arcs = await asked('degree', { directed: true }, view);
    expect(first(arcs, 3)).toEqual([
      ['B', 1, 3],
      ['C', 2, 2],
      ['A', 3, 1],
    ]);
    expect(arcs.detailsAt(1)).toEqual({ in: 2, out: 1 });
  });
});

describe('a measure of ties', () => {
  it('has a value for each linked pair', async () => {
    const { places, values, view } = await asked('tie-betweenness');
    expect(places).toHaveLength(78);
    const edge = places[0]!.index;
    expect([view.graph.edgeSource[edge], view.graph.edgeTarget[edge]]).toEqual([0, 31]); // 1-32
    expect(values[edge]).toBeCloseTo(71.392857, 6);
  });

  it('has no span for a bridge', async () => {
    const { summary, places, view } = await asked('span');
    expect(summary).toMatchObject({ count: 77, undefined: 1, min: 2, max: 3 });
    const bridge = places.at(-1)!.index;
    expect([view.graph.edgeSource[bridge], view.graph.edgeTarget[bridge]]).toEqual([0, 11]); // 1-12
  });
});

describe('a measure of two parts', () => {
  it('has its verdict in words and its evidence in the details', async () => {
    const { places, values, textAt, detailsAt, subjectAt } = await asked('gap-z', { grouping: 'club' });
    const [widest] = places;
    expect(values[widest!.index]).toBeCloseTo(-7.87481, 5);
    expect(textAt(widest!.index)).toBe('Far fewer');
    expect(detailsAt(widest!.index)).toMatchObject({ linked: 11, possible: 289 });
    expect(subjectAt(widest!.index).pair).toEqual(['Mr. Hi', 'Officer']);
  });

  it('has no verdict beside what is expected, nor of computed communities', async () => {
    const wordOf = async (id: string, grouping: string) => {
      const { places, textAt } = await asked(id, { grouping });
      return textAt(places[0]!.index);
    };
    expect(await wordOf('expected-pairs', 'club')).toBeNull();
    expect(await wordOf('gap-z', 'community')).toBeNull();
    expect(await wordOf('gap-z-by-activity', 'club')).toBe('Far fewer');
  });

  it('has no value for a part with itself where that means nothing', async () => {
    const { places, values } = await asked('departures', { grouping: 'club' });
    expect(places.map(({ index, rank }) => [values[index], rank])).toEqual([
      [5, 1],
      [Number.NaN, null],
      [Number.NaN, null],
    ]);
  });
});

describe('a measure of pairs of stakeholders', () => {
  it('lists the introductions that help most, and apart from them the likeliest', async () => {
    const benefit = await asked('introduction-benefit');
    expect(benefit.subjectAt(0).pair).toEqual(['n01', 'n34']);
    expect(benefit.values[0]).toBeCloseTo(0.016459, 6);
    const feasible = await asked('adamic-adar');
    const [first, second] = feasible.places;
    expect(feasible.subjectAt(first!.index).pair).toEqual(['n03', 'n34']);
    expect(feasible.values[first!.index]).toBeCloseTo(4.719381, 6);
    expect(feasible.subjectAt(second!.index).pair).toEqual(['n01', 'n34']);
    // Members 9, 14, 20 and 32 know both; they have 5, 5, 3 and 6 contacts.
    expect(feasible.values[second!.index]).toBeCloseTo(2 / Math.log(5) + 1 / Math.log(3) + 1 / Math.log(6), 12);
  });
});

describe('a measure of the network', () => {
  it('is one value', async () => {
    expect((await asked('density')).summary.value).toBeCloseTo(0.139037, 6);
    expect((await asked('global-efficiency')).summary.value).toBeCloseTo(0.492008, 6);
    expect((await asked('mean-distance')).summary.value).toBeCloseTo(2.4082, 6);
    expect((await asked('diameter')).summary.value).toBe(5);
    expect((await asked('ei-index', { grouping: 'club' })).summary.value).toBeCloseTo(-0.717949, 6);
    expect((await asked('assortativity', { grouping: 'club' })).summary.value).toBeCloseTo(0.717531, 6);
    expect((await asked('modularity', { grouping: 'club' })).summary.value).toBeCloseTo(0.358235, 6);
  });
});

describe('every measure of the catalogue', () => {
  const odd = smallNetwork([...people('a b c', { group: 'professional' }), ...people('x y')], 'a-b b-c a-a a-b:funds');

  it.each(MEASURES.map((measure) => measure.id))('%s answers an empty network and an odd one', async (id) => {
    for (const view of [smallNetwork([], ''), odd, smallNetwork(people('alone'), '')]) {
      const answer = await asked(id, {}, view);
      expect(answer.places).toHaveLength(answer.values.length);
      expect(answer.summary.count + answer.summary.undefined).toBe(answer.values.length);
      const areRanked = answer.definition.values === undefined;
      for (const { index, rank } of answer.places) {
        if (areRanked) expect(rank === null).toBe(Number.isNaN(answer.values[index]));
      }
      expect(answer.provenance.options).toEqual(
        Object.fromEntries(
          answer.definition.options.filter((name) => name !== 'grouping').map((name) => [name, expect.anything()]),
        ),
      );
    }
  });
});

describe('a measure by communities, which take long to find', () => {
  const at = (version: number) => {
    const snapshot = smallSnapshot(people('a b c d'), 'a-b b-c c-d');
    return answerOf(viewOf({ ...snapshot, version }, {}));
  };
  const byCommunity = (view: NetworkView, asked: Asked, findCommunities: CommunityFinder) => {
    const service = new MeasureService({ ...parts, groupings: new GroupingService(findCommunities) });
    return service.measure(view, 'participation', { grouping: 'community' }, asked);
  };
  const parts = freshParts();

  it('is of the version before for who allows it, while they are found', async () => {
    const stale = { freshness: 'allow stale' } as const;
    await byCommunity(at(1), stale, async () => [0, 0, 1, 1]);
    const { provenance } = answerOf(await byCommunity(at(2), stale, () => new Promise(() => {})));
    expect(provenance).toMatchObject({ version: 1, stale: true });
  });

  it('lets go of the search when its asker goes away', async () => {
    const leaver = new AbortController();
    const search = { signal: undefined as AbortSignal | undefined };
    const answer = byCommunity(at(3), { signal: leaver.signal }, (_view, _grouping, signal) => {
      search.signal = signal;
      leaver.abort(new Error('The asker is gone.'));
      return new Promise(() => {});
    });
    await expect(answer).rejects.toThrow('The asker is gone.');
    expect(search.signal?.aborted).toBe(true);
  });
});

describe('a question that cannot be answered', () => {
  it('names the measures there are', async () => {
    const answer = await measures.measure(club, 'charisma');
    expect(answer).toMatchObject({ ok: false, error: { kind: 'unknown-measure', known: MEASURES.map((m) => m.id) } });
  });

  it('is refused with an option the measure does not take', async () => {
    expect(await measures.measure(club, 'constraint', { directed: true })).toMatchObject({
      ok: false,
      error: { kind: 'unusable-option', option: 'directed', expected: 'expected none, as constraint takes weighted.' },
    });
    expect(await measures.measure(club, 'communities', { resolution: 0 })).toMatchObject({ ok: false });
    expect(await measures.measure(club, 'density', { grouping: 'club' })).toMatchObject({ ok: false });
  });

  it('names the groupings there are', async () => {
    expect(await measures.measure(club, 'modularity', { grouping: 'shoe size' })).toMatchObject({
      ok: false,
      error: { kind: 'unknown-grouping', known: ['club', 'community', 'consensus-community'] },
    });
  });
});
