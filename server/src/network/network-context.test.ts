import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_VIEWER } from '../access/viewer.js';
import { InitiativePages } from './initiative-pages.js';
import { loadEnd, loadTies, type NetworkContext } from './network-context.js';
import { bringIn, must, openTestFeature, person, type TestFeature, tie } from './network-feature.fixture.js';
import { byKey, stakeholderPage } from './network-pages.js';

let feature: TestFeature;
beforeAll(async () => {
  feature = await openTestFeature();
});
afterAll(() => feature.close());

const contextOf = (): NetworkContext => ({
  requestId: 'r',
  viewer: LOCAL_VIEWER,
  signal: new AbortController().signal,
  prolong: () => undefined,
  loaders: feature.loaders(LOCAL_VIEWER),
});

describe('a request during which another removes a stakeholder', () => {
  it('answers with the stakeholder as it saw it, in a list and at the end of a tie', async () => {
    const participants = ['ann', 'bob'].map((stakeholder) => ({ stakeholder, role: 'leads' as const }));
    const { network } = await bringIn(feature, 'busy', {
      stakeholders: [person('ann'), person('bob', { name: 'Bob as he was' }), person('cat')],
      ties: [tie('t', 'ann', 'bob')],
      initiatives: [{ key: 'i', name: 'I', description: null, stage: 'idea', participants, version: 1 }],
    });
    const context = contextOf();
    const view = must(await feature.services.snapshots.view(network));
    const [found] = await loadTies(context, view.snapshot, [0]);
    const pages = new InitiativePages(feature.engine);
    const { nodes } = await pages.initiatives(network, { first: 1 });

    must(await feature.services.stakeholders.remove(LOCAL_VIEWER, { network: 'busy', key: 'bob' }));
    must(await feature.services.snapshots.view('busy')); // the other request, which has the newest snapshot now

    const order = byKey(view);
    const page = await stakeholderPage(context, view, [0, 1, 2], { asked: {}, order, field: 'stakeholders' });
    expect(page.nodes.map((one) => one.name)).toEqual(['ann', 'Bob as he was', 'cat']);
    expect(await loadEnd(context, found!, 'to')).toMatchObject({ name: 'Bob as he was' });
    const participating = await pages.participantsOf(context, nodes[0]!);
    expect(participating.map((each) => each.stakeholder.key)).toEqual(['ann']);
  });
});
