import type { QueryCatalogue } from './query-catalogue.js';
import type { Statement } from './statement-header.js';
import { type Field, isScalar, type RecordShape, type Scalar, type ValueType } from './value-type.js';

const SCALAR_TYPES = {
  String: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  Map: 'Readonly<Record<string, unknown>>',
} as const satisfies Record<Scalar, string>;

/** The text of `queries.generated.ts`: the parameters and rows of every statement, by name. */
export function renderQueryTypes({ statements, records }: QueryCatalogue): string {
  const queries = new Map(statements.filter((each) => each.mode !== 'schema').map((each) => [each.name, each]));
  return [
    '// Generated from cypher/ by `node server/bin/generate-queries.mjs`. Do not edit.',
    '',
    ...[...records.values()].flatMap((record) => [...renderRecord(record), '']),
    '/** Every statement that can be run by name. */',
    'export interface Queries {',
    ...[...queries.values()].flatMap(renderQuery),
    '}',
    '',
  ].join('\n');
}

function renderRecord({ name, purpose, fields }: RecordShape): string[] {
  return [
    `/** ${purpose} */`,
    `export interface Stored${name} {`,
    ...fields.map((each) => `  ${renderField(each)};`),
    '}',
  ];
}

function renderQuery({ name, purpose, mode, params, rows }: Statement): string[] {
  return [
    `  /** ${purpose} */`,
    `  '${name}': {`,
    `    mode: '${mode}';`,
    `    params: ${renderFields(params)};`,
    `    row: ${renderFields(rows)};`,
    '  };',
  ];
}

function renderFields(fields: readonly Field[]): string {
  return fields.length === 0 ? 'Readonly<Record<string, never>>' : `{ ${fields.map(renderField).join('; ')} }`;
}

function renderField({ name, type }: Field): string {
  return `readonly ${name}: ${renderType(type)}`;
}

function renderType({ name, list, nullable }: ValueType): string {
  const one = isScalar(name) ? SCALAR_TYPES[name] : `Stored${name}`;
  return `${list ? `readonly ${one}[]` : one}${nullable ? ' | null' : ''}`;
}
