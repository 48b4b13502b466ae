import 'reflect-metadata';
import { Field, Float, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../api/scalars.js';

@ObjectType('Progress', { description: 'How far a request is that is being answered.', simpleResolvers: true })
export class ProgressType {
  @Field(() => Float, { description: 'Share of the work begun so far that is done, 0 to 1; it never falls.' })
  readonly share!: number;

  @Field(() => String, { description: 'What takes longest of what is being computed.' })
  readonly computing!: string;

  @Field(() => DateTimeScalar, { description: 'When the request came.' })
  readonly since!: string;
}
