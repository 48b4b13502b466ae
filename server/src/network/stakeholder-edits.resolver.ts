import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { NetworkContext } from './network-context.js';
import { payloadOf } from './payload.js';
import {
  RemoveStakeholderInput,
  RemoveStakeholderPayload,
  SaveStakeholderInput,
  SaveStakeholderPayload,
} from './stakeholder.input.js';
import type { StakeholderService } from './stakeholder.service.js';
import { stakeholderType } from './stakeholder.type.js';

/** Edits of stakeholders. */
@Resolver()
export class StakeholderEditsResolver {
  constructor(private readonly stakeholders: StakeholderService) {}

  @Mutation(() => SaveStakeholderPayload, { description: 'Makes a stakeholder or changes what is said of one.' })
  async saveStakeholder(
    @Ctx() context: NetworkContext,
    @Arg('input', () => SaveStakeholderInput, { description: 'What is to be saved.' }) input: SaveStakeholderInput,
  ): Promise<SaveStakeholderPayload> {
    return payloadOf(context, await this.stakeholders.save(context.viewer, input), ({ network, value }) => ({
      stakeholder: stakeholderType(network, value),
    }));
  }

  @Mutation(() => RemoveStakeholderPayload, { description: 'Removes a stakeholder with its ties.' })
  async removeStakeholder(
    @Ctx() context: NetworkContext,
    @Arg('input', () => RemoveStakeholderInput, { description: 'Which.' }) input: RemoveStakeholderInput,
  ): Promise<RemoveStakeholderPayload> {
    return payloadOf(context, await this.stakeholders.remove(context.viewer, input), ({ value }) => value);
  }
}
