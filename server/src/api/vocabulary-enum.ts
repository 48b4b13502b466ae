import 'reflect-metadata';
import { ATTRIBUTE_TYPES } from '@footbridge/shared/vocabulary/attribute';
import { CHANGE_KINDS } from '@footbridge/shared/vocabulary/change';
import { STAKEHOLDER_KINDS } from '@footbridge/shared/vocabulary/stakeholder';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import { registerEnumType } from 'type-graphql';

/**
 * A GraphQL enum over words of the vocabulary: `pair of groups` is PAIR_OF_GROUPS outside and stays
 * `pair of groups` inside, so that resolvers never translate. Pass the result to `@Field(() => LayerEnum)`.
 */
export function vocabularyEnum<Word extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Word, string>>,
): Readonly<Record<string, Word>> {
  const words = Object.keys(meanings) as Word[]; // Object.keys forgets the key type
  const values = Object.fromEntries(words.map((word) => [enumName(word), word]));
  const valuesConfig = Object.fromEntries(words.map((word) => [enumName(word), { description: meanings[word] }]));
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

export const LayerEnum = vocabularyEnum<(typeof LAYERS)[number]>('Layer', 'What a tie is about.', {
  collaboration: 'Doing things together: works with, shares knowledge, co-designs, advises, supports.',
  compliance: 'Answering to: reports to, funds, commissions, inspects.',
  membership: 'Belonging to: member of, works for.',
});

export const StakeholderKindEnum = vocabularyEnum<(typeof STAKEHOLDER_KINDS)[number]>(
  'StakeholderKind',
  'What a stakeholder is.',
  {
    person: 'A person.',
    organisation: 'A body in which people work or belong.',
    other: 'An event, topic or thing that links people in real data; counted, never introduced to anyone.',
  },
);

export const AttributeTypeEnum = vocabularyEnum<(typeof ATTRIBUTE_TYPES)[number]>(
  'AttributeType',
  'The type of a custom attribute.',
  {
    text: 'A text.',
    number: 'A number.',
    boolean: 'True or false.',
    date: 'A calendar day.',
    list: 'Several texts.',
  },
);

export const AttributeOwnerEnum = vocabularyEnum<'stakeholder' | 'tie'>(
  'AttributeOwner',
  'What a custom attribute is a column of.',
  { stakeholder: 'Of stakeholders.', tie: 'Of ties.' },
);

export const ChangeKindEnum = vocabularyEnum<(typeof CHANGE_KINDS)[number]>('ChangeKind', 'What a change did.', {
  create: 'Something was created.',
  edit: 'Something was edited.',
  remove: 'Something was removed.',
  import: 'A whole import came in.',
  undo: 'An earlier change was taken back.',
  'go back': 'Everything after an earlier change was taken back at once.',
});

function enumName(word: string): string {
  return word.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
}
