import 'reflect-metadata';
import type { MissingThing } from '@footbridge/shared/measures/measure-choices';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { vocabularyEnum } from '../api/vocabulary-enum.js';
import type { MeasureChoice, MeasureOptions } from './measure-options.js';

const MissingThingEnum = vocabularyEnum<MissingThing>('MissingThing', 'What is left out in a trial.', {
  stakeholders: 'Stakeholders, with their ties.',
  ties: 'Ties.',
});

@InputType('MeasureOptions', {
  description: 'What a measure may be asked to do; one it does not take is refused (see `options` of its definition).',
})
export class MeasureOptionsInput implements MeasureOptions {
  @Field(() => String, { nullable: true, description: 'What divides the stakeholders into parts.' })
  readonly grouping?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether direction counts; false where absent.' })
  readonly directed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether strength counts; false where absent.' })
  readonly weighted?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether values are divided by the largest possible one; false where absent.',
  })
  readonly normalised?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The seed, where chance plays a part; 1 where absent.' })
  readonly seed?: number | null;

  @Field(() => Float, { nullable: true, description: 'Above 1 finds smaller communities; 1 where absent.' })
  readonly resolution?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many steps still count as within reach; 2 where absent.' })
  readonly steps?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the walk that goes on along a tie, 0 to below 1; 0.85 where absent.',
  })
  readonly damping?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to compute exactly even where that takes long; false where absent.',
  })
  readonly exact?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The measure whose ranking is tried; betweenness where absent.' })
  readonly of?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share left out in each trial, above 0 to 0.5; 0.1 where absent.',
  })
  readonly missing?: number | null;

  @Field(() => MissingThingEnum, { nullable: true, description: 'What is left out; stakeholders where absent.' })
  readonly lost?: MissingThing | null;
}

@InputType('MeasureChoice', { description: 'A measure that every stakeholder has a value of, and how to compute it.' })
export class MeasureChoiceInput implements MeasureChoice {
  @Field(() => ID, { description: 'Which, by its id in `measures`.' })
  readonly id!: string;

  @Field(() => MeasureOptionsInput, { nullable: true, description: 'How; absent: its defaults.' })
  readonly options?: MeasureOptionsInput | null;
}
