import type { StakeholderKind } from '@footbridge/shared/vocabulary/stakeholder';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../measures/answers.fixture.js';
import { at, people, smallNetwork } from '../measures/small-network.fixture.js';
import { namesAt } from '../measures/view-stakeholder.js';
import type { NetworkView } from '../network/network-view.js';
import { findCell } from './gap-cells.js';
import { insights } from './insights.fixture.js';

async function gapsOf(view: NetworkView, grouping = 'group') {
  const { gaps } = insights();
  const question = answerOf(await gaps.ask(view, grouping));
  return { gaps, question, cells: await gaps.cells(question) };
}

describe('a gap cell', () => {
  const users = people('u1 u2 u3 u4', { group: 'service user' });
  const makers = people('m1 m2 m3 m4', { group: 'policymaker' });

  it('is there for every two parts and every part with itself, in either order of asking', async () => {
    const { cells } = await gapsOf(smallNetwork([...users, ...makers], 'u1-m1 u1-u2'));
    expect(cells.map(({ a, b, linkedPairs, possiblePairs }) => [a, b, linkedPairs, possiblePairs])).toEqual([
      ['service user', 'service user', 1, 6],
      ['service user', 'policymaker', 1, 16],
      ['policymaker', 'policymaker', 0, 6],
    ]);
    expect(findCell(cells, 'service user', 'policymaker')).toBe(cells[1]);
    expect(findCell(cells, 'service user', 'nobody')).toBeUndefined();
  });

  it('says nothing of few pairs, and never of missing data', async () => {
    const many = people('x1 x2 x3 x4 x5 x6 x7 x8 x9', {});
    const ring = 'x1-x2 x2-x3 x3-x4 x4-x5 x5-x6 x6-x7 x7-x8 x8-x9 x9-x1 u1-u2 u2-u3 u3-u4 u4-u1';
    const { cells } = await gapsOf(smallNetwork([...users, ...many], ring));
    const missing = findCell(cells, 'service user', 'not recorded');
    expect(missing!.possiblePairs).toBe(36);
    expect(missing!.verdict).toBe('TOO_FEW_TO_SAY');
    expect(missing!.q).toBeNull();
    expect(findCell(cells, 'service user', 'service user')!.verdict).toBe('TOO_FEW_TO_SAY'); // 6 pairs possible
  });

  it('reports the indirect routes, through those who link most pairs first', async () => {
    const view = smallNetwork(
      [...users, ...makers, ...people('go between', { group: 'practitioner' })],
      'u1-go u2-go go-m1 go-m2 u3-between between-m3 u4-m4',
    );
    const { gaps, question, cells } = await gapsOf(view);
    const cell = findCell(cells, 'policymaker', 'service user')!;
    const routes = await gaps.routes(question, cell, 3);
    expect(routes.map((route) => route.sentence)).toEqual([
      'U1 reaches M1 in 2 steps, through GO.',
      'U3 reaches M3 in 2 steps, through BETWEEN.',
    ]);
    expect(routes[0]!.ties).toHaveLength(2);
  });

  it('reports longer routes where no one knows both sides', async () => {
    const view = smallNetwork(
      [...users, ...makers, ...people('p q', { group: 'practitioner' })],
      'u1-p p-q q-m1 u2-m2',
    );
    const { gaps, question, cells } = await gapsOf(view);
    const [route] = await gaps.routes(question, findCell(cells, 'service user', 'policymaker')!, 3);
    expect(route!.sentence).toBe('U1 reaches M1 in 3 steps, through P and Q.');
  });
});

