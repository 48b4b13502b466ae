import { migrate } from '@footbridge/server/engine/migrate';
import { openNeo4jEngine } from '@footbridge/server/engine/neo4j-engine';
import { readCatalogue } from '@footbridge/server/engine/query-catalogue';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestNeo4j } from '../neo4j/neo4j-server.js';
import { makeStakeholder, makeTie, makeWorld, removeWorld } from './contract-world.js';
import { sampleParams, worldStatements } from './statement-samples.js';

/** These go through all nodes of one label that has few: networks, migrations, receipts. Or they are about all there is. */
const READS_ALL = /^(schema\/list-migrations|network\/list-(networks|generations|showing)|history\/sweep-receipts)$/;
/** So many that a plan which looks at each of them looks bad. */
const MANY = 5_000;

const statements = worldStatements(readCatalogue(), 'neo4j').map((each) => [each.name, each] as const);

/**
 * Neo4j finds what a statement asks for by an index, goes through no index once for every row, and has nothing to
 * remark. On a database that is new it plans with counts that are not there yet: the best moment to catch a statement
 * that leaves it a bad choice.
 */
export function describeNeo4jPlans(server: TestNeo4j): void {
  const world = makeWorld();
  let driver: Driver;
  beforeAll(async () => {
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
    const engine = await openNeo4jEngine(server);
    await migrate(engine);
    const stakeholders = Array.from({ length: MANY }, (_, index) => makeStakeholder(world.generation, `s${index}`));
    const ties = stakeholders.map((_, index) => makeTie(world.generation, `t${index}`, `s${index}`, 's0'));
    await engine.write(async (unit) => {
      await unit.run('stakeholder/create-stakeholders', { stakeholders });
      await unit.run('tie/create-ties', { ties });
    });
    await engine.close();
  });
  afterAll(async () => {
    const engine = await openNeo4jEngine(server);
    await removeWorld(engine, world);
    await engine.close();
    await driver.close();
  });

  it.each(statements)('%s', async (name, statement) => {
    const { summary } = await driver.executeQuery(
      `CYPHER replan=force EXPLAIN ${statement.text}`,
      sampleParams(statement, world),
      { database: 'neo4j' },
    );
    const operators = summary.plan === false ? [] : operatorsOf(summary.plan);
    expect(operators.length).toBeGreaterThan(0);
    if (!READS_ALL.test(name)) {
      expect(operators.filter((each) => /(AllNodes|ByLabel|ByType)\w*Scan/.test(each))).toEqual([]);
    }
    expect(summary.plan === false ? [] : scansPerRow(summary.plan)).toEqual([]);
    // What it has never stored yet, such as a property nobody has, is not worth a remark.
    const remarks = summary.notifications.filter((each) => each.category !== 'UNRECOGNIZED');
    expect(remarks.map((each) => each.description)).toEqual([]);
  });
}

/** The scans that start anew for every row that something else finds. */
function scansPerRow(plan: Plan, isPerRow = false): readonly string[] {
  const own = isPerRow && plan.operatorType.includes('Scan') ? [plan.operatorType] : [];
  const repeats = /Apply|CartesianProduct/.test(plan.operatorType);
  const below = plan.children.flatMap((child, side) => scansPerRow(child, isPerRow || (repeats && side > 0)));
  return [...own, ...below];
}

function operatorsOf(plan: Plan): readonly string[] {
  return [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}
