import { Field, Int, ObjectType } from 'type-graphql';
import { vocabularyEnum } from '../api/vocabulary-enum.js';
import type { GroupingOrigin } from './grouping.js';
import type { NetworkView } from './network-view.js';

export const GroupingOriginEnum = vocabularyEnum<GroupingOrigin>('GroupingOrigin', 'Where a grouping comes from.', {
  given: 'A field every stakeholder can have, such as group or tier.',
  computed: 'Found from the ties alone.',
  custom: 'A custom column of the network.',
});

@ObjectType('Mode', {
  description: 'One of the two kinds between which all ties of two-mode data run.',
  simpleResolvers: true,
})
export class ModeType {
  @Field(() => [String], { description: 'The words that make it; any of them is what `projection.onto` takes.' })
  readonly words!: readonly string[];

  @Field(() => Int, { description: 'How many stakeholders it has.' })
  readonly size!: number;
}

@ObjectType('Grouping', {
  description: 'A way to divide the stakeholders of a network into parts.',
  simpleResolvers: true,
})
export class GroupingType {
  @Field(() => String, { description: 'What questions take as `grouping`.' })
  readonly key!: string;

  @Field(() => String, { description: 'As a heading shows it.' })
  readonly label!: string;

  @Field(() => GroupingOriginEnum, { description: 'Where it comes from.' })
  readonly origin!: GroupingOrigin;

  /** What its values are counted in. */
  readonly view!: NetworkView;
}