describe('introductions for a cell', () => {
  it('come with their benefit, and apart from it who knows both', async () => {
    // Two stars joined by "go": the centres meeting brings all their members two steps nearer.
    const view = smallNetwork(
      [
        ...people('u u1 u2 u3', { group: 'service user' }),
        ...people('m m1 m2 m3', { group: 'policymaker' }),
        ...people('go', { group: 'practitioner' }),
      ],
      'u-u1 u-u2 u-u3 m-m1 m-m2 m-m3 u-go go-m',
    );
    const { gaps, question, cells } = await gapsOf(view);
    const [best] = await gaps.introductions(question, findCell(cells, 'service user', 'policymaker')!, 3);
    expect(namesAt(view, [best!.from, best!.to]).toSorted()).toEqual(['M', 'U']);
    // Today 1/2 + 6/3 + 9/4 over 16 pairs, with the tie 1 + 6/2 + 9/3: means of 1/distance of 0.296875 and 0.4375.
    expect(best!.benefit).toBeCloseTo(0.4375 - 0.296875, 12);
    expect(best!.benefitSentence).toBe(
      'The mean distance between service users and policymakers would fall from 3.37 to 2.29 steps.',
    );
    expect(namesAt(view, best!.introducers)).toEqual(['GO']);
    expect(best!.sharedContacts).toBe(1);
    expect(best!.feasibility).toBeCloseTo(1 / Math.log(2), 12);
    expect(best!.exact).toBe(true);
  });

  it('name those along the route where no one knows both', async () => {
    const view = smallNetwork(
      [
        ...people('u', { group: 'service user' }),
        ...people('m', { group: 'policymaker' }),
        ...people('p q', { group: 'practitioner' }),
      ],
      'u-p p-q q-m',
    );
    const { gaps, question, cells } = await gapsOf(view);
    const [best] = await gaps.introductions(question, findCell(cells, 'service user', 'policymaker')!, 1);
    expect(namesAt(view, best!.introducers).toSorted()).toEqual(['P', 'Q']);
    expect(best!.feasibility).toBeNull();
    expect(best!.feasibilitySentence).toBe('They share no contact; the shortest route between them is 3 steps.');
  });

  it('never propose a topic, event or thing, nor let one introduce anybody', async () => {
    const view = smallNetwork(
      [
        ...people('u1 u2', { group: 'service user' }),
        ...people('m1 m2', { group: 'policymaker' }),
        { key: 'festival', kind: 'other', group: 'policymaker' },
        { key: 'topic', kind: 'other' },
      ],
      'u1-u2 m1-m2 u1-topic topic-m1 festival-m1 festival-m2',
    );
    const { gaps, question, cells } = await gapsOf(view);
    const proposed = [
      ...(await gaps.introductions(question, findCell(cells, 'service user', 'policymaker')!, 50)),
      ...(await gaps.overallIntroductions(view, 50)),
    ];
    expect(proposed.length).toBeGreaterThan(0);
    const things = [at(view, 'festival'), at(view, 'topic')];
    for (const { from, to, introducers } of proposed) {
      for (const thing of things) expect([from, to, ...introducers]).not.toContain(thing);
    }
    const ends = new Set([at(view, 'm1'), at(view, 'u1')]);
    const shared = proposed.find(({ from, to }) => ends.has(from) && ends.has(to))!;
    expect(shared.feasibilitySentence).toContain('They share 1 event or topic and no contact');
    expect(shared.introducers).toEqual([]);
  });
});

