import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  RemoveInitiativeInput,
  RemoveInitiativePayload,
  SaveInitiativeInput,
  SaveInitiativePayload,
} from './initiative.input.js';
import type { InitiativeService } from './initiative.service.js';
import { initiativeType } from './initiative.type.js';
import type { NetworkContext } from './network-context.js';
import { payloadOf } from './payload.js';

/** Edits of initiatives. */
@Resolver()
export class InitiativeEditsResolver {
  constructor(private readonly initiatives: InitiativeService) {}

  @Mutation(() => SaveInitiativePayload, { description: 'Makes an initiative or changes what is said of one.' })
  async saveInitiative(
    @Ctx() context: NetworkContext,
    @Arg('input', () => SaveInitiativeInput, { description: 'What is to be saved.' }) input: SaveInitiativeInput,
  ): Promise<SaveInitiativePayload> {
    return payloadOf(context, await this.initiatives.save(context.viewer, input), ({ network, value }) => ({
      initiative: initiativeType(network, value),
    }));
  }

  @Mutation(() => RemoveInitiativePayload, { description: 'Removes an initiative.' })
  async removeInitiative(
    @Ctx() context: NetworkContext,
    @Arg('input', () => RemoveInitiativeInput, { description: 'Which.' }) input: RemoveInitiativeInput,
  ): Promise<RemoveInitiativePayload> {
    return payloadOf(context, await this.initiatives.remove(context.viewer, input), ({ value }) => value);
  }
}
