import type { MigratableEngine } from '@footbridge/server/engine/migrate';
import { migrate } from '@footbridge/server/engine/migrate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorld, removeWorld, saveWorld } from './contract-world.js';
import { describeConcurrency } from './engine-concurrency.js';
import { ask, type EngineHarness, testCatalogue } from './engine-harness.js';
import { describePages } from './engine-pages.js';
import { describeUnits } from './engine-units.js';
import { describeValues } from './engine-values.js';
import { sampleParams, tryStatement, worldStatements } from './statement-samples.js';

const INDEXED = [
  'Change.network',
  'Change.uid',
  'Initiative.generation',
  'Initiative.ref',
  'Migration.number',
  'Network.key',
  'Network.uid',
  'Receipt.key',
  'Stakeholder.generation',
  'Stakeholder.ref',
];
const UNIQUE = [
  'change_uid',
  'initiative_ref',
  'migration_number',
  'network_key',
  'network_uid',
  'receipt_key',
  'stakeholder_ref',
];

/** What both engines promise, word for word the same. */
export function describeEngine(harness: EngineHarness): void {
  const catalogue = testCatalogue(harness.name);
  let engine: MigratableEngine;
  const open = async () => {
    engine = await harness.open(catalogue);
    await migrate(engine);
    return engine;
  };

  beforeAll(open);
  afterAll(() => engine.close());

  describe('the schema', () => {
    it('is brought up to date once', async () => {
      expect(await migrate(engine)).toEqual([]);
    });

    it('has every constraint', async () => {
      const names = (await ask(engine, 'test/list-constraints')).map((row) => row.name);
      expect(names).toEqual(expect.arrayContaining(harness.name === 'neo4j' ? [...UNIQUE, 'tie_ref'] : UNIQUE));
    });

    it('has every index', async () => {
      const indexes = async () => (await ask(engine, 'test/list-indexes')).map((row) => `${row.label}.${row.property}`);
      const expected = harness.name === 'neo4j' ? [...INDEXED, 'TIE.ref'] : INDEXED;
      // Neo4j makes an index ready in its own time.
      await expect.poll(indexes, { timeout: 20_000 }).toEqual(expect.arrayContaining(expected));
    });

    it('refuses a database that a newer version has used', async () => {
      const newest = { number: 9999, name: 'schema/9999-from-the-future', at: '2030-01-01T00:00:00.000Z' };
      const answers = async () => [newest] as never;
      const ahead = new Proxy(engine, { get: (real, key) => (key === 'read' ? answers : Reflect.get(real, key)) });
      await expect(migrate(ahead)).rejects.toThrow('last used by a newer Footbridge');
    });
  });

  describe('every catalogued statement', () => {
    const world = makeWorld();
    const statements = worldStatements(catalogue, harness.name).filter(({ name }) => !/^(test|explain)\//.test(name));
    beforeAll(() => saveWorld(engine, world));
    afterAll(() => removeWorld(engine, world));

    it.each(statements.map((each) => [each.name, each] as const))('%s is understood', async (name, statement) => {
      const params = sampleParams(statement, world);
      await engine.write(async (unit) => unit.rollBack(await unit.run(`explain/${name}` as never, params as never)));
    });

    it.each(statements.map((each) => [each.name, each] as const))(
      '%s answers with the rows it declares',
      async (_name, statement) => {
        const rows = await tryStatement(engine, statement, world);
        expect(rows.length).toBeGreaterThan(0);
        expect(Object.keys(rows[0] ?? {})).toEqual(statement.rows.map((column) => column.name));
      },
    );
  });

  describeValues(() => engine);
  describePages(() => engine);
  describeUnits(() => engine);
  describeConcurrency(() => engine);

  describe('a restart', () => {
    it('keeps everything', async () => {
      const world = makeWorld();
      await saveWorld(engine, world);
      const before = await readAll(engine, world.generation);
      await engine.close();
      await harness.restart();
      await open();
      expect(await readAll(engine, world.generation)).toEqual(before);
      expect(before.ties).toHaveLength(5);
      await removeWorld(engine, world);
    });

    it('is the only way back after close', async () => {
      await engine.close();
      await expect(engine.ping()).rejects.toMatchObject({ kind: 'closed' });
      await expect(engine.write(async () => 1)).rejects.toMatchObject({ kind: 'closed' });
      await open();
      await engine.ping();
    });
  });
}

async function readAll(engine: MigratableEngine, generation: string) {
  const keys = (await engine.read('stakeholder/list-keys', { generation })).map((row) => row.key).sort();
  const refs = keys.map((key) => `${generation}/${key}`);
  const stakeholders = await engine.read('stakeholder/read-stakeholders', { refs });
  const ties = await engine.read('tie/list-ties-from', { refs });
  return {
    stakeholders: [...stakeholders].sort((a, b) => (a.stakeholder.ref < b.stakeholder.ref ? -1 : 1)),
    ties: [...ties].sort((a, b) => (a.tie.ref < b.tie.ref ? -1 : 1)),
  };
}
