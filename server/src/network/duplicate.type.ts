import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.js';
import { StakeholderType } from './stakeholder.type.js';

const SCORE = 'From 0 to 1, for the order in which to look at them: a judgement, not a probability.';
const REASON = 'Why, in words: “1 letter differs”, “same words in another order”.';

@ObjectType('LikelyDuplicate', {
  description: 'Two stakeholders of one network that are likely the same.',
  simpleResolvers: true,
})
export class LikelyDuplicateType {
  @Field(() => StakeholderType, { description: 'The one with more contacts: the likelier one to keep.' })
  readonly one!: StakeholderType;

  @Field(() => StakeholderType, { description: 'The other.' })
  readonly other!: StakeholderType;

  @Field(() => Float, { description: SCORE })
  readonly score!: number;

  @Field(() => String, { description: REASON })
  readonly reason!: string;

  @Field(() => Int, { description: 'How many others both are tied to.' })
  readonly sharedContacts!: number;
}

export const LikelyDuplicateConnection = connectionType('LikelyDuplicate', () => LikelyDuplicateType);

@ObjectType('NamedLike', { description: 'A stakeholder that is called much like a name.', simpleResolvers: true })
export class NamedLikeType {
  @Field(() => StakeholderType, { description: 'Who.' })
  readonly stakeholder!: StakeholderType;

  @Field(() => Float, { description: SCORE })
  readonly score!: number;

  @Field(() => String, { description: REASON })
  readonly reason!: string;
}
