import type { WordField } from '@footbridge/shared/exchange/columns';
import type { ImportMode } from '@footbridge/shared/exchange/import-mode';
import type { ImportProblem, ProblemSeverity } from '@footbridge/shared/exchange/problem-code';
import type { TableRole } from '@footbridge/shared/exchange/table-role';
import type { AttributeType } from '@footbridge/shared/vocabulary/attribute';
import type { Layer } from '@footbridge/shared/vocabulary/tie-kind';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.js';
import { JsonScalar } from '../api/scalars.js';
import { UserErrorType } from '../api/user-error.type.js';
import { AttributeTypeEnum, LayerEnum } from '../api/vocabulary-enum.js';
import { ImportModeEnum, SeverityEnum, TableRoleEnum } from './import-enums.js';
import type { ImportPlan, PlannedColumn, PlannedTable } from './import-plan.js';
import type { EntityCounts, ImportCounts } from './tally.js';
import type { UnknownWord } from './word-list.js';

@ObjectType('EntityCounts', { description: 'How many records an import touches.', simpleResolvers: true })
export class EntityCountsType implements EntityCounts {
  @Field(() => Int, { description: 'Not there before.' })
  readonly new!: number;

  @Field(() => Int, { description: 'There before, and different after.' })
  readonly changed!: number;

  @Field(() => Int, { description: 'There before, and the same after.' })
  readonly unchanged!: number;

  @Field(() => Int, { description: 'There before, and gone after.' })
  readonly removed!: number;
}

@ObjectType('ImportCounts', { description: 'What an import does, in numbers.', simpleResolvers: true })
export class ImportCountsType implements ImportCounts {
  @Field(() => EntityCountsType, { description: 'Of stakeholders.' })
  readonly stakeholders!: EntityCountsType;

  @Field(() => EntityCountsType, { description: 'Of ties.' })
  readonly ties!: EntityCountsType;

  @Field(() => EntityCountsType, { description: 'Of initiatives, which only an export of Footbridge brings along.' })
  readonly initiatives!: EntityCountsType;
}

@ObjectType('ImportColumn', { description: 'One column, and what it is read as.', simpleResolvers: true })
export class ImportColumnType implements PlannedColumn {
  @Field(() => String, { description: 'Its letter, as the spreadsheet shows it.' })
  readonly column!: string;

  @Field(() => String, { description: 'Its header; empty where there is none.' })
  readonly header!: string;

  @Field(() => String, { description: 'The field it is read as.' })
  readonly field!: string;

  @Field(() => String, { nullable: true, description: 'The key of the custom attribute it becomes.' })
  readonly attribute!: string | null;

  @Field(() => AttributeTypeEnum, { nullable: true, description: 'The type of that attribute.' })
  readonly type!: AttributeType | null;

  @Field(() => String, { description: 'Why, in a sentence.' })
  readonly reason!: string;

  @Field(() => [String], { description: 'A few of its values.' })
  readonly samples!: readonly string[];

  @Field(() => Float, { description: 'The share of the rows that have a value, from 0 to 1.' })
  readonly filled!: number;
}

@ObjectType('ImportTable', { description: 'One table of an upload, as it was understood.', simpleResolvers: true })
export class ImportTableType implements PlannedTable {
  @Field(() => ID, { description: 'The upload it is in.' })
  readonly upload!: string;

  @Field(() => String, { description: 'The name of the file.' })
  readonly file!: string;

  @Field(() => String, { nullable: true, description: 'The sheet; null where a file is one table.' })
  readonly sheet!: string | null;

  @Field(() => String, { nullable: true, description: 'The encoding it was read in; null for a workbook.' })
  readonly encoding!: string | null;

  @Field(() => String, { nullable: true, description: 'The separator it was read with; null for a workbook.' })
  readonly delimiter!: string | null;

  @Field(() => TableRoleEnum, { description: 'What it is taken for.' })
  readonly role!: TableRole;

  @Field(() => String, { description: 'Why, in a sentence.' })
  readonly reason!: string;

  @Field(() => Int, { description: 'Rows below the header.' })
  readonly rows!: number;

  @Field(() => Int, { nullable: true, description: 'The row of the header, counted from 1; null where there is none.' })
  readonly headerRow!: number | null;

