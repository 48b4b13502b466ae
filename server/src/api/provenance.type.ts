import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, JsonScalar } from './scalars.js';

/** What every computed answer says of itself, so that it can be cited and computed again. */
@ObjectType('Provenance', { description: 'Of what, when and how an answer was computed.', simpleResolvers: true })
export class ProvenanceType {
  @Field(() => String, { description: 'The key of the network.' })
  readonly network!: string;

  @Field(() => Int, { description: 'The data version of the network the answer was computed from.' })
  readonly version!: number;

  @Field(() => JsonScalar, { description: 'The filter that was applied; an empty object where none was.' })
  readonly filter!: unknown;

  @Field(() => String, { nullable: true, description: 'The grouping that was used, where the question takes one.' })
  readonly grouping!: string | null;

  @Field(() => JsonScalar, { description: 'The options the measures were computed with.' })
  readonly options!: unknown;

  @Field(() => DateTimeScalar, { description: 'When the answer was computed.' })
  readonly computedAt!: string;

  @Field(() => Int, { nullable: true, description: 'The seed, where chance plays a part.' })
  readonly seed!: number | null;

  @Field(() => Boolean, { description: 'Whether the numbers are exact; false where they are estimated.' })
  readonly exact!: boolean;

  @Field(() => String, { nullable: true, description: 'How far an estimate may be off, in words.' })
  readonly error!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether the numbers are of an earlier version than the network now has, given because `freshness` allowed it; the current ones are being computed.',
  })
  readonly stale!: boolean;

  @Field(() => Boolean, {
    description: 'Whether all ties link people with bodies, so that only such pairs were possible.',
  })
  readonly twoMode!: boolean;

  @Field(() => String, { nullable: true, description: 'What else a reader must know to use the numbers.' })
  readonly note!: string | null;
}
