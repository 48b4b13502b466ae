import type { CypherEngine } from '@footbridge/server/engine/cypher-engine';
import type { MigratableEngine } from '@footbridge/server/engine/migrate';
import { type QueryCatalogue, readCatalogue } from '@footbridge/server/engine/query-catalogue';
import type { Statement } from '@footbridge/server/engine/statement-header';

/** One engine as the contract suite needs it: a database that outlives the connections to it. */
export interface EngineHarness {
  readonly name: CypherEngine['name'];
  open(catalogue: QueryCatalogue): Promise<MigratableEngine>;
  /** Stops the database hard, if the tests own it, and has it running again. */
  restart(): Promise<void>;
}

/** What only tests ask: a plan of every statement, and what the schema really holds. */
export function testCatalogue(engine: CypherEngine['name']): QueryCatalogue {
  const { statements, records } = readCatalogue();
  const plans = statements
    .filter((each) => each.mode !== 'schema')
    .map((each): Statement => ({ ...each, name: `explain/${each.name}`, text: `EXPLAIN ${each.text}`, rows: [] }));
  return { records, statements: [...statements, ...plans, ...schemaQuestions(engine)] };
}

function schemaQuestions(engine: CypherEngine['name']): readonly Statement[] {
  const ask = (name: string, text: string, columns: readonly string[]): Statement => ({
    name,
    purpose: 'Asks what the schema really holds.',
    mode: 'read',
    engine,
    params: [],
    rows: columns.map((column) => ({ name: column, type: { name: 'String', list: false, nullable: false } })),
    text,
  });
  if (engine === 'embedded') {
    return [
      ask('test/list-constraints', 'SHOW CONSTRAINTS', ['name', 'type', 'label', 'properties']),
      ask('test/list-indexes', 'SHOW INDEXES', ['name', 'type', 'label', 'property']),
    ];
  }
  return [
    ask('test/list-constraints', 'SHOW CONSTRAINTS YIELD name, type WHERE type CONTAINS "UNIQUENESS" RETURN name', [
      'name',
    ]),
    ask(
      'test/list-indexes',
      'SHOW INDEXES YIELD state, labelsOrTypes, properties, type WHERE type <> "LOOKUP" AND state = "ONLINE" RETURN labelsOrTypes[0] AS label, properties[0] AS property',
      ['label', 'property'],
    ),
  ];
}

/** Runs a read that the product's own catalogue does not have. */
export function ask(engine: CypherEngine, name: string): Promise<readonly Readonly<Record<string, string>>[]> {
  return engine.read(name as never, {} as never);
}
