import { readFileSync } from 'node:fs';
import { PRICED_FIELDS } from '@footbridge/server/api/limits/field-prices';
import { buildServerSchema, schemaText } from '@footbridge/server/schema';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';

const schema = buildServerSchema([]);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

function fileText(relative: string): string {
  return readFileSync(new URL(relative, import.meta.url), 'utf8');
}

describe('the public schema', () => {
  it('is the committed one (else: node server/bin/emit-schema.mjs)', () => {
    expect(schemaText()).toBe(fileText('../../shared/schema.graphql'));
  });

  it('breaks nothing that was released (released-schema.graphql moves on with a release, and only then)', () => {
    const released = buildSchema(fileText('released-schema.graphql'));
    expect(findBreakingChanges(released, schema).map((change) => change.description)).toEqual([]);
  });

  it('describes every type, field, argument and value for a stranger', () => {
    expect(types.flatMap(undescribed)).toEqual([]);
  });

  it('has every field that a price is set on', () => {
    const fields = new Set(types.flatMap((type) => fieldsOf(type).map((field) => `${type.name}.${field.name}`)));
    expect(PRICED_FIELDS.filter((field) => !fields.has(field))).toEqual([]);
  });
});

function undescribed(type: GraphQLNamedType): readonly string[] {
  const missing: string[] = [];
  const check = (name: string, description: string | null | undefined) => {
    if (!description?.trim()) missing.push(name);
  };
  if (!['Query', 'Mutation', 'Subscription'].includes(type.name)) check(type.name, type.description);
  for (const field of fieldsOf(type)) {
    check(`${type.name}.${field.name}`, field.description);
    if ('args' in field) {
      for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name}:)`, arg.description);
    }
  }
  if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
  return missing;
}

function fieldsOf(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
}
