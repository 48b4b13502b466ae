import type { CypherEngine, QueryName, QueryParams } from '@footbridge/server/engine/cypher-engine';
import { describe, expect, it } from 'vitest';
import { makeNetwork, makeStakeholder, makeTie, makeWorld, removeWorld, saveWorld } from './contract-world.js';

type Creation = { [Name in QueryName]: readonly [Name, QueryParams<Name>] }[QueryName];

/** All or nothing, and nothing twice that must be once. */
export function describeUnits(engineOf: () => CypherEngine): void {
  describe('a unit of work', () => {
    it('saves nothing when its work throws after a write', async () => {
      const engine = engineOf();
      const key = makeWorld().network.key;
      const work = engine.write(async (unit) => {
        await unit.run('network/create-network', { network: makeNetwork(key) });
        throw new RangeError('stopped half way');
      });
      await expect(work).rejects.toThrow(RangeError);
      expect(await engine.read('network/find-network', { key })).toEqual([]);
    });

    it('saves nothing when a later statement fails', async () => {
      const engine = engineOf();
      const { network } = makeWorld();
      const work = engine.write(async (unit) => {
        await unit.run('network/create-network', { network });
        await unit.run('network/create-network', { network: { ...network, uid: 'another' } });
      });
      await expect(work).rejects.toMatchObject({ kind: 'already-exists' });
      expect(await engine.read('network/find-network', { key: network.key })).toEqual([]);
    });

    it('saves nothing when its work hides that a statement failed', async () => {
      const engine = engineOf();
      const { network } = makeWorld();
      const work = engine.write(async (unit) => {
        await unit.run('network/create-network', { network });
        await unit.run('network/create-network', { network }).catch(() => 'hidden');
        return 'done';
      });
      await expect(work).rejects.toMatchObject({ kind: 'already-exists' });
      expect(await engine.read('network/find-network', { key: network.key })).toEqual([]);
    });

    it('hands back a value without saving when it is rolled back', async () => {
      const engine = engineOf();
      const { network } = makeWorld();
      const answer = await engine.write(async (unit) => {
        await unit.run('network/create-network', { network });
        return unit.rollBack({ refused: true });
      });
      expect(answer).toEqual({ refused: true });
      expect(await engine.read('network/find-network', { key: network.key })).toEqual([]);
    });

    it('sees its own writes, which nobody else sees before the end', async () => {
      const engine = engineOf();
      const { network } = makeWorld();
      await engine.write(async (unit) => {
        await unit.run('network/create-network', { network });
        expect(await unit.run('network/find-network', { key: network.key })).toHaveLength(1);
        expect(await engine.read('network/find-network', { key: network.key })).toEqual([]);
        return unit.rollBack(null);
      });
    });

    it('lets a tie go and come anew under the same ref, saying something else', async () => {
      const engine = engineOf();
      const world = makeWorld();
      await saveWorld(engine, world);
      const [tie] = world.ties;
      if (tie === undefined) throw new Error('a world has ties');
      await engine.write(async (unit) => {
        const gone = await unit.run('tie/remove-ties', { from: [tie.from], refs: [tie.tie.ref] });
        expect(gone).toEqual([{ removed: 1 }]);
        const anew = { ...tie, tie: { ...tie.tie, note: 'anew', version: 2 } };
        expect(await unit.run('tie/create-ties', { ties: [anew] })).toEqual([{ created: 1 }]);
      });
      const there = await engine.read('tie/read-ties', { refs: [tie.tie.ref] });
      expect(there.map((each) => [each.tie.note, each.tie.version])).toEqual([['anew', 2]]);
      await removeWorld(engine, world);
    });

    it('waits for statements its work did not wait for', async () => {
      const engine = engineOf();
      const { network } = makeWorld();
      await engine.write(async (unit) => {
        void unit.run('network/create-network', { network });
      });
      expect(await engine.read('network/find-network', { key: network.key })).toHaveLength(1);
      await engine.write((unit) => unit.run('network/delete-network', { uid: network.uid }));
    });

    it('runs nothing after its end', async () => {
      const engine = engineOf();
      const late = await engine.write(async (unit) => () => unit.run('schema/ping', {}));
      await expect(late()).rejects.toMatchObject({ kind: 'statement' });
    });

    it('takes a batch of 5,000 stakeholders and 5,000 ties', async () => {
      const engine = engineOf();
      const world = makeWorld();
      const { generation } = world;
      const stakeholders = Array.from({ length: 5_000 }, (_, index) => makeStakeholder(generation, `s${index}`));
      const ties = stakeholders.map((_, index) =>
        makeTie(generation, `t${index}`, `s${index}`, `s${(index * 7) % 5_000}`),
      );
      await engine.write(async (unit) => {
        await unit.run('stakeholder/create-stakeholders', { stakeholders });
        expect(await unit.run('tie/create-ties', { ties })).toEqual([{ created: 5_000 }]);
      });
      expect(await engine.read('stakeholder/list-keys', { generation })).toHaveLength(5_000);
      const refs = stakeholders.map((each) => each.ref);
      expect(await engine.read('tie/list-tie-columns-from', { refs })).toHaveLength(5_000);
      await removeWorld(engine, world);
      expect(await engine.read('tie/list-tie-columns-from', { refs })).toEqual([]);
    });
  });

  describe('a value that must be unique', () => {
    const world = makeWorld();
    const [stakeholder] = world.stakeholders;
    const [change] = world.changes;
    if (!stakeholder || !change) throw new Error('the world has a stakeholder and a change');
    const creations: readonly (readonly [string, Creation])[] = [
      ["a network's key", ['network/create-network', { network: { ...world.network, uid: 'another' } }]],
      ["a network's uid", ['network/create-network', { network: { ...world.network, key: 'another' } }]],
      ["a stakeholder's ref", ['stakeholder/create-stakeholders', { stakeholders: [stakeholder] }]],
      ["an initiative's ref", ['initiative/create-initiatives', { initiatives: [world.initiative] }]],
      ["a change's uid", ['history/create-change', { change }]],
      ["a receipt's key", ['history/create-receipt', { receipt: world.receipt }]],
    ];

    it.each(creations)('%s is refused a second time', async (_what, [name, params]) => {
      const engine = engineOf();
      await saveWorld(engine, world);
      try {
        await expect(engine.write((unit) => unit.run(name, params as never))).rejects.toMatchObject({
          kind: 'already-exists',
        });
      } finally {
        await removeWorld(engine, world);
      }
    });

    it('is not in the message, since it may be personal', async () => {
      const engine = engineOf();
      await saveWorld(engine, world);
      const error = await engine
        .write((unit) => unit.run('history/create-receipt', { receipt: world.receipt }))
        .catch((thrown) => thrown);
      await removeWorld(engine, world);
      expect(error.message).not.toContain(world.receipt.key);
    });
  });
}
