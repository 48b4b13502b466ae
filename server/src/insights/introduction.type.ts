import 'reflect-metadata';
import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType('Introduction', {
  description: 'A proposed tie: its benefit, and apart from it how likely it is to take and who could make it.',
})
export class IntroductionType {
  @Field(() => Float, {
    description: 'By how much the new tie raises the mean of 1/distance over the pairs it is meant for.',
  })
  readonly benefit!: number;

  @Field(() => String, { description: 'The benefit in words.' })
  readonly benefitSentence!: string;

  @Field(() => Int, { description: 'Place by benefit, 1 the highest; equal benefits share a place.' })
  readonly rank!: number;

  @Field(() => Boolean, { description: 'Whether another introduction has the same place.' })
  readonly tiedRank!: boolean;

  @Field(() => Float, { nullable: true, description: 'Adamic-Adar; null where the two share no contact.' })
  readonly feasibility!: number | null;

  @Field(() => String, { description: 'How likely it is to take, in words.' })
  readonly feasibilitySentence!: string;

  @Field(() => Int, { description: 'How many are tied to both.' })
  readonly sharedContacts!: number;

  @Field(() => Boolean, {
    description:
      'Whether the introducers know both; false where nobody does and they are those on a shortest route, in its order.',
  })
  readonly introducersKnowBoth!: boolean;

  @Field(() => Boolean, {
    description: 'Whether every possible tie was weighed; false where only the most promising ones were.',
  })
  readonly exact!: boolean;

  @Field(() => Int, { description: 'The data version of the network it was found in.' })
  readonly version!: number;

  @Field(() => Boolean, {
    description:
      'Whether that is an earlier version than the network now has, given because `freshness` allowed it; the current ones are being found.',
  })
  readonly stale!: boolean;
}
