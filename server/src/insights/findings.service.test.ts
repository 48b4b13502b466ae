import type { FindingKind } from '@footbridge/shared/findings/finding';
import { describe, expect, it } from 'vitest';
import { at, people, smallNetwork } from '../measures/small-network.fixture.js';
import { namesAt } from '../measures/view-stakeholder.js';
import type { NetworkView } from '../network/network-view.js';
import { insights } from './insights.fixture.js';

async function found(view: NetworkView, kind: FindingKind) {
  const findings = await insights().findings.findings(view);
  return findings.find((finding) => finding.kind === kind);
}

/** Every two of them tied: "a-b a-c b-c". */
function allTied(keys: string): string {
  const all = keys.split(' ');
  return all.flatMap((key, index) => all.slice(index + 1).map((other) => `${key}-${other}`)).join(' ');
}

describe('findings', () => {
  it('are none for an empty network', async () => {
    expect(await insights().findings.findings(smallNetwork([], ''))).toEqual([]);
  });

  it('are none where everyone is tied to everyone', async () => {
    expect(await insights().findings.findings(smallNetwork(people('a b c d'), allTied('a b c d')))).toEqual([]);
  });

  it('stand without any group', async () => {
    const view = smallNetwork(people('a b c d e'), 'a-b b-c');
    const findings = await insights().findings.findings(view);
    expect(findings.map((finding) => finding.kind)).toContain('CUT_OFF_PART');
    for (const finding of findings) expect(finding.action).toMatch(/^On Monday: /);
  });

  it('carry the filter they hold under', async () => {
    const view = smallNetwork(people('a b c d e', { tier: 'local' }), 'a-b b-c', { tiers: ['local'] });
    const [first] = await insights().findings.findings(view);
    expect(first!.filter).toEqual({ tiers: ['local'] });
    expect(first!.provenance.filter).toEqual({ tiers: ['local'] });
  });
});

describe('the best introduction', () => {
  it('joins no one of whom no tie is recorded', async () => {
    const view = smallNetwork(people('a b c d e x'), 'a-b b-c c-d d-e');
    const finding = await found(view, 'BEST_INTRODUCTION');
    expect(finding!.positions.slice(0, 2)).not.toContain(at(view, 'x'));
    expect(finding!.headline).toBe('No introduction would bring the network closer together than A to E.');
  });

  it('is none where its gain would not be seen', async () => {
    // Of all pairs of forty but one linked: the last tie adds (1 - 1/2) / 780 = 0.0006.
    const forty = Array.from({ length: 40 }, (_, index) => `k${index}`).join(' ');
    const view = smallNetwork(people(forty), allTied(forty).replace('k0-k1 ', ''));
    expect(await found(view, 'BEST_INTRODUCTION')).toBeUndefined();
  });

  it('is none among groups that share members, and one among the people who sit on them', async () => {
    const member = (key: string, kind: 'person' | 'organisation', word: string) => ({
      key,
      kind,
      attributes: { kind: word },
    });
    const panels = ['g1', 'g2', 'g3', 'g4'].map((key) => member(key, 'organisation', 'Panel'));
    const members = ['p1', 'p2', 'p3', 'p4'].map((key) => member(key, 'person', 'Member'));
    const ties = 'p1-g1 p1-g2 p2-g2 p2-g3 p3-g3 p3-g4 p4-g4';
    const onto = (word: string) =>
      smallNetwork([...panels, ...members], ties, { projection: { onto: word, weighting: 'shared' } });
    expect(await found(onto('Panel'), 'BEST_INTRODUCTION')).toBeUndefined();
    // The four are a path: the first to the third does as much as to the fourth.
    expect((await found(onto('Member'), 'BEST_INTRODUCTION'))!.headline).toContain('P1 to P3');
  });
});

