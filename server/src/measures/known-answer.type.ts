import 'reflect-metadata';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.js';

@ObjectType('KnownAnswer', {
  description: 'A value that others published or computed, beside what this server computes for it now.',
  simpleResolvers: true,
})
export class KnownAnswerType {
  @Field(() => ID, { description: 'The measure, by its id in `measures`.' })
  readonly measure!: string;

  @Field(() => String, { description: 'The network it is of, in words.' })
  readonly network!: string;

  @Field(() => [String], { description: 'The stakeholder, two ends or two parts; empty for the whole network.' })
  readonly of!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Which of its further numbers is meant; null for its value.' })
  readonly detail!: string | null;

  @Field(() => [String], { description: 'The options it was computed with, beyond the defaults.' })
  readonly options!: readonly string[];

  @Field(() => Float, { description: 'The value in the source.' })
  readonly expected!: number;

  @Field(() => Float, { nullable: true, description: 'The value here and now; null where there is none.' })
  readonly got!: number | null;

  @Field(() => Float, { nullable: true, description: 'Here and now less the source.' })
  readonly difference!: number | null;

  @Field(() => Boolean, { description: 'Whether the two are the same to the last digit the source gives.' })
  readonly agrees!: boolean;

  @Field(() => String, { description: 'Where the value comes from.' })
  readonly source!: string;
}

export const KnownAnswerConnection = connectionType('KnownAnswer', () => KnownAnswerType);
