import type { CypherEngine } from './cypher-engine.js';
import { EngineError, StartupProblem } from './engine-error.js';
import { type QueryCatalogue, readCatalogue } from './query-catalogue.js';
import type { Statement } from './statement-header.js';

/** An engine whose schema can be brought up to date; after that it is only a `CypherEngine` to everybody. */
export interface MigratableEngine extends CypherEngine {
  /** Runs one migration, in a transaction of its own. */
  migrate(statement: Statement): Promise<void>;
}

export interface MigrateOptions {
  readonly catalogue?: QueryCatalogue;
  readonly now?: () => Date;
}

/**
 * Applies the migrations this database has not had, in the order of their numbers, and records each. A crash between
 * the two is harmless, since every migration says IF NOT EXISTS; so are two servers that start at once. Answers with
 * the names of those it applied.
 */
export async function migrate(
  engine: MigratableEngine,
  { catalogue = readCatalogue(), now = () => new Date() }: MigrateOptions = {},
): Promise<readonly string[]> {
  const known = migrationsOf(catalogue, engine.name);
  const applied = new Set((await engine.read('schema/list-migrations', {})).map((row) => row.number));
  const newest = Math.max(0, ...catalogue.statements.map(numberOf));
  const ahead = [...applied].filter((number) => number > newest);
  if (ahead.length > 0) {
    throw new StartupProblem('This database was last used by a newer Footbridge: start that version or a later one.');
  }
  const missing = known.filter((statement) => !applied.has(numberOf(statement)));
  for (const statement of missing) await apply(engine, statement, now());
  return missing.map((statement) => statement.name);
}

/** The migrations of one engine, in order. */
export function migrationsOf({ statements }: QueryCatalogue, engine: CypherEngine['name']): readonly Statement[] {
  return statements
    .filter((each) => each.mode === 'schema' && (each.engine === null || each.engine === engine))
    .sort((a, b) => numberOf(a) - numberOf(b));
}

async function apply(engine: MigratableEngine, statement: Statement, at: Date): Promise<void> {
  try {
    await engine.migrate(statement);
  } catch (error) {
    if (!(error instanceof EngineError) || error.kind === 'unavailable') throw error;
    // Another server that starts at this moment was first: Neo4j says so, despite IF NOT EXISTS.
    if (error.kind !== 'already-exists') {
      throw new StartupProblem(`The database could not be prepared (${error.message}).`, { cause: error });
    }
  }
  await engine.write((unit) =>
    unit.run('schema/record-migration', {
      number: numberOf(statement),
      name: statement.name,
      at: at.toISOString(),
    }),
  );
}

function numberOf(statement: Statement): number {
  return Number(/^schema\/(\d{4})-/.exec(statement.name)?.[1] ?? 0);
}
