import { describe, expect, it } from 'vitest';
import { arrange } from './arrange.js';
import { ARRANGEMENTS, type Arrangement, type LayoutInput, type LayoutOutput, NOTHING_KEPT } from './layout-input.js';
import { seededRandom } from './seeded-random.js';

/** Runs a layout to its end. */
function arranged(input: LayoutInput): LayoutOutput & { readonly shares: readonly number[] } {
  const shares: number[] = [];
  const run = arrange(input);
  for (let step = run.next('go on'); ; step = run.next('go on')) {
    if (step.done) return { ...step.value, shares };
    shares.push(step.value);
  }
}

/** A small partnership: 30 stakeholders in three parts and three tiers, linked at random with a fixed seed. */
function sample(arrangement: Arrangement, change: Partial<LayoutInput> = {}): LayoutInput {
  const random = seededRandom(7);
  const nodes = Array.from({ length: 30 }, (_, index) => ({
    key: `s${index}`,
    part: ['a', 'b', 'c'][index % 3] ?? 'a',
    group: index % 10 === 0 ? 'service user' : null,
    tier: ['central', 'regional', 'local', null][index % 4] ?? null,
    radius: 10,
    distance: index === 0 ? 0 : index < 28 ? 1 + (index % 3) : null,
    stage: 0,
  }));
  const links = Array.from({ length: 45 }, () => ({
    from: `s${Math.floor(random() * 30)}`,
    to: `s${Math.floor(random() * 30)}`,
  }));
  const parts = ['a', 'b', 'c'].map((part) => ({ part, count: 10, linkedWith: [] }));
  return { arrangement, nodes, links, parts, byHand: [], kept: NOTHING_KEPT, ...change };
}

