import { LOCAL_VIEWER } from '@footbridge/server/access/viewer';
import type { CypherEngine } from '@footbridge/server/engine/cypher-engine';
import { listInitiativeKeys, pageInitiatives } from '@footbridge/server/network/initiative.repository';
import { networkFeature } from '@footbridge/server/network/network-feature';
import { describe, expect, it } from 'vitest';
import { makeNetwork, makeWorld, removeWorld } from './contract-world.js';

/**
 * Keys in the order of pages, which is that of code units. The last four are where databases disagree with themselves:
 * by code points the signs beyond the first plane come last.
 */
const KEYS = [' ', '10', '9', 'SS', 'Z', 'a', 'e\u0301', '~', 'ß', 'é', '東', '👩🏽‍⚕️', '𠮷', '\ufa0e', '\uffee'];
/** Every size, so that a page ends at every key. */
const SIZES = KEYS.map((_, index) => index + 1);

/** Pages follow each other without a gap or a repeat, whatever the script of the keys and wherever a page ends. */
export function describePages(engineOf: () => CypherEngine): void {
  describe('pages in any script', () => {
    it('hold every initiative once, in order', async () => {
      const engine = engineOf();
      const { generation, initiative, ...world } = makeWorld();
      const initiatives = KEYS.toReversed().map((key) => ({ ...initiative, ref: `${generation}/${key}`, key }));
      await engine.write((unit) => unit.run('initiative/create-initiatives', { initiatives }));

      expect(await listInitiativeKeys(engine, generation)).toEqual(KEYS);
      for (const limit of SIZES) {
        const keys = await allPages(limit, (after) => pageInitiatives(engine, generation, { after, limit }));
        expect(keys, `pages of ${limit}`).toEqual(KEYS);
      }
      await removeWorld(engine, { ...world, generation, initiative });
    });

    it('hold every network that the viewer may see once, in order', async () => {
      const engine = engineOf();
      const { run } = makeWorld();
      const keys = KEYS.map((key) => `${run}${key}`);
      const shown = keys.map((key) => ({ ...makeNetwork(key), state: 'shown' }));
      const hidden = keys.map((key) => ({ ...makeNetwork(`${key}-hidden`), state: 'shown' }));
      const networks = [...shown, ...hidden].reverse();
      await engine.write(async (unit) => {
        for (const network of networks) await unit.run('network/create-network', { network });
      });
      const { services, close } = pagesOfThese(engine, new Set(shown.map((network) => network.uid)));

      expect(await services.networks.count(LOCAL_VIEWER)).toBe(KEYS.length);
      for (const limit of SIZES) {
        const seen = await allPages(limit, (after) => services.networks.page(LOCAL_VIEWER, { after, limit }));
        expect(seen, `pages of ${limit}`).toEqual(keys);
      }
      await close();
      await engine.write(async (unit) => {
        for (const { uid } of networks) await unit.run('network/delete-network', { uid });
      });
    });
  });
}

/** The keys on all pages, from the first to the one that is not full. */
async function allPages(
  limit: number,
  pageAfter: (after: string) => Promise<readonly { readonly key: string }[]>,
): Promise<readonly string[]> {
  const keys: string[] = [];
  for (let after = ''; ; ) {
    const page = (await pageAfter(after)).map((each) => each.key);
    keys.push(...page);
    const last = page.at(-1);
    // A page that repeats one before it would go on for ever.
    if (last === undefined || page.length < limit || keys.length > 2 * KEYS.length) return keys;
    after = last;
  }
}

function pagesOfThese(engine: CypherEngine, uids: ReadonlySet<string>) {
  return networkFeature({
    engine,
    permissions: { mayRead: (_viewer, { uid }) => uids.has(uid), mayEdit: () => false, mayCreate: () => false },
    findCommunities: async (view) => new Int32Array(view.members.length),
    report: (error) => {
      throw error;
    },
  });
}