  @Field(() => [ImportColumnType], { description: 'Its columns; of a matrix the first ones.' })
  readonly columns!: readonly ImportColumnType[];

  @Field(() => [[String]], { description: 'The first rows below the header.' })
  readonly sample!: readonly (readonly string[])[];
}

@ObjectType('ImportProblem', { description: 'Something wrong with a file, a column or a row.', simpleResolvers: true })
export class ImportProblemType implements ImportProblem {
  @Field(() => String, { description: 'The name of the file.' })
  readonly file!: string;

  @Field(() => String, { nullable: true, description: 'The sheet.' })
  readonly sheet!: string | null;

  @Field(() => Int, { nullable: true, description: 'The row as the spreadsheet numbers it; null: the whole table.' })
  readonly row!: number | null;

  @Field(() => String, { nullable: true, description: 'The letter of the column, with its header.' })
  readonly column!: string | null;

  @Field(() => String, { description: 'A stable code.' })
  readonly code!: ImportProblem['code'];

  @Field(() => String, { description: 'What was expected and what came, in plain words.' })
  readonly message!: string;

  @Field(() => SeverityEnum, { description: 'Whether it keeps something out.' })
  readonly severity!: ProblemSeverity;
}

export const ImportProblemConnection = connectionType('ImportProblem', () => ImportProblemType);

@ObjectType('UnknownWord', {
  description: 'A word that is not in the vocabulary, with what it would become.',
  simpleResolvers: true,
})
export class UnknownWordType implements UnknownWord {
  @Field(() => String, { description: 'The field it stands in.' })
  readonly field!: WordField;

  @Field(() => String, { description: 'The word; empty: what rows get that have none.' })
  readonly word!: string;

  @Field(() => Int, { description: 'In how many rows.' })
  readonly count!: number;

  @Field(() => String, { nullable: true, description: 'What it would become; null: nothing.' })
  readonly meaning!: string | null;

  @Field(() => LayerEnum, { nullable: true, description: 'The layer of a kind of tie.' })
  readonly layer!: Layer | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a kind of tie has a direction.' })
  readonly directed!: boolean | null;
}

@ObjectType('ImportPlan', { description: 'What an import would do; nothing is written.', simpleResolvers: true })
export class ImportPlanType {
  @Field(() => ID, { description: 'To run it.' })
  readonly id!: string;

  @Field(() => String, { description: 'The key of the network.' })
  readonly network!: string;

  @Field(() => ImportModeEnum, { description: 'How it meets what is there.' })
  readonly mode!: ImportMode;

  @Field(() => JsonScalar, { description: 'The whole mapping, as an ImportMapping, to be corrected and sent back.' })
  readonly mapping!: unknown;

  @Field(() => [ImportTableType], { description: 'The tables, as they were understood.' })
  readonly tables!: readonly ImportTableType[];

  @Field(() => ImportCountsType, { description: 'What would be new, changed, unchanged and removed.' })
  readonly counts!: ImportCountsType;

  @Field(() => Int, { description: 'How many problems there are; the list holds a thousand of each sort.' })
  readonly problemCount!: number;

  @Field(() => Int, { description: 'How many of them keep a row or a file out.' })
  readonly errorCount!: number;

  @Field(() => Boolean, { description: 'Whether it can run; with errors only with skipProblemRows.' })
  readonly canRun!: boolean;

  @Field(() => String, { description: 'What it would do, in words.' })
  readonly sentence!: string;

  @Field(() => [UnknownWordType], { description: 'Words of the files that are not in the vocabulary.' })
  readonly words!: readonly UnknownWordType[];

  readonly plan!: ImportPlan;
}

export function importPlanType(plan: ImportPlan): ImportPlanType {
  return { ...plan, plan };
}

@ObjectType({ description: 'The plan, or what was wrong with the question.', simpleResolvers: true })
export class PlanImportPayload {
  @Field(() => ImportPlanType, { nullable: true, description: 'The plan.' })
  readonly plan?: ImportPlanType | null;

  @Field(() => [UserErrorType], { description: 'What a person can mend in the input.' })
  readonly userErrors!: readonly UserErrorType[];
}