describe('the widest gap', () => {
  const eight = 'a b c d e f g h';
  const others = 's t u v w x y z';
  const ties = `${allTied(eight)} ${allTied(others)} a-s`;
  const twoCamps = smallNetwork(
    [...people(eight, { group: 'service user' }), ...people(others, { group: 'policymaker' })],
    ties,
  );

  it('is the confirmed gap with the most linked pairs missing, and an introduction for it', async () => {
    const finding = await found(twoCamps, 'WIDEST_GAP');
    // 57 ties among 120 pairs, 64 of them across: 30.4 expected.
    expect(finding!.headline).toBe('Service users and policymakers have 1 linked pair where 30 would be expected.');
    expect(finding!.number).toBeCloseTo(29.4, 12);
    expect(finding!.parts).toEqual(['service user', 'policymaker']);
    expect(finding!.grouping).toBe('group');
    expect(finding!.action).toBe('On Monday: introduce B to T; no one knows both, but a route runs by way of A and S.');
  });

  it('is not claimed between computed communities, which are apart by construction', async () => {
    const nobodyKnown = smallNetwork([...people(eight), ...people(others)], ties);
    expect(await found(nobodyKnown, 'WIDEST_GAP')).toBeUndefined();
    expect((await found(nobodyKnown, 'HELD_BY_ONE'))!.grouping).toBe('community');
  });

  it('is not claimed where the parts are too small to say', async () => {
    const few = smallNetwork(
      [...people('a b', { group: 'service user' }), ...people('s t', { group: 'policymaker' })],
      'a-b s-t',
    );
    expect(await found(few, 'WIDEST_GAP')).toBeUndefined();
  });
});

describe('a connection held by one', () => {
  const users = people('u1 u2 u3', { group: 'service user' });
  const makers = people('m1 m2 m3', { group: 'policymaker' });

  it('names the one, whom they reach, and a colleague who could share the link', async () => {
    const view = smallNetwork([...users, ...makers], 'u1-m1 u1-m2 u1-u2 u2-u3 m1-m2 m2-m3');
    const finding = await found(view, 'HELD_BY_ONE');
    expect(finding!.headline).toBe('One person holds all 2 linked pairs between service users and policymakers: U1.');
    expect(finding!.action).toBe('On Monday: ask U1 to bring U2 to their next meeting with M2 and M1.');
    expect(namesAt(view, finding!.positions)).toEqual(['U1', 'M2', 'M1', 'U2']);
  });

  it('is no finding where a part has a single member, whom every link must end at', async () => {
    const view = smallNetwork([...users, ...people('m1', { group: 'policymaker' })], 'u1-m1 u2-m1 u3-m1 u1-u2');
    expect(await found(view, 'HELD_BY_ONE')).toBeUndefined();
  });
});

describe('those cut off', () => {
  it('are counted with the isolates, and someone is named to be introduced', async () => {
    const view = smallNetwork(people('a b c d x y z'), 'a-b b-c c-d b-d x-y');
    const finding = await found(view, 'CUT_OFF_PART');
    expect(finding!.headline).toBe('3 stakeholders of 7 cannot reach the rest of the network.');
    expect(finding!.detail).toBe('The largest part cut off has 2 members: X and Y. 1 stakeholder has no tie at all.');
    expect(finding!.action).toBe('On Monday: ask X whom they work with, and introduce them to B.');
  });

  it('are only said to be unrecorded where all are isolates', async () => {
    const view = smallNetwork(people('a b c x y'), 'a-b b-c');
    const finding = await found(view, 'CUT_OFF_PART');
    expect(finding!.headline).toBe('2 stakeholders of 5 have no tie to anyone.');
    expect(namesAt(view, finding!.positions)).toEqual(['X', 'Y']);
  });
});

