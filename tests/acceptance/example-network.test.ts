import { EXAMPLE_FILE } from '@footbridge/server/example-network';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshEngine, freshEngine } from './fresh-engine.js';
import { startTestServer, type TestServer } from './test-server.js';

let fresh: FreshEngine;
let server: TestServer;
beforeAll(async () => {
  fresh = await freshEngine();
  server = await startTestServer({ engine: fresh.engine, exampleFile: EXAMPLE_FILE });
});
afterAll(async () => {
  await server.close();
  await fresh.remove();
});

const ask = async (selection: string) => (await server.must(`{ network(key: "example") { ${selection} } }`)).network;

describe('the network an empty database starts with', () => {
  it('has all groups, tiers and layers, several sectors, and initiatives', async () => {
    const { overview, initiatives } = await ask(`
      overview { stakeholders byGroup { value } byTier { value } bySector { value } byLayer { value } }
      initiatives { totalCount }`);
    const values = (counts: readonly { value: string }[]) => counts.map(({ value }) => value);

    expect(overview.stakeholders).toBeGreaterThan(100);
    expect(values(overview.byGroup)).toEqual(
      expect.arrayContaining(['professional', 'service user', 'practitioner', 'policymaker']),
    );
    expect(values(overview.byTier)).toEqual(expect.arrayContaining(['central', 'regional', 'local']));
    expect(values(overview.byLayer)).toEqual(expect.arrayContaining(['collaboration', 'compliance', 'membership']));
    expect(overview.bySector.length).toBeGreaterThan(4);
    expect(initiatives.totalCount).toBeGreaterThan(2);
  });

  it('has the three findings that were planted in it', async () => {
    const { findings } = await ask(
      'findings(first: 7) { kind headline detail action number stakeholders { name } provenance { version } }',
    );
    const kinds = findings.map(({ kind }: { kind: string }) => kind);

    expect(kinds).toEqual(expect.arrayContaining(['WIDEST_GAP', 'HELD_BY_ONE', 'CUT_OFF_PART']));
    const heldByOne = findings.find(({ kind }: { kind: string }) => kind === 'HELD_BY_ONE');
    expect(heldByOne.stakeholders[0].name).toBe('Involvement coordinator, Ashvale Voices');
    const gap = findings.find(({ kind }: { kind: string }) => kind === 'WIDEST_GAP');
    expect(gap.headline).toMatch(/practitioners and policymakers/i);
    for (const { headline, detail, action } of findings) {
      for (const sentence of [headline, detail, action]) expect(sentence).toMatch(/^[A-Z0-9].*\.$/s);
    }
  });

  it('was there from the beginning: the first thing a new user can do is not to take it back', async () => {
    const { version, undoable, changes } = await ask(
      'version undoable { summary } changes { nodes { kind summary canUndo whyNot } }',
    );
    expect({ version, undoable }).toEqual({ version: 1, undoable: null });
    expect(changes.nodes).toEqual([
      {
        kind: 'CREATE',
        summary: expect.stringMatching(/^Created the example network with \d+ stakeholders and \d+ ties$/),
        canUndo: false,
        whyNot: expect.stringContaining('Delete the network instead'),
      },
    ]);
  });

  it('is made once where two servers start over one empty database', async () => {
    const empty = await freshEngine();
    const start = () => startTestServer({ engine: empty.engine, exampleFile: EXAMPLE_FILE });
    const servers = await Promise.all([start(), start()]);
    for (const each of servers) {
      const { networks } = await each.must('{ networks { nodes { key version } } }');
      expect(networks.nodes).toEqual([{ key: 'example', version: 1 }]);
    }
    for (const each of servers) await each.close();
    await empty.remove();
  });

  it('does not come again where a network is: its user may have deleted the example', async () => {
    await server.must('mutation ($input: CreateNetworkInput!) { createNetwork(input: $input) { network { key } } }', {
      input: { key: 'own', name: 'Our own' },
    });
    await server.must('mutation ($input: DeleteNetworkInput!) { deleteNetwork(input: $input) { deletedKey } }', {
      input: { key: 'example', confirmation: (await ask('name')).name },
    });
    const second = await startTestServer({ engine: fresh.engine, exampleFile: EXAMPLE_FILE });
    const { networks } = await second.must('{ networks { nodes { key } } }');
    await second.close();

    expect(networks.nodes).toEqual([{ key: 'own' }]);
  });
});