function expectApart(places: readonly { readonly x: number; readonly y: number }[]): void {
  for (const [index, a] of places.entries()) {
    for (const b of places.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(8);
  }
}

const placesOf = (input: LayoutInput) => new Map(arranged(input).places.map(({ key, x, y }) => [key, { x, y }]));

describe.each(ARRANGEMENTS)('the arrangement %s', (arrangement) => {
  it('lands the same data in the same place, in whatever order it comes', () => {
    const input = sample(arrangement);
    const shuffled = { ...input, nodes: [...input.nodes].reverse(), links: [...input.links].reverse() };
    const places = placesOf(input);
    for (const [key, place] of placesOf(shuffled)) {
      expect(place.x).toBeCloseTo(places.get(key)?.x ?? Number.NaN, 6);
      expect(place.y).toBeCloseTo(places.get(key)?.y ?? Number.NaN, 6);
    }
  });

  it('places every node once, at a finite point of its own', () => {
    const places = [...placesOf(sample(arrangement)).values()];
    expect(places).toHaveLength(30);
    for (const { x, y } of places) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expectApart(places);
  });

  it('places everyone alike, whomever the reader put elsewhere', () => {
    const byHand = [{ key: 's4', x: 1234, y: -567 }];
    expect(placesOf(sample(arrangement, { byHand }))).toEqual(placesOf(sample(arrangement)));
  });

  it('lets whoever is on show stay, when others come', () => {
    const input = sample(arrangement);
    const some = { ...input, nodes: input.nodes.slice(0, 24) };
    const before = arranged(some);
    const after = placesOf({ ...input, kept: before });
    expect(after.size).toBe(30);
    for (const { key, x, y } of before.places) expect(after.get(key)).toEqual({ x, y });
    expectApart([...after.values()]);
  });

  it('lets whoever is on show stay, when others go, and takes them back where they were', () => {
    const input = sample(arrangement);
    const before = arranged(input);
    const fewer = placesOf({ ...input, nodes: input.nodes.slice(0, 20), kept: before });
    expect(fewer.size).toBe(20);
    const again = placesOf({ ...input, kept: before });
    for (const { key, x, y } of before.places) {
      if (fewer.has(key)) expect(fewer.get(key)).toEqual({ x, y });
      expect(again.get(key)).toEqual({ x, y });
    }
  });

  it('lands a picture that is loaded with newcomers where it lands when they come one after the other', () => {
    const input = sample(arrangement);
    const staged = { ...input, nodes: input.nodes.map((node, index) => ({ ...node, stage: index < 24 ? 0 : 1 })) };
    const first = arranged({ ...staged, nodes: staged.nodes.slice(0, 24) });
    const later = placesOf({ ...staged, kept: first });
    for (const [key, place] of placesOf(staged)) {
      expect(later.get(key)?.x).toBeCloseTo(place.x, 3);
      expect(later.get(key)?.y).toBeCloseTo(place.y, 3);
    }
  });

  it('takes a picture of nothing', () => {
    expect(arranged(sample(arrangement, { nodes: [], links: [], parts: [] })).places).toEqual([]);
  });
});

describe('the arrangement by tier', () => {
  it('puts central above regional above local, and service users under all of them', () => {
    const input = sample('tiers');
    const places = placesOf(input);
    const heights = (keep: (node: LayoutInput['nodes'][number]) => boolean) =>
      input.nodes.filter(keep).map((node) => places.get(node.key)?.y ?? Number.NaN);
    const users = heights((n) => n.group === 'service user');
    const of = (tier: string) => heights((n) => n.tier === tier && n.group === null);
    expect(Math.max(...of('central'))).toBeLessThan(Math.min(...of('regional')));
    expect(Math.max(...of('regional'))).toBeLessThan(Math.min(...of('local')));
    expect(Math.max(...of('local'))).toBeLessThan(Math.min(...users));
  });
});

describe('the arrangement by group', () => {
  it('keeps every member inside the disc of its group, and the discs apart', () => {
    const input = sample('groups');
    const { places, grounds } = arranged(input);
    const discs = grounds.flatMap((ground) => (ground.kind === 'disc' ? [ground] : []));
    expect(discs.map((disc) => disc.part).sort()).toEqual(['a', 'b', 'c']);
    for (const { key, x, y } of places) {
      const disc = discs.find((candidate) => candidate.part === input.nodes.find((n) => n.key === key)?.part);
      expect(Math.hypot(x - (disc?.x ?? Number.NaN), y - (disc?.y ?? Number.NaN))).toBeLessThan(disc?.radius ?? 0);
    }
    for (const [index, a] of discs.entries()) {
      for (const b of discs.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
    }
  });

  it('does not move a group when another is opened', () => {
    const closed = arranged(sample('groups', { nodes: [], links: [] })).grounds;
    expect(arranged(sample('groups')).grounds).toEqual(closed);
  });
});

describe('the rings', () => {
  it('put each stakeholder as far from the middle as it has steps', () => {
    const input = sample('rings');
    const places = placesOf(input);
    const radius = (key: string) => Math.round(Math.hypot(places.get(key)?.x ?? 0, places.get(key)?.y ?? 0));
    expect(radius('s0')).toBe(0);
    const rings = new Map<number | null, Set<number>>();
    for (const { key, distance } of input.nodes) {
      rings.set(distance, (rings.get(distance) ?? new Set()).add(radius(key)));
    }
    for (const radii of rings.values()) expect(radii.size).toBe(1);
    const [one = 0] = rings.get(1) ?? [];
    const [two = 0] = rings.get(2) ?? [];
    const [none = 0] = rings.get(null) ?? [];
    expect(one).toBeLessThan(two);
    expect(two).toBeLessThan(none);
  });
});

describe('the arrangement by links', () => {
  it('brings newcomers to where those they are linked with are seen', () => {
    const node = (key: string, stage: number) => ({
      ...{ key, part: 'a', group: null, tier: null, radius: 10, distance: null, stage },
    });
    const input = sample('force', {
      nodes: [node('a', 0), node('b', 0), node('c', 0), node('new', 1)],
      links: [
        { from: 'a', to: 'b' },
        { from: 'a', to: 'new' },
      ],
      byHand: [{ key: 'a', x: 2000, y: 0 }],
    });
    const places = placesOf(input);
    expect(Math.abs((places.get('new')?.x ?? 0) - 2000)).toBeLessThan(300);
    expect(Math.abs(places.get('a')?.x ?? 2000)).toBeLessThan(300);
  });

  it('hands over how far it is when it is stopped', () => {
    const whole = placesOf(sample('force'));
    const run = arrange(sample('force'));
    run.next('go on');
    const stopped = run.next('stop');
    expect(stopped.done).toBe(true);
    const { places } = stopped.value as LayoutOutput;
    expect(places.map(({ key }) => key).sort()).toEqual([...whole.keys()].sort());
    expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  it('says how far it is, up to the end', () => {
    const { shares } = arranged(sample('force'));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});
