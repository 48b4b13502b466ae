import { WORD_FIELDS, type WordField } from '@footbridge/shared/exchange/columns';
import type { DanglingRule, DuplicateRule, ImportMode } from '@footbridge/shared/exchange/import-mode';
import type { TableRole } from '@footbridge/shared/exchange/table-role';
import type { AttributeType } from '@footbridge/shared/vocabulary/attribute';
import type { Layer } from '@footbridge/shared/vocabulary/tie-kind';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AttributeTypeEnum, LayerEnum } from '../api/vocabulary-enum.js';
import { DanglingRuleEnum, DuplicateRuleEnum, ImportModeEnum, TableRoleEnum } from './import-enums.js';
import type { ColumnMappingInput, MappingInput, TableMappingInput, ValueMapping } from './mapping.js';

@InputType('ColumnMapping', { description: 'What one column of a table is.' })
export class ColumnMappingType implements ColumnMappingInput {
  @Field(() => String, { description: 'Its letter, as the spreadsheet shows it, or its header.' })
  readonly column!: string;

  @Field(() => String, { description: 'The field it is read as, such as `id`, `name`, `from` or `attribute`.' })
  readonly field!: string;

  @Field(() => String, { nullable: true, description: 'The key of a custom attribute; absent: the header.' })
  readonly attribute?: string | null;

  @Field(() => AttributeTypeEnum, { nullable: true, description: 'Its type; absent: what all of its values fit.' })
  readonly type?: AttributeType | null;
}

@InputType('TableMapping', { description: 'What one table of an upload is and how it is read.' })
export class TableMappingType implements TableMappingInput {
  @Field(() => ID, { description: 'The upload it is in.' })
  readonly upload!: string;

  @Field(() => String, { nullable: true, description: 'The sheet; absent where a file is one table.' })
  readonly sheet?: string | null;

  @Field(() => TableRoleEnum, { description: 'What it is.' })
  readonly role!: TableRole;

  @Field(() => Int, { nullable: true, description: 'The row of the header, counted from 1; 0 where there is none.' })
  readonly headerRow?: number | null;

  @Field(() => String, { nullable: true, description: 'The encoding of the file, such as `windows-1252`.' })
  readonly encoding?: string | null;

  @Field(() => String, { nullable: true, description: 'The separator: a character, or its name such as `tab`.' })
  readonly delimiter?: string | null;

  @Field(() => [ColumnMappingType], { nullable: true, description: 'The columns that are read otherwise.' })
  readonly columns?: ColumnMappingType[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its ties have a direction where no column says so.' })
  readonly directed?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The kind of its ties where no column says one.' })
  readonly defaultTieKind?: string | null;

  @Field(() => LayerEnum, { nullable: true, description: 'The layer of its ties where their kind is not known.' })
  readonly defaultLayer?: Layer | null;
}

@InputType('ValueMapping', {
  description:
    'One word of one field read as one word of the vocabulary: field `group`, word GP, meaning practitioner.',
})
export class ValueMappingType {
  @Field(() => String, { description: `The field: ${WORD_FIELDS.join(', ')}.` })
  readonly field!: WordField;

  @Field(() => String, { description: 'The word as the file has it; empty for rows that have none.' })
  readonly word!: string;

  @Field(() => String, { nullable: true, description: 'What it means; for a kind of tie any word.' })
  readonly meaning?: string | null;

  @Field(() => LayerEnum, { nullable: true, description: 'The layer of a kind of tie that is not known.' })
  readonly layer?: Layer | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a kind of tie that is not known has a direction.' })
  readonly directed?: boolean | null;
}

@InputType('ImportMapping', { description: 'What was corrected; whatever is left out keeps the proposal.' })
export class ImportMappingType implements MappingInput {
  @Field(() => [TableMappingType], { nullable: true, description: 'The tables that are read otherwise.' })
  readonly tables?: TableMappingType[] | null;

  @Field(() => [ValueMappingType], { nullable: true, description: 'What words mean.' })
  readonly values?: ValueMapping[] | null;

  @Field(() => DuplicateRuleEnum, { nullable: true, description: 'For ids that come twice; absent: STOP.' })
  readonly duplicateIds?: DuplicateRule | null;

  @Field(() => DanglingRuleEnum, {
    nullable: true,
    description: 'For ties to somebody in no table; absent: STOP, and CREATE where no table lists stakeholders.',
  })
  readonly danglingTies?: DanglingRule | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the diagonal of a matrix is read as ties.' })
  readonly matrixDiagonal?: boolean | null;
}

@InputType({ description: 'Which files come into which network, and how.' })
export class PlanImportInput {
  @Field(() => String, { description: 'The key of the network; one that is not there yet is made by the import.' })
  readonly network!: string;

  @Field(() => String, { nullable: true, description: 'The name of a network that is not there yet.' })
  readonly name?: string | null;

  @Field(() => [ID], { description: 'The uploads, as POST /uploads named them.' })
  readonly uploads!: string[];

  @Field(() => ImportMappingType, { nullable: true, description: 'What the proposal got wrong.' })
  readonly mapping?: ImportMappingType | null;

  @Field(() => ImportModeEnum, { nullable: true, defaultValue: 'append', description: 'How it meets what is there.' })
  readonly mode?: ImportMode | null;
}

@InputType({ description: 'Which plan to carry out.' })
export class RunImportInput {
  @Field(() => ID, { description: 'The plan.' })
  readonly planId!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Leave the rows that have problems out.' })
  readonly skipProblemRows?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The same key with the same plan answers the first job, for a day, and after a restart if it was saved.',
  })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'Which import to stop.' })
export class CancelImportInput {
  @Field(() => ID, { description: 'The job.' })
  readonly id!: string;
}
