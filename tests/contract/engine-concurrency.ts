import type { CypherEngine } from '@footbridge/server/engine/cypher-engine';
import { describe, expect, it } from 'vitest';
import { makeNetwork, makeWorld, removeWorld, saveWorld, type World } from './contract-world.js';

const WRITERS = 50;
const ROUNDS = 10;

/** Writers who meet: one wins, the others are told, and nothing is lost. */
export function describeConcurrency(engineOf: () => CypherEngine): void {
  describe('writers who meet', () => {
    it(`let one of ${WRITERS} with the same expected version win a round`, async () => {
      const engine = engineOf();
      const world = makeWorld();
      await saveWorld(engine, world);
      for (let round = 1; round <= ROUNDS; round += 1) {
        const answers = await Promise.all(
          Array.from({ length: WRITERS }, (_, writer) => rename(engine, world, round, `${round}/${writer}`)),
        );
        const winners = answers.filter((answer) => answer !== null);
        expect(winners).toHaveLength(1);
        const [row] = await engine.read('stakeholder/read-stakeholders', { refs: [`${world.generation}/a`] });
        expect(row?.stakeholder).toMatchObject({ name: winners[0], version: round + 1 });
      }
      expect(await versionOf(engine, world.network.key)).toBe(ROUNDS);
      await removeWorld(engine, world);
    });

    it('all get in when they do not contradict each other', async () => {
      const engine = engineOf();
      const { network } = makeWorld();
      await engine.write((unit) => unit.run('network/create-network', { network }));
      const versions = await Promise.all(
        Array.from({ length: WRITERS }, () =>
          engine.write(async (unit) => {
            const [row] = await unit.run('network/bump-version', { key: network.key, updatedAt: 'now' });
            await unit.run('network/find-network', { key: network.key });
            return row?.network.version;
          }),
        ),
      );
      expect([...versions].sort((a, b) => Number(a) - Number(b))).toEqual(
        Array.from({ length: WRITERS }, (_, i) => i + 1),
      );
      await engine.write((unit) => unit.run('network/delete-network', { uid: network.uid }));
    });

    it('are tried again when they stand in each other’s way', async () => {
      const engine = engineOf();
      const [one, two] = [makeNetwork(makeWorld().network.key), makeNetwork(makeWorld().network.key)];
      for (const network of [one, two]) {
        await engine.write((unit) => unit.run('network/create-network', { network }));
      }
      let runs = 0;
      const bothHaveOne = barrier(2);
      const bumpBoth = (first: string, second: string) =>
        engine.write(async (unit) => {
          runs += 1;
          await unit.run('network/bump-version', { key: first, updatedAt: 'now' });
          await bothHaveOne();
          await unit.run('network/bump-version', { key: second, updatedAt: 'now' });
        });
      await Promise.all([bumpBoth(one.key, two.key), bumpBoth(two.key, one.key)]);
      expect(runs).toBeGreaterThan(2);
      for (const { key, uid } of [one, two]) {
        expect(await versionOf(engine, key)).toBe(2);
        await engine.write((unit) => unit.run('network/delete-network', { uid }));
      }
    });

    it('leave one receipt of one key', async () => {
      const engine = engineOf();
      const { receipt } = makeWorld();
      const answers = await Promise.allSettled(
        Array.from({ length: 20 }, (_, writer) =>
          engine.write((unit) =>
            unit.run('history/create-receipt', { receipt: { ...receipt, answer: String(writer) } }),
          ),
        ),
      );
      expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1);
      await engine.write((unit) => unit.run('history/remove-receipt', { key: receipt.key }));
    });
  });
}

async function versionOf(engine: CypherEngine, key: string): Promise<number | undefined> {
  return (await engine.read('network/find-network', { key }))[0]?.network.version;
}

/** An edit as every edit is: bump the network's version first, then save if the stakeholder is as expected. */
function rename(engine: CypherEngine, world: World, expectedVersion: number, name: string): Promise<string | null> {
  const [a] = world.stakeholders;
  if (!a) throw new Error('the world has a stakeholder');
  return engine.write(async (unit) => {
    await unit.run('network/bump-version', { key: world.network.key, updatedAt: 'now' });
    const [stored] = await unit.run('stakeholder/read-stakeholders', { refs: [a.ref] });
    if (stored?.stakeholder.version !== expectedVersion) return unit.rollBack(null);
    const renamed = { ...a, name, version: expectedVersion + 1 };
    await unit.run('stakeholder/update-stakeholders', { stakeholders: [renamed] });
    return name;
  });
}

/** Resolves once `count` callers wait for it, and for everyone who comes later. */
function barrier(count: number): () => Promise<void> {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let waiting = 0;
  return () => {
    waiting += 1;
    if (waiting === count) open();
    return opened;
  };
}
