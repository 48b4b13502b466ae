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
    @Ctx() { viewer }: NetworkContext,
    @Arg('input', () => SaveStakeholderInput, { description: 'What is to be saved.' }) input: SaveStakeholderInput,
  ): Promise<SaveStakeholderPayload> {
    return payloadOf(await this.stakeholders.save(viewer, input), ({ network, value }) => ({
      stakeholder: stakeholderType(network, value),
    }));
  }

  @Mutation(() => RemoveStakeholderPayload, { description: 'Removes a stakeholder with its ties.' })
  async removeStakeholder(
    @Ctx() { viewer }: NetworkContext,
    @Arg('input', () => RemoveStakeholderInput, { description: 'Which.' }) input: RemoveStakeholderInput,
  ): Promise<RemoveStakeholderPayload> {
    return payloadOf(await this.stakeholders.remove(viewer, input), ({ value }) => value);
  }
}
