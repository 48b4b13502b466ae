import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  RemoveStakeholdersInput,
  RemoveStakeholdersPayload,
  RemoveTiesInput,
  RemoveTiesPayload,
  SaveStakeholdersInput,
  SaveStakeholdersPayload,
  SaveTiesInput,
  SaveTiesPayload,
} from './bulk.input.js';
import type { BulkStakeholdersService } from './bulk-stakeholders.service.js';
import type { BulkTiesService } from './bulk-ties.service.js';
import type { NetworkContext } from './network-context.js';
import { payloadOf } from './payload.js';

/** Edits of many things as one change: all or nothing, every row that cannot be saved named. */
@Resolver()
export class BulkEditsResolver {
  constructor(
    private readonly stakeholders: BulkStakeholdersService,
    private readonly ties: BulkTiesService,
  ) {}

  @Mutation(() => SaveStakeholdersPayload, {
    description: 'Makes or changes many stakeholders as one change: all of them, or none and why for each row.',
  })
  async saveStakeholders(
    @Ctx() context: NetworkContext,
    @Arg('input', () => SaveStakeholdersInput, { description: 'What is to be saved.' }) input: SaveStakeholdersInput,
  ): Promise<SaveStakeholdersPayload> {
    return payloadOf(context, await this.stakeholders.save(context.viewer, input), ({ value }) => value);
  }

  @Mutation(() => RemoveStakeholdersPayload, {
    description: 'Removes many stakeholders with their ties as one change: all of them, or none and why for each row.',
  })
  async removeStakeholders(
    @Ctx() context: NetworkContext,
    @Arg('input', () => RemoveStakeholdersInput, { description: 'Which.' }) input: RemoveStakeholdersInput,
  ): Promise<RemoveStakeholdersPayload> {
    return payloadOf(context, await this.stakeholders.remove(context.viewer, input), ({ value }) => value);
  }

  @Mutation(() => SaveTiesPayload, {
    description: 'Makes or changes many ties as one change: all of them, or none and why for each row.',
  })
  async saveTies(
    @Ctx() context: NetworkContext,
    @Arg('input', () => SaveTiesInput, { description: 'What is to be saved.' }) input: SaveTiesInput,
  ): Promise<SaveTiesPayload> {
    return payloadOf(context, await this.ties.save(context.viewer, input), ({ value }) => value);
  }

  @Mutation(() => RemoveTiesPayload, {
    description: 'Removes many ties as one change: all of them, or none and why for each row.',
  })
  async removeTies(
    @Ctx() context: NetworkContext,
    @Arg('input', () => RemoveTiesInput, { description: 'Which.' }) input: RemoveTiesInput,
  ): Promise<RemoveTiesPayload> {
    return payloadOf(context, await this.ties.remove(context.viewer, input), ({ value }) => value);
  }
}
