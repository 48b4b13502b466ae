import { describe, expect, it } from 'vitest';
import { answerOf } from '../measures/answers.fixture.js';
import { at, people, smallNetwork } from '../measures/small-network.fixture.js';
import { namesAt } from '../measures/view-stakeholder.js';
import type { NetworkView } from '../network/network-view.js';
import { insights } from './insights.fixture.js';

async function bridgesOf(view: NetworkView) {
  const { bridges } = insights();
  return { bridges, question: answerOf(await bridges.ask(view, 'group')) };
}

describe('a connection between two parts', () => {
  const users = people('u1 u2 u3', { group: 'service user' });
  const makers = people('m1 m2 m3', { group: 'policymaker' });
  const carers = people('c1 c2', { group: 'practitioner' });

  it('is held by one where all links end at one stakeholder, and that comes first', async () => {
    const view = smallNetwork([...users, ...makers, ...carers], 'u1-m1 u1-m2 u1-m3 u2-c1 u3-c2 u1-u2');
    const { bridges, question } = await bridgesOf(view);
    const [first, second, last] = await bridges.connections(question);
    expect(first).toMatchObject({ a: 'service user', b: 'policymaker', linkedPairs: 3, heldBy: 1 });
    expect(namesAt(view, first!.heldByPositions)).toEqual(['U1']);
    expect(first!.carriers.map((carrier) => carrier.share)).toEqual([1, 1 / 3, 1 / 3, 1 / 3]);
    expect(first!.sentence).toBe('Service users and policymakers are held by one: U1 carries all 3 linked pairs.');
    expect(second).toMatchObject({ a: 'service user', b: 'practitioner', linkedPairs: 2, heldBy: 2 });
    expect(last).toMatchObject({ a: 'practitioner', b: 'policymaker', linkedPairs: 0, heldBy: 0, carriers: [] });
    expect(last!.sentence).toBe('No tie links practitioners and policymakers.');
  });

  it('names both ends of a single link', async () => {
    const { bridges, question } = await bridgesOf(smallNetwork([...users, ...makers], 'u1-m1 u1-u2 m1-m2'));
    const [only] = await bridges.connections(question);
    expect(only).toMatchObject({ linkedPairs: 1, heldBy: 1 });
    expect(only!.sentence).toBe(
      'Service users and policymakers are held together by a single link, between M1 and U1.',
    );
  });

  it('counts a pair once however many ties link it, and leaves missing data out', async () => {
    const view = smallNetwork([...users, ...makers, ...people('x')], 'u1-m1 u1-m1:funds m1-u1:advises x-u1 x-m1');
    const { bridges, question } = await bridgesOf(view);
    const connections = await bridges.connections(question);
    expect(connections.map(({ a, b, linkedPairs }) => [a, b, linkedPairs])).toEqual([
      ['service user', 'policymaker', 1],
    ]);
  });
});

describe('a broker', () => {
  it('has no role among those whose group is not recorded', async () => {
    // c1 lets u1 into the practitioners; x and y have no group, and stand for missing data.
    const view = smallNetwork(
      [...people('u1', { group: 'service user' }), ...people('c1 c2', { group: 'practitioner' }), ...people('x y')],
      'u1-c1:advises c1-c2:advises x-c1:advises c1-y:advises u1-x:advises x-c2:advises',
    );
    const { bridges, question } = await bridgesOf(view);
    expect((await bridges.broker(question, at(view, 'c1')))!.roles).toMatchObject({ gatekeeper: 1, total: 1 });
    expect((await bridges.broker(question, at(view, 'x')))!.roles.total).toBe(0);
  });

  it('has no normalised betweenness among fewer than three, where nobody can stand between two others', async () => {
    const two = smallNetwork(people('a b'), 'a-b');
    const alone = await bridgesOf(two);
    const broker = await alone.bridges.broker(alone.question, at(two, 'a'));
    expect(broker).toMatchObject({ betweenness: 0, betweennessNormalised: null });
    const three = smallNetwork(people('a b c'), 'a-b b-c');
    const { bridges, question } = await bridgesOf(three);
    expect((await bridges.broker(question, at(three, 'a')))!.betweennessNormalised).toBe(0);
    expect((await bridges.broker(question, at(three, 'b')))!.betweennessNormalised).toBe(1);
  });

  it('stands between parts in the direction of the ties', async () => {
    // u1 advises c1, c1 advises c2: c1 lets service users into practitioners, once.
    const view = smallNetwork(
      [...people('u1', { group: 'service user' }), ...people('c1 c2', { group: 'practitioner' })],
      'u1-c1:advises c1-c2:advises',
    );
    const { bridges, question } = await bridgesOf(view);
    const broker = await bridges.broker(question, at(view, 'c1'));
    expect(broker!.roles).toMatchObject({ gatekeeper: 1, representative: 0, total: 1 });
    expect(broker!.roleSentence).toBe('Gatekeeper into practitioners, once.');
    expect(broker!.groupsReached).toBe(2);
    expect(broker!.rank).toBe(1);
  });

  it('has no constraint where it has no contact, and is still ranked', async () => {
    const view = smallNetwork(people('a b c'), 'a-b');
    const { bridges, question } = await bridgesOf(view);
    const broker = await bridges.broker(question, at(view, 'c'));
    expect(broker).toMatchObject({ constraint: null, betweenness: 0, rank: 1, tiedRank: true, outOf: 3 });
  });

  it('may have a constraint above 1', async () => {
    const view = smallNetwork(people('a b c'), 'a-b b-c a-c'); // a triad: 1.125 each
    const { bridges, question } = await bridgesOf(view);
    expect((await bridges.broker(question, 0))!.constraint).toBeCloseTo(1.125, 12);
  });
});

it('gives the ties of a pair together, the loss of all of which is what is meant', async () => {
  const view = smallNetwork(people('a b c'), 'a-b a-b:funds b-c');
  const { bridges, question } = await bridgesOf(view);
  const ties = await bridges.bridgeTies(question, 5);
  expect(ties.map((tie) => [namesAt(view, tie.ends), tie.ties.length, tie.isBridge])).toEqual([
    [['A', 'B'], 2, true],
    [['B', 'C'], 1, true],
  ]);
});

it('answers an empty network with nothing', async () => {
  const { bridges, question } = await bridgesOf(smallNetwork([], ''));
  expect(await bridges.brokers(question, 5)).toEqual([]);
  expect(await bridges.bridgeTies(question, 5)).toEqual([]);
  expect(await bridges.connections(question)).toEqual([]);
});