describe('the costliest loss', () => {
  it('is the cut-point that parts most pairs, with one from either side to introduce', async () => {
    const view = smallNetwork(people('a b c k x y z'), `${allTied('a b c')} ${allTied('x y z')} a-k k-x`);
    const finding = await found(view, 'COSTLIEST_LOSS');
    // Without k, a b c and x y z are apart: 9 pairs of the 21 - 6 that others can reach.
    expect(finding!.headline).toBe('If K leaves, 9 pairs can no longer reach each other.');
    expect(finding!.detail).toBe('That is 60% of the pairs that others can reach today. 2 others are cut-points too.');
    expect(finding!.action).toContain('introduce A to X');
  });

  it('is no finding where only a single leaf hangs on a well knit network', async () => {
    const keys = Array.from({ length: 120 }, (_, index) => `k${index}`);
    const ring = keys.map((key, index) => `${key}-${keys[(index + 1) % 120]}`).join(' ');
    const view = smallNetwork([...people(keys.join(' ')), ...people('leaf')], `${ring} k0-leaf`);
    expect(await found(view, 'COSTLIEST_LOSS')).toBeUndefined();
  });
});

describe('the tier that routes depend on', () => {
  const users = people('u1 u2 u3', { group: 'service user', tier: 'local' });
  const makers = people('m1 m2', { group: 'policymaker', tier: 'central' });

  it('is the one that few carry, of those that most routes cross', async () => {
    // All routes: user, one of three local bodies, the one regional body, policymaker.
    const view = smallNetwork(
      [...users, ...makers, ...people('l1 l2 l3', { tier: 'local' }), ...people('r1 r2', { tier: 'regional' })],
      'u1-l1 u2-l2 u3-l3 l1-r1 l2-r1 l3-r1 r1-m1 r1-m2 r1-r2',
    );
    const finding = await found(view, 'WEAKEST_TIER');
    expect(finding!.headline).toBe(
      'Every shortest route from service users to policymakers crosses the regional tier.',
    );
    expect(finding!.detail).toBe('1 of its 2 stakeholders carry them, most through R1 (100%).');
    expect(finding!.action).toBe('On Monday: ask R1 to share what they carry with R2, so that a second route opens.');
    expect(finding!.parts).toEqual(['regional']);
    expect(namesAt(view, finding!.positions)).toEqual(['R1']);
  });

  it('is none where users and policymakers are tied to each other', async () => {
    const view = smallNetwork([...users, ...makers], 'u1-m1 u2-m1 u3-m2 m1-m2 u1-m2 u2-m2 u3-m1');
    expect(await found(view, 'WEAKEST_TIER')).toBeUndefined();
  });

  it('is none where no one is a service user', async () => {
    expect(await found(smallNetwork(makers, 'm1-m2'), 'WEAKEST_TIER')).toBeUndefined();
  });
});

describe('compliance only', () => {
  const central = people('c1 c2 c3', { tier: 'central' });
  const local = people('l1 l2 l3', { tier: 'local' });
  const lines = 'c1-l1:funds c2-l2:inspects l3-c3:reports_to c1-l1:inspects';

  it('is said of two parts that only reporting, funding or inspection links', async () => {
    const view = smallNetwork([...central, ...local], `${lines} c1-c2 l1-l2`);
    const finding = await found(view, 'COMPLIANCE_ONLY');
    expect(finding!.headline).toBe('The central tier and the local tier are linked only by compliance.');
    expect(finding!.detail).toContain('All 3 linked pairs between them');
    expect(finding!.detail).toContain('(inspects, funds and reports to)');
    expect(finding!.grouping).toBe('tier');
  });

  it('is not said once two of them work together', async () => {
    const view = smallNetwork([...central, ...local], `${lines} c1-c2 c2-l2:works_with`);
    expect(await found(view, 'COMPLIANCE_ONLY')).toBeUndefined();
  });

  it('is not said where the filter shows nothing else, or the network holds nothing else', async () => {
    const view = smallNetwork([...central, ...local], `${lines} c1-c2`, { layers: ['compliance'] });
    expect(await found(view, 'COMPLIANCE_ONLY')).toBeUndefined();
    expect(await found(smallNetwork([...central, ...local], lines), 'COMPLIANCE_ONLY')).toBeUndefined();
  });
});

it('puts the stronger finding first', async () => {
  const view = smallNetwork(people('a b c d e x'), 'a-b b-c c-d d-e');
  const strengths = (await insights().findings.findings(view)).map((finding) => finding.strength);
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
});
