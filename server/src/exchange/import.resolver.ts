import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { After, First } from '../api/connection.js';
import { type Page, pageOfList } from '../api/page.js';
import { userError } from '../api/user-error.type.js';
import type { NetworkService } from '../network/network.service.js';
import { NetworkType, networkType } from '../network/network.type.js';
import type { NetworkContext } from '../network/network-context.js';
import { CancelImportInput, PlanImportInput, RunImportInput } from './import.input.js';
import type { ImportJobService } from './import-job.service.js';
import { CancelImportPayload, ImportJobType, importJobType, RunImportPayload } from './import-job.type.js';
import type { ImportPlanService } from './import-plan.service.js';
import {
  ImportPlanType,
  ImportProblemConnection,
  type ImportProblemType,
  importPlanType,
  PlanImportPayload,
} from './import-plan.type.js';

/** Imports: planned, run, looked at, stopped. */
@Resolver()
export class ImportResolver {
  constructor(
    private readonly plans: ImportPlanService,
    private readonly jobs: ImportJobService,
  ) {}

  @Query(() => ImportJobType, {
    nullable: true,
    description:
      'An import, by the id of its job. One that runs is known to its own server alone and ends with it, and then it is null; one that was saved is found by every server for a day.',
  })
  async importJob(
    @Ctx() { viewer }: NetworkContext,
    @Arg('id', () => ID, { description: 'The job.' }) id: string,
  ): Promise<ImportJobType | null> {
    const job = await this.jobs.find(viewer, id);
    return job === null ? null : importJobType(job);
  }

  @Mutation(() => PlanImportPayload, { description: 'Works out what an import would do. Writes nothing.' })
  async planImport(
    @Ctx() { viewer, signal }: NetworkContext,
    @Arg('input', () => PlanImportInput, { description: 'The files and the network.' }) input: PlanImportInput,
  ): Promise<PlanImportPayload> {
    const planned = await this.plans.plan(viewer, input, signal);
    if (planned.ok) return { plan: importPlanType(planned.value), userErrors: [] };
    return { userErrors: planned.error.map(({ code, message, path }) => userError(code, message, path)) };
  }

  @Mutation(() => RunImportPayload, {
    description: 'Starts an import: all of it or nothing, in one change. The same plan twice is one job.',
  })
  async runImport(
    @Ctx() { viewer }: NetworkContext,
    @Arg('input', () => RunImportInput, { description: 'The plan.' }) input: RunImportInput,
  ): Promise<RunImportPayload> {
    const started = await this.jobs.start(viewer, input);
    if (started.ok) return { job: importJobType(started.value), userErrors: [] };
    return { userErrors: started.error.map(({ code, message, path }) => userError(code, message, path)) };
  }

  @Mutation(() => CancelImportPayload, { description: 'Stops an import; nothing of it is kept.' })
  async cancelImport(
    @Ctx() { viewer }: NetworkContext,
    @Arg('input', () => CancelImportInput, { description: 'The job.' }) { id }: CancelImportInput,
  ): Promise<CancelImportPayload> {
    const job = await this.jobs.cancel(viewer, id);
    if (job !== null) return { job: importJobType(job), userErrors: [] };
    return { userErrors: [userError('NOT_FOUND', 'There is no such import.', ['input', 'id'])] };
  }
}

/** What is wrong with the files of a plan. */
@Resolver(() => ImportPlanType)
export class ImportPlanResolver {
  @FieldResolver(() => ImportProblemConnection, { description: 'What is wrong with the files, errors first.' })
  problems(
    @Root() { plan }: ImportPlanType,
    @First(50) first: number,
    @After() after?: string | null,
  ): Page<ImportProblemType> {
    const numbered = plan.problems.map((problem, index) => ({ problem, index }));
    return pageOfList(
      numbered,
      { first, after },
      {
        field: 'problems',
        order: { name: 'problems', length: 1, keyOf: ({ index }) => [index] },
        toNode: ({ problem }) => problem,
      },
    );
  }
}

/** The network an import goes into, as it is now. */
@Resolver(() => ImportJobType)
export class ImportJobResolver {
  constructor(private readonly networks: NetworkService) {}

  @FieldResolver(() => NetworkType, { nullable: true, description: 'The network; null until it is there.' })
  async network(@Root() { job }: ImportJobType, @Ctx() { viewer }: NetworkContext): Promise<NetworkType | null> {
    const row = await this.networks.find(viewer, job.network);
    return row === null ? null : networkType(row);
  }
}
