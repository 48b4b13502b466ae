import { LOCAL_PERMISSIONS } from '@footbridge/server/access/permission';
import { LOCAL_VIEWER } from '@footbridge/server/access/viewer';
import type { CypherEngine } from '@footbridge/server/engine/cypher-engine';
import { type MigratableEngine, migrate } from '@footbridge/server/engine/migrate';
import { openNeo4jEngine } from '@footbridge/server/engine/neo4j-engine';
import { networkFeature } from '@footbridge/server/network/network-feature';
import { blankStakeholder } from '@footbridge/server/network/stakeholder-input';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BoltProxy, startBoltProxy } from '../neo4j/bolt-proxy.js';
import type { TestNeo4j } from '../neo4j/neo4j-server.js';

/** What an import promises when the reply to its last commit, which shows the new content, is lost on the way. */
export function describeLostSwitch(server: TestNeo4j): void {
  describe('an import whose new content is shown, and the reply to that lost', () => {
    const key = `lost-switch-${process.pid}-${Date.now()}`;
    let proxy: BoltProxy;
    let engine: MigratableEngine;
    let feature: ReturnType<typeof networkFeature>;
    beforeAll(async () => {
      proxy = await startBoltProxy(server.uri);
      engine = await openNeo4jEngine({ ...server, uri: proxy.uri });
      await migrate(engine);
      feature = networkFeature({
        engine: losing(engine, proxy),
        permissions: LOCAL_PERMISSIONS,
        findCommunities: async (view) => new Int32Array(view.members.length),
        report: (error) => {
          throw error;
        },
      });
    });
    afterAll(async () => {
      await feature.services.networks.delete(LOCAL_VIEWER, { key, confirmation: key });
      await feature.services.sweeper.settled();
      await feature.close();
      await engine.close();
      await proxy.close();
    });

    const bringIn = async (names: readonly string[], expectedVersion: number | null) =>
      feature.services.content.replaceContent({
        viewer: LOCAL_VIEWER,
        networkKey: key,
        attributes: [],
        content: [{ stakeholders: names.map((name) => ({ ...blankStakeholder(name), name, version: 1 })) }],
        expectedVersion,
        summary: `Imported ${names.join(', ')}`,
        itemCount: names.length,
      });
    const shownKeys = async () => {
      await feature.services.sweeper.settled();
      const row = await feature.services.networks.find(LOCAL_VIEWER, key);
      const keys = await engine.read('stakeholder/list-keys', { generation: row?.generation ?? '' });
      return { version: row?.version, keys: keys.map((each) => each.key).sort() };
    };

    it('is answered as saved, once, and nothing of it is swept', async () => {
      expect(await bringIn(['ann'], null)).toMatchObject({ ok: true, value: { network: { version: 1 } } });
      const second = await bringIn(['bob', 'cat'], 1);
      expect(proxy.lost).toBe(1);
      expect(second).toMatchObject({ ok: true, value: { change: { version: 2, kind: 'import' } } });
      expect(await shownKeys()).toEqual({ version: 2, keys: ['bob', 'cat'] });
    });

    it('can be taken back whole', async () => {
      expect(await feature.services.undo.undo(LOCAL_VIEWER, { network: key })).toMatchObject({ ok: true });
      expect(await shownKeys()).toEqual({ version: 3, keys: ['ann'] });
    });
  });
}

/** The engine behind a proxy that loses the reply to the commit of the first import that switches generations. */
function losing(engine: CypherEngine, proxy: BoltProxy): CypherEngine {
  return {
    name: engine.name,
    read: (name, params) => engine.read(name, params),
    ping: () => engine.ping(),
    close: () => engine.close(),
    write: (work) =>
      engine.write((unit) =>
        work({
          run: (name, params) => {
            if (name === 'network/switch-generation' && proxy.lost === 0) proxy.loseNextCommitReply();
            return unit.run(name, params);
          },
          rollBack: (value) => unit.rollBack(value),
        }),
      ),
  };
}
