import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { NetworkContext } from './network-context.js';
import { payloadOf } from './payload.js';
import { RemoveTieInput, RemoveTiePayload, SaveTieInput, SaveTiePayload } from './tie.input.js';
import type { TieService } from './tie.service.js';
import { tieType } from './tie.type.js';

/** Edits of ties. */
@Resolver()
export class TieEditsResolver {
  constructor(private readonly ties: TieService) {}

  @Mutation(() => SaveTiePayload, { description: 'Makes a tie or changes what is said of one.' })
  async saveTie(
    @Ctx() context: NetworkContext,
    @Arg('input', () => SaveTieInput, { description: 'What is to be saved.' }) input: SaveTieInput,
  ): Promise<SaveTiePayload> {
    return payloadOf(context, await this.ties.save(context.viewer, input), ({ network, value }) => ({
      tie: tieType(network, value),
    }));
  }

  @Mutation(() => RemoveTiePayload, { description: 'Removes a tie.' })
  async removeTie(
    @Ctx() context: NetworkContext,
    @Arg('input', () => RemoveTieInput, { description: 'Which.' }) input: RemoveTieInput,
  ): Promise<RemoveTiePayload> {
    return payloadOf(context, await this.ties.remove(context.viewer, input), ({ value }) => value);
  }
}
