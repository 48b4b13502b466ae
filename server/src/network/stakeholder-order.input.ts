import { Field, InputType } from 'type-graphql';
import type { Direction } from '../api/cursor.js';
import { vocabularyEnum } from '../api/vocabulary-enum.js';
import type { StakeholderOrder, StakeholderOrderField } from './stakeholder-order.js';

export const OrderFieldEnum = vocabularyEnum<StakeholderOrderField>(
  'StakeholderOrderField',
  'What stakeholders are ordered by.',
  {
    key: 'The id their file gave.',
    name: 'Their name, whatever case and accents.',
    kind: 'Person, organisation, other.',
    group: 'Their group; those without one last.',
    tier: 'Their tier; those without one last.',
    sector: 'Their sector; those without one last.',
    place: 'Their place; those without one last.',
    degree: 'How many others they are tied to.',
  },
);

export const DirectionEnum = vocabularyEnum<Direction>('OrderDirection', 'Which way.', {
  ascending: 'From A to Z, from the lowest.',
  descending: 'From Z to A, from the highest.',
});

@InputType('StakeholderOrder', { description: 'How stakeholders are ordered; equal ones by key.' })
export class StakeholderOrderInput implements StakeholderOrder {
  @Field(() => OrderFieldEnum, { description: 'By what.' })
  readonly field!: StakeholderOrderField;

  @Field(() => DirectionEnum, { nullable: true, defaultValue: 'ascending', description: 'Which way.' })
  readonly direction?: Direction;
}
