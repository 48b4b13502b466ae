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
    @Ctx() { viewer }: NetworkContext,
    @Arg('input', () => CreateNetworkInput, { description: 'The new network.' }) input: CreateNetworkInput,
  ): Promise<CreateNetworkPayload> {
    return payloadOf(await this.networks.create(viewer, input), () => ({}));
  }

  @Mutation(() => UpdateNetworkPayload, { description: 'Changes what a network says of itself.' })
  async updateNetwork(
    @Ctx() { viewer }: NetworkContext,
    @Arg('input', () => UpdateNetworkInput, { description: 'What is to change.' }) input: UpdateNetworkInput,
  ): Promise<UpdateNetworkPayload> {
    return payloadOf(await this.networks.update(viewer, input), () => ({}));
  }

  @Mutation(() => DeleteNetworkPayload, { description: 'Deletes a network with its history, for good.' })
  async deleteNetwork(
    @Ctx() { viewer }: NetworkContext,
    @Arg('input', () => DeleteNetworkInput, { description: 'Which, with its name typed.' }) input: DeleteNetworkInput,
  ): Promise<DeleteNetworkPayload> {
    const deleted = await this.networks.delete(viewer, input);
    return deleted.ok ? { ...deleted.value, userErrors: [] } : { userErrors: userErrorsOf(deleted.error) };
  }
}
