import { describe, expect, it } from 'vitest';
import { answerOf } from '../measures/answers.fixture.js';
import { karate } from '../measures/karate.fixture.js';
import { at } from '../measures/small-network.fixture.js';
import { nameAt } from '../measures/view-stakeholder.js';
import { insights } from './insights.fixture.js';

// Zachary's karate club, divided by the two clubs it split into. Expected values: networkx, igraph and exact
// permutation moments, agreed to 1e-9 (Zachary 1977; Girvan and Newman 2002).
const view = karate();
const services = insights();
const names = (positions: Iterable<number>) => Array.from(positions, (position) => nameAt(view, position));

describe('the gap between the clubs', () => {
  it('has 11 linked pairs against 40.18 expected', async () => {
    const question = answerOf(await services.gaps.ask(view, 'club'));
    const cells = await services.gaps.cells(question);
    expect(cells.map(({ a, b, possiblePairs }) => [a, b, possiblePairs])).toEqual([
      ['Mr. Hi', 'Mr. Hi', 136],
      ['Mr. Hi', 'Officer', 289],
      ['Officer', 'Officer', 136],
    ]);
    const between = cells[1]!;
    expect(between.linkedPairs).toBe(11);
    expect(between.expected).toBeCloseTo(40.181818, 6);
    expect(between.sd).toBeCloseTo(3.705717, 6);
    expect(between.z).toBeCloseTo(-7.87481, 5);
    expect(between.expectedByActivity).toBeCloseTo(38.942308, 6);
    expect(between.missing).toBeCloseTo(29.181818, 6);
    expect(between.verdict).toBe('FAR_FEWER');
    expect(between.sentence).toBe(
      'Between “Mr. Hi” and “Officer”, 11 pairs are linked: far fewer than the 40 their sizes would lead one to expect.',
    );
    expect(cells.map((cell) => cell.verdict)).toEqual(['MORE', 'FAR_FEWER', 'MORE']);
  });

  it('is seen in the E-I index, its expectation and the assortativity', async () => {
    const question = answerOf(await services.gaps.ask(view));
    const { index, expected } = await services.gaps.externalInternal(question);
    expect(index).toBeCloseTo(-0.717949, 6);
    expect(expected).toBeCloseTo(0.030303, 6);
    expect((await services.gaps.assortativity(question)).value).toBeCloseTo(0.717531, 6);
  });

  it('has no way round, as everyone is in one club or the other: the direct ties are shown', async () => {
    const question = answerOf(await services.gaps.ask(view));
    const [, between] = await services.gaps.cells(question);
    const [first, ...others] = await services.gaps.routes(question, between!, 3);
    expect(others).toHaveLength(2);
    expect(first!.length).toBe(1);
    expect(first!.sentence).toBe('Member 1 and Member 32 are tied.'); // 16 and 6 contacts: no tie across has more
  });

  it('would close most by introductions that the whole network would also gain from', async () => {
    const [best, next] = await services.gaps.overallIntroductions(view, 2);
    expect(names([best!.from, best!.to])).toEqual(['Member 1', 'Member 34']);
    expect(best!.benefit).toBeCloseTo(0.016459, 6);
    expect(best!.rank).toBe(1);
    expect(best!.tiedRank).toBe(false);
    expect(best!.benefitSentence).toBe('The network’s efficiency would rise by 3%, from 0.492 to 0.508.');
    expect(names([next!.from, next!.to])).toEqual(['Member 1', 'Member 33']);
    expect(next!.benefit).toBeCloseTo(0.014439, 6);
    // Members 9, 14, 20 and 32 are tied to both.
    expect(new Set(names(best!.introducers))).toEqual(new Set(['Member 9', 'Member 14', 'Member 20', 'Member 32']));
    expect(best!.sharedContacts).toBe(4);
  });
});

