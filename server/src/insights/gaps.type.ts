import 'reflect-metadata';
import { VERDICT_RULES } from '@footbridge/shared/gaps/verdict';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { vocabularyEnum } from '../api/vocabulary-enum.js';

export const VerdictEnum = vocabularyEnum('Verdict', 'What may be said of two parts of a grouping.', VERDICT_RULES);

@ObjectType('GapCell', { description: 'Two parts of a grouping, or a part with itself.' })
export class GapCellType {
  @Field(() => String, { description: 'One part.' })
  readonly a!: string;

  @Field(() => String, { description: 'The other part; the same for a part with itself.' })
  readonly b!: string;

  @Field(() => Float, {
    description:
      'Pairs that could be linked: a whole number that may exceed 32 bits. In two-mode data, across the modes.',
  })
  readonly possiblePairs!: number;

  @Field(() => Int, { description: 'Pairs with at least one tie.' })
  readonly linkedPairs!: number;

  @Field(() => Float, { description: 'Linked pairs expected from the sizes of the parts alone.' })
  readonly expected!: number;

  @Field(() => Float, { nullable: true, description: 'Exact standard deviation of that number; null where it is 0.' })
  readonly sd!: number | null;

  @Field(() => Float, { nullable: true, description: '(linked - expected) / sd.' })
  readonly z!: number | null;

  @Field(() => Float, { nullable: true, description: 'Two-sided probability of z under the normal distribution.' })
  readonly p!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'p corrected for the number of cells compared (Benjamini-Hochberg); null where nothing can be tested.',
  })
  readonly q!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Linked pairs expected from how many contacts the members of the parts have.',
  })
  readonly expectedByActivity!: number | null;

  @Field(() => Float, { nullable: true, description: 'Linked by expected; null where none is expected.' })
  readonly ratio!: number | null;

  @Field(() => Float, { description: 'Expected less linked: how many linked pairs are missing.' })
  readonly missing!: number;

  @Field(() => VerdictEnum, { description: 'What may be said, by the one rule.' })
  readonly verdict!: string;

  @Field(() => String, { description: 'The cell in one sentence.' })
  readonly sentence!: string;
}

@ObjectType('Part', { description: 'A part of the network with no route to the largest one.' })
export class PartType {
  @Field(() => Int, { description: 'How many stakeholders it has.' })
  readonly size!: number;

  @Field(() => String, { description: 'The part in words.' })
  readonly sentence!: string;
}

@ObjectType('Gaps', { description: 'What is missing in a network.' })
export class GapsType {}