describe('two-mode data', () => {
  // Three people and two bodies; two and one of them local. Every tie runs from a person to a body.
  const view = smallNetwork(
    [
      ...people('p1 p2', { tier: 'local' }),
      ...people('p3', { tier: 'central' }),
      { key: 'b1', kind: 'organisation', tier: 'local' },
      { key: 'b2', kind: 'organisation', tier: 'central' },
    ],
    'p1-b1:member_of p2-b1:member_of p3-b2:member_of p1-b2:member_of',
  );

  it('count only pairs that could be tied, and say so', async () => {
    const { gaps, question, cells } = await gapsOf(view, 'tier');
    expect(cells.map(({ a, b, linkedPairs, possiblePairs }) => [a, b, linkedPairs, possiblePairs])).toEqual([
      ['central', 'central', 1, 1],
      ['central', 'local', 1, 3], // p1-b2, p2-b2, p3-b1
      ['local', 'local', 2, 2],
    ]);
    const provenance = await gaps.provenance(question);
    expect(provenance.twoMode).toBe(true);
    expect(provenance.note).toBe('All ties link people with organisations, so only such pairs count as possible: 6.');
  });

  it('have the density of those pairs', async () => {
    expect((await insights().overview.overview(view)).density).toBeCloseTo(4 / 6, 12);
  });

  it('are recognised by the kinds of the file too, whatever kinds sit on the bodies of one', async () => {
    const member = (key: string, kind: StakeholderKind, word: string) => ({ key, kind, attributes: { kind: word } });
    const groups = [member('g1', 'organisation', 'Group'), member('g2', 'organisation', 'Group')];
    const others = [member('o1', 'organisation', 'Charity'), member('p1', 'person', 'Member')];
    const sitting = smallNetwork([...groups, ...others], 'p1-g1 p1-g2 o1-g1');
    const { gaps, question } = await gapsOf(sitting);
    expect((await gaps.provenance(question)).note).toBe(
      'All ties link “Group” with “Charity” and “Member”, so only such pairs count as possible: 4.',
    );
  });

  it('say so where a filter leaves one mode and so no tie', async () => {
    const person = { ...people('p1', { tier: 'local' })[0]! };
    const body = { key: 'b1', kind: 'organisation', tier: 'central' } as const;
    const { gaps, question } = await gapsOf(
      smallNetwork([person, body], 'p1-b1:member_of', { tiers: ['local'] }),
      'tier',
    );
    expect((await gaps.provenance(question)).note).toBe(
      'The filter leaves 1 stakeholder and none of 1 tie, which all link two kinds of stakeholder: a projection links those of one kind.',
    );
  });

  it('are not two-mode any more with one tie between two people', async () => {
    const mixed = smallNetwork([...people('a b'), { key: 'c', kind: 'organisation' }], 'a-c b-c a-b');
    const { gaps, question } = await gapsOf(mixed);
    expect(await gaps.provenance(question)).toMatchObject({ twoMode: false, note: null });
  });
});

describe('those cut off', () => {
  it('are the parts beyond the largest, and the isolates apart from them', async () => {
    const view = smallNetwork(people('a b c d e f g h i'), 'a-b b-c c-d e-f f-g h-h');
    const { gaps } = await gapsOf(view);
    const cutOff = await gaps.cutOff(view);
    expect(cutOff.largest).toBe(4);
    expect(cutOff.parts.map((part) => [part.size, namesAt(view, part.positions)])).toEqual([[3, ['F', 'E', 'G']]]);
    expect(cutOff.parts[0]!.sentence).toBe('3 stakeholders cut off from the rest: F, E and G.');
    expect(namesAt(view, cutOff.isolates)).toEqual(['H', 'I']); // a tie with oneself reaches no one
  });
});

it('says that few ties between computed communities confirm nothing', async () => {
  const view = smallNetwork(people('a b c d'), 'a-b c-d');
  const { gaps, question } = await gapsOf(view, 'community');
  expect((await gaps.provenance(question)).note).toContain('by construction');
});

it('gives no verdict between computed communities, however few ties link them', async () => {
  const tied = (keys: string) => keys.split(' ').flatMap((a, at, all) => all.slice(at + 1).map((b) => `${a}-${b}`));
  const [eight, others] = ['a b c d e f g h', 's t u v w x y z'];
  const view = smallNetwork(people(`${eight} ${others}`), [...tied(eight), ...tied(others), 'a-s'].join(' '));
  for (const grouping of ['community', 'consensus-community']) {
    const { cells } = await gapsOf(view, grouping);
    expect(cells.map(({ verdict }) => verdict)).toEqual(Array(3).fill('TOO_FEW_TO_SAY'));
    expect(cells[1]!.sentence).toContain('computed from these same ties');
  }
});

it('answers an unknown grouping with those it knows', async () => {
  const { gaps } = insights();
  const answer = await gaps.ask(smallNetwork(people('a b'), 'a-b'), 'nonsense');
  expect(answer).toMatchObject({ ok: false, error: { kind: 'unknown-grouping', grouping: 'nonsense' } });
});

it('answers an empty network with nothing, not with an error', async () => {
  const { gaps, question, cells } = await gapsOf(smallNetwork([], ''));
  expect(cells).toEqual([]);
  expect(await gaps.cutOff(question.view)).toEqual({ parts: [], isolates: [], largest: 0 });
  expect(await gaps.overallIntroductions(question.view, 5)).toEqual([]);
  expect(await gaps.externalInternal(question)).toMatchObject({ index: null, expected: null });
  expect(await gaps.assortativity(question)).toEqual({ value: null });
});
