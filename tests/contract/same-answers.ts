import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CypherEngine } from '@footbridge/server/engine/cypher-engine';
import { openEmbeddedEngine } from '@footbridge/server/engine/embedded-engine';
import { type MigratableEngine, migrate } from '@footbridge/server/engine/migrate';
import { openNeo4jEngine } from '@footbridge/server/engine/neo4j-engine';
import { readCatalogue } from '@footbridge/server/engine/query-catalogue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestNeo4j } from '../neo4j/neo4j-server.js';
import { makeWorld, removeWorld, saveWorld } from './contract-world.js';
import { tryStatement, worldStatements } from './statement-samples.js';

/** These answer for the whole database, where the two may differ, or for one engine only. */
const ABOUT_THE_DATABASE = /^(schema|journal)\/|^network\/list-generations$/;

/** One world in both engines: every statement answers alike. */
export function describeSameAnswers(server: TestNeo4j): void {
  describe('the same statement on the same network', () => {
    const catalogue = readCatalogue();
    const world = makeWorld();
    const statements = worldStatements(catalogue, 'neo4j').filter(({ name }) => !ABOUT_THE_DATABASE.test(name));
    let folder: string;
    let engines: { readonly neo4j: MigratableEngine; readonly embedded: MigratableEngine };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'footbridge-same-'));
      engines = { neo4j: await openNeo4jEngine(server), embedded: await openEmbeddedEngine({ folder }) };
      for (const engine of Object.values(engines)) {
        await migrate(engine);
        await saveWorld(engine, world);
      }
    });
    afterAll(async () => {
      await removeWorld(engines.neo4j, world);
      await engines.neo4j.close();
      await engines.embedded.close();
      await rm(folder, { recursive: true });
    });

    it.each(statements.map((each) => [each.name, each] as const))('%s answers alike', async (_name, statement) => {
      const answer = async (engine: CypherEngine) => {
        const rows = await tryStatement(engine, statement, world);
        const ordered = /ORDER BY(?![\s\S]*\bRETURN\b)/.test(statement.text);
        return ordered ? rows : [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
      };
      expect(await answer(engines.neo4j)).toEqual(await answer(engines.embedded));
    });
  });
}
