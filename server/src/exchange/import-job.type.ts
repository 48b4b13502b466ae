import { Field, Float, ID, ObjectType } from 'type-graphql';
import { UserErrorType, userError } from '../api/user-error.type.js';
import { ChangeType, changeType } from '../history/change.type.js';
import { JobStateEnum } from './import-enums.js';
import type { ImportJob, JobState } from './import-job.js';
import { ImportCountsType } from './import-plan.type.js';

@ObjectType('ImportJob', { description: 'An import under way, or how it ended.', simpleResolvers: true })
export class ImportJobType {
  @Field(() => ID, { description: 'To ask for it again.' })
  readonly id!: string;

  @Field(() => JobStateEnum, { description: 'How far it is.' })
  readonly state!: JobState;

  @Field(() => Float, { description: 'From 0 to 1.' })
  readonly progress!: number;

  @Field(() => String, { description: 'What it does now, in words.' })
  readonly step!: string;

  @Field(() => ImportCountsType, { nullable: true, description: 'What it did; null until it is done.' })
  readonly result!: ImportCountsType | null;

  @Field(() => UserErrorType, {
    nullable: true,
    description:
      'Why nothing was saved; null unless it failed. With OUTCOME_UNKNOWN it may have been saved: the history says.',
  })
  readonly error!: UserErrorType | null;

  @Field(() => ChangeType, { nullable: true, description: 'The change, which undo takes back whole.' })
  readonly change!: ChangeType | null;

  readonly job!: ImportJob;
}

export function importJobType(job: ImportJob): ImportJobType {
  const { id, state, progress, step, result, error, change } = job;
  return {
    id,
    state,
    progress,
    step,
    result,
    error: error === null ? null : userError(error.code, error.message),
    change: change === null ? null : changeType(change),
    job,
  };
}

@ObjectType({ description: 'The import that was started, or why none was.', simpleResolvers: true })
export class RunImportPayload {
  @Field(() => ImportJobType, { nullable: true, description: 'The job.' })
  readonly job?: ImportJobType | null;

  @Field(() => [UserErrorType], { description: 'What a person can mend in the input.' })
  readonly userErrors!: readonly UserErrorType[];
}

@ObjectType({ description: 'The import that was asked to stop.', simpleResolvers: true })
export class CancelImportPayload {
  @Field(() => ImportJobType, { nullable: true, description: 'The job as it is now; it stops within a moment.' })
  readonly job?: ImportJobType | null;

  @Field(() => [UserErrorType], { description: 'What a person can mend in the input.' })
  readonly userErrors!: readonly UserErrorType[];
}
