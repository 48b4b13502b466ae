import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  CreateNetworkInput,
  CreateNetworkPayload,
  DeleteNetworkInput,
  DeleteNetworkPayload,
  UpdateNetworkInput,
  UpdateNetworkPayload,
} from './network.input.js';
import type { NetworkService } from './network.service.js';
import type { NetworkContext } from './network-context.js';
import { payloadOf } from './payload.js';
import { userErrorsOf } from './refusal-errors.js';

/** Edits of networks themselves. */
@Resolver()
export class NetworkEditsResolver {
  constructor(private readonly networks: NetworkService) {}

  @Mutation(() => CreateNetworkPayload, { description: 'Makes an empty network.' })
  async createNetwork(
    @Ctx() context: NetworkContext,
    @Arg('input', () => CreateNetworkInput, { description: 'The new network.' }) input: CreateNetworkInput,
  ): Promise<CreateNetworkPayload> {
    return payloadOf(context, await this.networks.create(context.viewer, input), () => ({}));
  }

  @Mutation(() => UpdateNetworkPayload, { description: 'Changes what a network says of itself.' })
  async updateNetwork(
    @Ctx() context: NetworkContext,
    @Arg('input', () => UpdateNetworkInput, { description: 'What is to change.' }) input: UpdateNetworkInput,
  ): Promise<UpdateNetworkPayload> {
    return payloadOf(context, await this.networks.update(context.viewer, input), () => ({}));
  }

  @Mutation(() => DeleteNetworkPayload, { description: 'Deletes a network with its history, for good.' })
  async deleteNetwork(
    @Ctx() context: NetworkContext,
    @Arg('input', () => DeleteNetworkInput, { description: 'Which, with its name typed.' }) input: DeleteNetworkInput,
  ): Promise<DeleteNetworkPayload> {
    const deleted = await this.networks.delete(context.viewer, input);
    return deleted.ok ? { ...deleted.value, userErrors: [] } : { userErrors: userErrorsOf(deleted.error) };
  }
}
