import { migrate } from '@footbridge/server/engine/migrate';
import { openNeo4jEngine } from '@footbridge/server/engine/neo4j-engine';
import { afterAll, describe, expect, it } from 'vitest';
import { startTestNeo4j, type TestNeo4j } from '../neo4j/neo4j-server.js';
import { describeEngine } from './engine-contract.js';
import { describeNeo4jFaults } from './neo4j-faults.js';
import { describeLostSwitch } from './neo4j-lost-switch.js';
import { describeNeo4jPlans } from './neo4j-plans.js';
import { describeSameAnswers } from './same-answers.js';

const server = await startTestNeo4j('the engine contract on Neo4j');

afterAll(() => server?.stop());

describe.runIf(server !== null)('a fresh Neo4j database', () => {
  if (server === null) return;

  it('is prepared once by servers that start at the same time', async () => {
    const engines = await Promise.all(Array.from({ length: 4 }, () => openNeo4jEngine(server)));
    await Promise.all(engines.map((engine) => migrate(engine)));
    for (const engine of engines) {
      const numbers = (await engine.read('schema/list-migrations', {})).map((row) => row.number);
      expect(numbers).toEqual([...new Set(numbers)]);
      expect(await migrate(engine)).toEqual([]);
      await engine.close();
    }
  });

  describe('has a plan that starts at an index, right after its first import, for', () => describeNeo4jPlans(server));
});

describe.runIf(server !== null)('the Neo4j engine', () => {
  if (server === null) return;

  describeEngine({
    name: 'neo4j',
    open: (catalogue) => openNeo4jEngine({ ...server, catalogue }),
    restart: async () => {
      await server.process?.kill();
      await server.process?.start();
      await answersNewcomers(server);
    },
  });
  describeSameAnswers(server);
  describeLostSwitch(server);
  describe('has a plan that starts at an index, when it has counted all there is, for', () =>
    describeNeo4jPlans(server));
  describeNeo4jFaults(server);
});

/** A server that has just started is slow at first, and may keep the first to connect waiting for too long. */
async function answersNewcomers(server: TestNeo4j): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      const engine = await openNeo4jEngine(server);
      return await engine.close();
    } catch (error) {
      if (tries === 8) throw error;
    }
  }
}
