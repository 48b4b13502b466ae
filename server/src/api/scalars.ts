import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const MAX_NESTING = 64;

/** A calendar day as ISO text, `2026-11-24`. It stays text all the way: a day has no time zone. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, such as 2026-11-24.',
  serialize: day,
  parseValue: day,
  parseLiteral: (node) => day(textOf(node, 'Date')),
});

/** A moment as ISO text in UTC. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment in UTC, such as 2026-11-24T09:30:00.000Z.',
  serialize: moment,
  parseValue: moment,
  parseLiteral: (node) => moment(textOf(node, 'DateTime')),
});

/** Any JSON value. Input is bounded in nesting and may not name `__proto__`. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value: a text, a number, true, false, null, a list or an object.',
  serialize: (value) => value,
  parseValue: (value) => safeJson(value, 0),
  parseLiteral: (node, variables) => safeJson(literal(node, variables ?? {}, 0), 0),
});

/** A network filter as it was understood, to be sent back as a `NetworkFilter`. */
export const NetworkFilterEchoScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'NetworkFilterEcho',
  description: 'A NetworkFilter as JSON: the parts that hold, ready to be sent back as a filter.',
  serialize: (value) => value,
});

function day(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const time = Date.parse(`${value}T00:00:00Z`);
    // 2026-02-30 parses as a later day in some engines and as nothing in others; a real day survives the round trip.
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError(`Expected a day such as 2026-11-24, got ${shown(value)}.`);
}

function moment(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) {
    const time = Date.parse(value);
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  throw new GraphQLError(`Expected a moment such as 2026-11-24T09:30:00Z, got ${shown(value)}.`);
}

function safeJson(value: unknown, depth: number): unknown {
  if (depth > MAX_NESTING) throw new GraphQLError(`JSON may be nested ${MAX_NESTING} deep, this is deeper.`);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => safeJson(item, depth + 1));
  const entries = Object.entries(value);
  if (entries.some(([key]) => key === '__proto__')) throw new GraphQLError('JSON may not have a key "__proto__".');
  return Object.fromEntries(entries.map(([key, item]) => [key, safeJson(item, depth + 1)]));
}

function literal(node: ValueNode, variables: Readonly<Record<string, unknown>>, depth: number): unknown {
  if (depth > MAX_NESTING) throw new GraphQLError(`JSON may be nested ${MAX_NESTING} deep, this is deeper.`);
  switch (node.kind) {
    case Kind.NULL:
      return null;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.LIST:
      return node.values.map((item) => literal(item, variables, depth + 1));
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map((field) => [field.name.value, literal(field.value, variables, depth + 1)]),
      );
  }
}

function textOf(node: ValueNode, name: string): string {
  if (node.kind === Kind.STRING) return node.value;
  throw new GraphQLError(`Expected a ${name} as a text in quotes.`, { nodes: node });
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 100);
}
