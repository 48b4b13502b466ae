import type { EngineName } from './cypher-engine.js';
import { EngineError } from './engine-error.js';
import type { QueryCatalogue } from './query-catalogue.js';
import { statementsOf } from './query-catalogue.js';
import type { Statement, StatementMode } from './statement-header.js';
import { type Field, isScalar, type RecordShapes, type Scalar, type ValueType } from './value-type.js';

type Row = Readonly<Record<string, unknown>>;
type Convert = (value: unknown, where: string) => unknown;

/** A statement with its values checked on the way in and shaped on the way out, as its header says. */
export interface CompiledStatement {
  readonly name: string;
  readonly mode: StatementMode;
  readonly text: string;
  encode(params: Row): Record<string, unknown>;
  decode(rows: readonly Row[]): readonly Row[];
}

/** What an engine needs a whole number to be; a JS number says nothing of what it is meant to be. */
export type IntEncoder = (value: number) => unknown;

/** The statements of one engine, ready to run, by name. */
export function compileStatements(
  catalogue: QueryCatalogue,
  engine: EngineName,
  encodeInt: IntEncoder,
): ReadonlyMap<string, CompiledStatement> {
  const all = [...statementsOf(catalogue, engine).values()];
  return new Map(all.map((each) => [each.name, compileStatement(each, catalogue.records, encodeInt)]));
}

export function compileStatement(
  statement: Statement,
  records: RecordShapes,
  encodeInt: IntEncoder,
): CompiledStatement {
  const encoders = statement.params.map((field) => fieldConverter(field, encoderOf(records, encodeInt)));
  const decoders = statement.rows.map((field) => fieldConverter(field, decoderOf(records)));
  const params = new Set(statement.params.map((field) => field.name));
  return {
    name: statement.name,
    mode: statement.mode,
    text: statement.text,
    encode(values) {
      for (const name of Object.keys(values)) {
        if (!params.has(name)) throw fault(statement.name, `takes no parameter ${name}`);
      }
      return convertFields(encoders, values, statement.name);
    },
    decode(rows) {
      checkColumns(statement, rows[0]);
      return rows.map((row) => convertFields(decoders, row, statement.name));
    },
  };
}

/** All rows of one answer have the same columns: the first speaks for them. */
function checkColumns({ name, rows }: Statement, first: Row | undefined): void {
  if (!first) return;
  const declared = rows.map((column) => column.name).sort();
  const found = Object.keys(first).sort();
  if (declared.join() === found.join() || rows.length === 0) return;
  throw fault(name, `declares the columns ${declared.join(', ')} and answers with ${found.join(', ')}`);
}

interface FieldConverter {
  readonly name: string;
  readonly convert: Convert;
}

function convertFields(fields: readonly FieldConverter[], values: Row, where: string): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const { name, convert } of fields) converted[name] = convert(values[name], where);
  return converted;
}

type ScalarConverters = Readonly<Record<Scalar, (value: unknown) => unknown>>;

/** Marks a value that is not of its type; no parameter or column ever is this value. */
const WRONG = Symbol('wrong type');

function encoderOf(records: RecordShapes, encodeInt: IntEncoder): TypeConverters {
  const encodeAny = (value: unknown): unknown => {
    if (typeof value === 'number') return Number.isSafeInteger(value) ? encodeInt(value) : value;
    if (Array.isArray(value)) return value.map(encodeAny);
    if (!isRow(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, encodeAny(each)]));
  };
  return {
    records,
    scalars: {
      String: (value) => (typeof value === 'string' ? value : WRONG),
      Int: (value) => (Number.isSafeInteger(value) ? encodeInt(value as number) : WRONG),
      Float: (value) => (Number.isFinite(value) ? value : WRONG),
      Boolean: (value) => (typeof value === 'boolean' ? value : WRONG),
      Map: (value) => (isRow(value) ? encodeAny(value) : WRONG),
    },
  };
}

function decoderOf(records: RecordShapes): TypeConverters {
  return {
    records,
    scalars: {
      String: (value) => (typeof value === 'string' ? value : WRONG),
      Int: (value) => (Number.isSafeInteger(value) ? value : WRONG),
      Float: (value) => (typeof value === 'number' ? value : WRONG),
      Boolean: (value) => (typeof value === 'boolean' ? value : WRONG),
      Map: (value) => (isRow(value) ? value : WRONG),
    },
  };
}

interface TypeConverters {
  readonly records: RecordShapes;
  readonly scalars: ScalarConverters;
}

function fieldConverter({ name, type }: Field, converters: TypeConverters): FieldConverter {
  const one = oneConverter(type, name, converters);
  const many: Convert = (value, where) => {
    if (!Array.isArray(value)) throw mismatch(where, name, type, value);
    return value.map((each) => one(each, where));
  };
  const convert = type.list ? many : one;
  return {
    name,
    convert: (value, where) => {
      if (value !== null && value !== undefined) return convert(value, where);
      if (!type.nullable) throw mismatch(where, name, type, value);
      return null;
    },
  };
}

function oneConverter(type: ValueType, name: string, converters: TypeConverters): Convert {
  if (isScalar(type.name)) {
    const scalar = converters.scalars[type.name];
    return (value, where) => {
      const converted = scalar(value);
      if (converted === WRONG) throw mismatch(where, name, type, value);
      return converted;
    };
  }
  const shape = converters.records.get(type.name);
  if (!shape) throw fault(name, `is of the unknown record ${type.name}`);
  const fields = shape.fields.map((field) => fieldConverter(field, converters));
  return (value, where) => {
    if (!isRow(value)) throw mismatch(where, name, type, value);
    return convertFields(fields, value, where);
  };
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mismatch(where: string, name: string, type: ValueType, value: unknown): EngineError {
  const declared = `${type.name}${type.list ? '[]' : ''}${type.nullable ? '?' : ''}`;
  return fault(where, `expected ${name} to be ${declared}, got ${describe(value)}`);
}

/** Says what kind of value came, never the value: it may be personal. */
function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number out of range or not whole' : String(value);
  return value === undefined ? 'nothing' : `a ${typeof value}`;
}

function fault(statement: string, what: string): EngineError {
  return new EngineError('statement', `${statement}: ${what}`);
}