describe('the brokers', () => {
  it('are led by Member 1, whose betweenness is 231.07', async () => {
    const question = answerOf(await services.bridges.ask(view));
    const brokers = await services.bridges.brokers(question, 5);
    expect(brokers.map(({ position, rank }) => [nameAt(view, position), rank])).toEqual([
      ['Member 1', 1],
      ['Member 34', 2],
      ['Member 33', 3],
      ['Member 3', 4],
      ['Member 32', 5],
    ]);
    const [first] = brokers;
    expect(first!.betweenness).toBeCloseTo(231.071429, 6);
    expect(first!.betweennessNormalised).toBeCloseTo(231.071429 / 528, 6);
    expect(first!.constraint).toBeCloseTo(0.155423, 6);
    expect(first!.outOf).toBe(34);
    expect(first!.roles).toEqual({
      coordinator: 174,
      itinerant: 0,
      gatekeeper: 15,
      representative: 15,
      liaison: 0,
      total: 204,
    });
    expect(first!.isCutPoint).toBe(true);
    expect(first!.groupsReached).toBe(2);
  });

  it('are one cut-point, whose loss leaves 12 alone and 5, 6, 7, 11 and 17 apart', async () => {
    const question = answerOf(await services.bridges.ask(view));
    const brokers = await services.bridges.brokers(question, 34);
    expect(names(brokers.filter((broker) => broker.isCutPoint).map((broker) => broker.position))).toEqual(['Member 1']);
    // Without Member 1: parts of 27, 5 and 1, so 27*5 + 27*1 + 5*1 pairs are cut.
    expect(brokers[0]!.pairsCutIfLost).toBe(167);
    expect(brokers[0]!.lossSentence).toBe('If lost, 167 pairs are cut.');
  });

  it('are ranked to the last, equal values sharing a place, Member 8 before Member 12', async () => {
    const question = answerOf(await services.bridges.ask(view));
    const brokers = await services.bridges.brokers(question, 34);
    const last = brokers.filter((broker) => broker.betweenness === 0);
    expect(names(last.map((broker) => broker.position)).slice(0, 4)).toEqual([
      'Member 8',
      'Member 12',
      'Member 13',
      'Member 15',
    ]);
    expect(new Set(last.map((broker) => broker.rank)).size).toBe(1);
    expect(last.every((broker) => broker.tiedRank)).toBe(true);
  });
});

describe('the bridge ties', () => {
  it('are led by 1-32; the only one that nothing replaces is 1-12', async () => {
    const question = answerOf(await services.bridges.ask(view));
    const ties = await services.bridges.bridgeTies(question, 78);
    expect(ties.slice(0, 5).map(({ ends, rank, tiedRank }) => [...names(ends), rank, tiedRank])).toEqual([
      ['Member 1', 'Member 32', 1, false],
      ['Member 1', 'Member 6', 2, true],
      ['Member 1', 'Member 7', 2, true],
      ['Member 1', 'Member 3', 4, false],
      ['Member 1', 'Member 9', 5, false],
    ]);
    expect(ties[0]!.edgeBetweenness).toBeCloseTo(71.392857, 6);
    expect(ties[0]!.span).toBe(3);
    expect(ties[0]!.crossesGroups).toBe(true);
    const bridges = ties.filter((tie) => tie.isBridge);
    expect(bridges.map((tie) => names(tie.ends))).toEqual([['Member 1', 'Member 12']]);
    expect(bridges[0]!.span).toBeNull();
    expect(ties.filter((tie) => tie.span !== null && tie.span > 2)).toHaveLength(10); // 11 local bridges with 1-12
  });
});

describe('the connection between the clubs', () => {
  it('has 11 linked pairs and says who carries them', async () => {
    const question = answerOf(await services.bridges.ask(view));
    const [connection] = await services.bridges.connections(question);
    expect(connection!.linkedPairs).toBe(11);
    // Counted by hand: 3-10 3-28 3-29 3-33 1-32 2-31 9-31 9-33 9-34 14-34 20-34.
    expect(
      connection!.carriers.slice(0, 3).map(({ position, linkedPairs }) => [nameAt(view, position), linkedPairs]),
    ).toEqual([
      ['Member 3', 4],
      ['Member 9', 3],
      ['Member 34', 3],
    ]);
    expect(connection!.carriers[0]!.share).toBeCloseTo(4 / 11, 12);
    // 3, 34, 9 (or 31 and 33), 1 (or 32) and 2 (or 31): no four cover all eleven pairs.
    expect(connection!.heldBy).toBe(5);
    expect(connection!.heldByPositions).toHaveLength(5);
  });
});

it('finds the gap, the costliest loss and the best introduction, strongest first', async () => {
  const findings = await services.findings.findings(view);
  expect(findings.map((finding) => finding.kind)).toEqual(['WIDEST_GAP', 'COSTLIEST_LOSS', 'BEST_INTRODUCTION']);
  expect(findings[0]!.headline).toBe('“Mr. Hi” and “Officer” have 11 linked pairs where 40 would be expected.');
  expect(findings[0]!.action).toMatch(
    /^On Monday: introduce Member \d+ to Member \d+; .* could make the introduction\.$/,
  );
  expect(findings[1]!.headline).toBe('If Member 1 leaves, 167 pairs can no longer reach each other.');
  expect(findings[2]!.headline).toContain('Member 1 to Member 34');
  for (const finding of findings) {
    expect(finding.provenance).toMatchObject({ network: 'small', version: 7, exact: true, twoMode: false });
  }
});

it('gives the provenance of a gap answer whole', async () => {
  const question = answerOf(await services.gaps.ask(view));
  expect(await services.gaps.provenance(question)).toEqual({
    network: 'small',
    version: 7,
    filter: {},
    grouping: 'club',
    options: {},
    computedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
    seed: null,
    exact: true,
    stale: false,
    error: null,
    twoMode: false,
    note: null,
  });
  expect(at(view, 'n01')).toBe(0);
});
