import { Field, InputType } from 'type-graphql';
import type { Direction } from '../api/cursor.js';
import { vocabularyEnum } from '../api/vocabulary-enum.js';
import { DirectionEnum } from './stakeholder-order.input.js';
import type { TieOrder, TieOrderField } from './tie-order.js';

const TieOrderFieldEnum = vocabularyEnum<TieOrderField>('TieOrderField', 'What ties are ordered by.', {
  key: 'Their key.',
  from: 'The name of the stakeholder they start at, whatever case and accents.',
  to: 'The name of the stakeholder they run to.',
  kind: 'Their kind.',
  layer: 'Their layer.',
  strength: 'Their strength; those without one last.',
  'valid from': 'The first day they hold; those without one last.',
  'valid to': 'The last day they hold; those without one last.',
});

@InputType('TieOrder', { description: 'How ties are ordered; equal ones by key.' })
export class TieOrderInput implements TieOrder {
  @Field(() => TieOrderFieldEnum, { description: 'By what.' })
  readonly field!: TieOrderField;

  @Field(() => DirectionEnum, { nullable: true, defaultValue: 'ascending', description: 'Which way.' })
  readonly direction?: Direction;
}
