import { EMPTY_CONTENT } from '@footbridge/shared/network/network-content';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_VIEWER } from '../access/viewer.js';
import { type ForgetfulEngine, forgetful } from './lost-reply.fixture.js';
import { bringIn, must, openTestFeature, person, type TestFeature } from './network-feature.fixture.js';

let feature: TestFeature;
let engine: ForgetfulEngine;
beforeAll(async () => {
  feature = await openTestFeature({
    misbehaving: (opened) => {
      engine = forgetful(opened);
      return engine;
    },
  });
});
afterAll(() => feature.close());

const replace = (networkKey: string, expectedVersion: number | null) =>
  feature.services.content.replaceContent({
    viewer: LOCAL_VIEWER,
    networkKey,
    attributes: [],
    content: { ...EMPTY_CONTENT, stakeholders: [person('zoe')] },
    expectedVersion,
    summary: 'Imported',
    itemCount: 1,
    fingerprint: networkKey,
    idempotencyKey: `import-${networkKey}`,
  });
const keysOf = async (network: string) => {
  await feature.services.sweeper.settled();
  const row = await feature.services.networks.find(LOCAL_VIEWER, network);
  const keys = await engine.read('stakeholder/list-keys', { generation: row?.generation ?? '' });
  return keys.map((each) => each.key);
};

describe('an import whose last commit is saved, and the reply to it lost', () => {
  it.each([
    ['of a network that was there', 'there', 'network/switch-generation', 1],
    ['that made the network', 'new', 'network/create-network', null],
  ] as const)('%s keeps what readers are shown, and its receipt says so', async (_, network, statement, version) => {
    if (version !== null) await bringIn(feature, network, { stakeholders: [person('ann')] });
    engine.loseReplyTo(statement);
    await expect(replace(network, version)).rejects.toMatchObject({ kind: 'unavailable' });

    expect(await keysOf(network)).toEqual(['zoe']);
    const sent = { viewer: LOCAL_VIEWER, fingerprint: network, idempotencyKey: `import-${network}` };
    const saved = must((await feature.services.content.savedBefore(sent))!);
    expect(saved.change.kind).toBe('import');
    expect(must(await replace(network, version))).toEqual(saved);
  });
});

describe('sweeping', () => {
  it('leaves a generation that readers are shown, whoever asks for it', async () => {
    const { network } = await bringIn(feature, 'shown', { stakeholders: [person('ann')] });
    feature.services.sweeper.sweepGeneration(network.generation);
    expect(await keysOf('shown')).toEqual(['ann']);
  });
});
