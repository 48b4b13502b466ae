import { openNeo4jEngine } from '@footbridge/server/engine/neo4j-engine';
import { afterAll, describe } from 'vitest';
import { startTestNeo4j } from '../neo4j/neo4j-server.js';
import { describeEngine } from './engine-contract.js';
import { describeNeo4jFaults } from './neo4j-faults.js';
import { describeNeo4jPlans } from './neo4j-plans.js';
import { describeSameAnswers } from './same-answers.js';

const server = await startTestNeo4j('the engine contract on Neo4j');

describe.runIf(server !== null)('the Neo4j engine', () => {
  if (server === null) return;
  afterAll(() => server.stop());

  describeEngine({
    name: 'neo4j',
    open: (catalogue) => openNeo4jEngine({ ...server, catalogue }),
    restart: async () => {
      await server.process?.kill();
      await server.process?.start();
    },
  });
  describeSameAnswers(server);
  describeNeo4jPlans(server);
  describeNeo4jFaults(server);
});
