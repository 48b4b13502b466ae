import 'reflect-metadata';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { JsonScalar } from '../api/scalars.js';
import type { MeasureValue } from './measure-value.js';

@ObjectType('MeasureValue', {
  description: 'What a measure says, with its place among all values.',
  simpleResolvers: true,
})
export class MeasureValueType implements MeasureValue {
  @Field(() => Float, { nullable: true, description: 'The value; null where it has none.' })
  readonly value!: number | null;

  @Field(() => String, { nullable: true, description: 'The value in words, where it is a name or a yes or no.' })
  readonly text!: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is no value; null where there is one.' })
  readonly reason!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Place in the ranking; equal values share one. Null without a value.',
  })
  readonly rank!: number | null;

  @Field(() => Boolean, { description: 'Whether another has the same place.' })
  readonly tied!: boolean;

  @Field(() => Int, { description: 'How many others have the same place.' })
  readonly level!: number;

  @Field(() => Int, { description: 'How many have a place in the ranking.' })
  readonly outOf!: number;

  @Field(() => JsonScalar, { nullable: true, description: 'What the value is made of.' })
  readonly details!: Readonly<Record<string, number | null>> | null;
}
