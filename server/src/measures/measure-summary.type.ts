import 'reflect-metadata';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { vocabularyEnum } from '../api/vocabulary-enum.js';
import type { HistogramScale } from './histogram.js';

export const HistogramScaleEnum = vocabularyEnum<HistogramScale>('HistogramScale', 'How values are put into ranges.', {
  linear: 'Ranges of equal width; one for each whole number where there are few of them.',
  log: 'Ranges of equal ratio, for a few values far above the rest; those of 0 or below are one range, the first.',
});

@ObjectType('HistogramBin', { description: 'How many values lie in a range.', simpleResolvers: true })
export class HistogramBinType {
  @Field(() => Float, { description: 'From this value on.' })
  readonly from!: number;

  @Field(() => Float, { description: 'Below this value; the last range has its end too.' })
  readonly to!: number;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType('CountOfValue', { description: 'How many have one value of a measure.', simpleResolvers: true })
export class CountOfValueType {
  @Field(() => Float, { description: 'The value: the number of a community; 1 for yes, 0 for no.' })
  readonly value!: number;

  @Field(() => Int, { description: 'How many have it.' })
  readonly count!: number;
}

@ObjectType('Summary', { description: 'The values of a measure summed up.' })
export class SummaryType {
  @Field(() => Int, { description: 'How many values there are.' })
  readonly count!: number;

  @Field(() => Int, { description: 'How many have none (see `undefinedWhen`).' })
  readonly undefined!: number;

  @Field(() => Float, { nullable: true, description: 'Their mean; null where values are no quantities.' })
  readonly mean!: number | null;

  @Field(() => Float, { nullable: true, description: 'The middle one.' })
  readonly median!: number | null;

  @Field(() => Float, { nullable: true, description: 'The lowest.' })
  readonly min!: number | null;

  @Field(() => Float, { nullable: true, description: 'The highest.' })
  readonly max!: number | null;

  @Field(() => Float, { nullable: true, description: 'Their standard deviation, of all values and not of a sample.' })
  readonly sd!: number | null;

  @Field(() => Float, { nullable: true, description: 'The one value of a measure of the whole network.' })
  readonly value!: number | null;

  @Field(() => [CountOfValueType], {
    description: 'How many have each value, where values are names or a yes or no; empty for quantities.',
  })
  readonly counts!: readonly CountOfValueType[];

  @Field(() => HistogramScaleEnum, { description: 'The scale that shows most of how they are distributed.' })
  readonly suggestedScale!: HistogramScale;
}
