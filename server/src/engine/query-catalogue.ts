import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { EngineName } from './cypher-engine.js';
import { StartupProblem } from './engine-error.js';
import { parseRecord, parseStatement, type Statement } from './statement-header.js';
import { type Field, isScalar, type RecordShape, type RecordShapes } from './value-type.js';

/** Every statement the server can run, with the records their headers name. */
export interface QueryCatalogue {
  readonly statements: readonly Statement[];
  readonly records: RecordShapes;
}

/** The folder of the `@footbridge/cypher` package; the same from source, from `dist` and under the test runner. */
export function statementsFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@footbridge/cypher/package.json'));
}

/** Reads all of `folder`. Throws a `StartupProblem` that lists every fault of every file. */
export function readCatalogue(folder: string = statementsFolder()): QueryCatalogue {
  const faults: string[] = [];
  const statements: Statement[] = [];
  const records = new Map<string, RecordShape>();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  for (const path of paths.sort()) {
    if (!/\.(cypher|record)$/.test(path)) continue;
    const content = readFileSync(join(folder, path), 'utf8');
    const report = (found: readonly string[]) => faults.push(...found.map((fault) => `cypher/${path}: ${fault}`));
    if (path.endsWith('.record')) {
      const record = parseRecord(path, content);
      report(record.faults);
      if (records.has(record.value.name)) report([`there is another record ${record.value.name}`]);
      records.set(record.value.name, record.value);
    } else {
      const statement = parseStatement(path, content);
      report(statement.faults);
      statements.push(statement.value);
    }
  }
  faults.push(...unknownRecords(statements, records), ...repeatedNames(statements));
  if (faults.length > 0) {
    throw new StartupProblem(`The statements in ${folder} have ${faults.length} faults:\n${faults.join('\n')}`);
  }
  return { statements, records };
}

/** The statements `engine` runs, by name, without the migrations. */
export function statementsOf(catalogue: QueryCatalogue, engine: EngineName): ReadonlyMap<string, Statement> {
  const own = catalogue.statements.filter((each) => each.engine === null || each.engine === engine);
  return new Map(own.filter((each) => each.mode !== 'schema').map((each) => [each.name, each]));
}

function unknownRecords(statements: readonly Statement[], records: RecordShapes): string[] {
  const owners: readonly { name: string; fields: readonly Field[] }[] = [
    ...statements.map((each) => ({ name: `${each.name}.cypher`, fields: [...each.params, ...each.rows] })),
    ...[...records.values()].map((each) => ({ name: `record ${each.name}`, fields: each.fields })),
  ];
  return owners.flatMap(({ name, fields }) =>
    fields
      .filter(({ type }) => !isScalar(type.name) && !records.has(type.name))
      .map(
        (field) => `cypher/${name}: ${field.name} is of the type ${field.type.name}, which is no scalar and no record`,
      ),
  );
}

function repeatedNames(statements: readonly Statement[]): string[] {
  return statements
    .filter((each) =>
      statements.some(
        (other) =>
          other !== each &&
          other.name === each.name &&
          (other.engine === each.engine || other.engine === null || each.engine === null),
      ),
    )
    .map((each) => `cypher/${each.name}.cypher: there are two statements of this name for one engine`);
}
