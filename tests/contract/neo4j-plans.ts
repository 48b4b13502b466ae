import { migrate } from '@footbridge/server/engine/migrate';
import { openNeo4jEngine } from '@footbridge/server/engine/neo4j-engine';
import { readCatalogue } from '@footbridge/server/engine/query-catalogue';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestNeo4j } from '../neo4j/neo4j-server.js';
import { makeWorld } from './contract-world.js';
import { sampleParams, worldStatements } from './statement-samples.js';

/** These go through all nodes of one label that has few: networks, migrations, receipts. Or they are about all there is. */
const READS_ALL = /^(schema\/list-migrations|network\/list-(networks|generations|showing)|history\/sweep-receipts)$/;

/** Neo4j finds what a statement asks for by an index, and has nothing to remark. */
export function describeNeo4jPlans(server: TestNeo4j): void {
  describe('the plan Neo4j makes', () => {
    const world = makeWorld();
    const statements = worldStatements(readCatalogue(), 'neo4j');
    let driver: Driver;
    beforeAll(async () => {
      const engine = await openNeo4jEngine(server);
      await migrate(engine);
      await engine.close();
      driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
    });
    afterAll(() => driver.close());

    it.each(statements.map((each) => [each.name, each] as const))(
      'of %s starts at an index',
      async (name, statement) => {
        const { summary } = await driver.executeQuery(`EXPLAIN ${statement.text}`, sampleParams(statement, world), {
          database: 'neo4j',
        });
        const operators = summary.plan === false ? [] : operatorsOf(summary.plan);
        expect(operators.length).toBeGreaterThan(0);
        if (!READS_ALL.test(name))
          expect(operators.filter((each) => /(AllNodes|ByLabel|ByType)\w*Scan/.test(each))).toEqual([]);
        // What it has never stored yet, such as a property nobody has, is not worth a remark.
        const remarks = summary.notifications.filter((each) => each.category !== 'UNRECOGNIZED');
        expect(remarks.map((each) => each.description)).toEqual([]);
      },
    );
  });
}

function operatorsOf(plan: Plan): readonly string[] {
  return [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}
