import type { AttributeType as AttributeTypeWord, AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { JsonScalar } from '../api/scalars.js';
import { AttributeOwnerEnum, AttributeTypeEnum } from '../api/vocabulary-enum.js';

@ObjectType('ValueCount', { description: 'How many there are of one value.', simpleResolvers: true })
export class ValueCountType {
  @Field(() => String, { description: 'The value as filters and questions take it.' })
  readonly value!: string;

  @Field(() => String, { description: 'The value as a heading shows it.' })
  readonly label!: string;

  @Field(() => Int, { description: 'How many have it.' })
  readonly count!: number;
}

@ObjectType('Attribute', { description: 'A custom column of a network, as its file had it.', simpleResolvers: true })
export class AttributeDefinitionType {
  @Field(() => String, { description: 'Its key, unique among the columns of its owner.' })
  readonly key!: string;

  @Field(() => String, { description: 'Its heading.' })
  readonly label!: string;

  @Field(() => AttributeTypeEnum, { description: 'The type of its values.' })
  readonly type!: AttributeTypeWord;

  @Field(() => AttributeOwnerEnum, { description: 'Whether it is a column of stakeholders or of ties.' })
  readonly on!: 'stakeholder' | 'tie';

  @Field(() => Float, { description: 'The share of its owners that have a value, 0 to 1.' })
  readonly filled!: number;

  @Field(() => [ValueCountType], { nullable: true, description: 'Its values, where there are few that repeat.' })
  readonly values!: readonly ValueCountType[] | null;
}

@ObjectType('AttributeValue', { description: 'What a thing has in one custom column.', simpleResolvers: true })
export class AttributeValueType {
  @Field(() => String, { description: 'The key of the column.' })
  readonly key!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'The value in its own type: text, number, boolean or list.' })
  readonly value!: AttributeValue;
}

/** A thing's custom attributes as a list, by key. */
export function attributeValues(attributes: Readonly<Record<string, AttributeValue>>): readonly AttributeValueType[] {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ({ key, value }));
}
