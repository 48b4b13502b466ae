export const SCALARS = ['String', 'Int', 'Float', 'Boolean', 'Map'] as const;
export type Scalar = (typeof SCALARS)[number];

/** The declared type of a parameter, a column or a field: a scalar or a record's name, perhaps a list, perhaps null. */
export interface ValueType {
  readonly name: string;
  readonly list: boolean;
  readonly nullable: boolean;
}

export interface Field {
  readonly name: string;
  readonly type: ValueType;
}

/** The named fields of one kind of thing that is stored, from a `.record` file. */
export interface RecordShape {
  readonly name: string;
  readonly purpose: string;
  readonly fields: readonly Field[];
}

export type RecordShapes = ReadonlyMap<string, RecordShape>;

export function isScalar(name: string): name is Scalar {
  return (SCALARS as readonly string[]).includes(name);
}

/** Reads `String`, `Int?`, `String[]`, `Stakeholder[]?`; undefined when the text is none of these. */
export function parseValueType(text: string): ValueType | undefined {
  const match = /^([A-Z][A-Za-z]*)(\[\])?(\?)?$/.exec(text);
  if (!match?.[1]) return undefined;
  return { name: match[1], list: match[2] !== undefined, nullable: match[3] !== undefined };
}

/** Reads `name Type`; undefined when the text is not that. */
export function parseField(text: string): Field | undefined {
  const match = /^([a-z][A-Za-z0-9]*) (\S+)$/.exec(text.trim());
  const type = match?.[2] === undefined ? undefined : parseValueType(match[2]);
  return match?.[1] === undefined || type === undefined ? undefined : { name: match[1], type };
}
