import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { parseGlobalId } from '../api/global-id.js';
import { GoBackInput, GoBackPayload, GoingBackType } from './go-back.input.js';
import type { GoBackService } from './go-back.service.js';
import { NetworkType } from './network.type.js';
import type { NetworkContext } from './network-context.js';
import { payloadOf } from './payload.js';

/** Going back to an earlier moment, and what that would take back. */
@Resolver(() => NetworkType)
export class GoBackResolver {
  constructor(private readonly service: GoBackService) {}

  @FieldResolver(() => GoingBackType, {
    nullable: true,
    description: 'What going back to a change would take back; null where the network has no such change.',
  })
  async goingBack(
    @Root() { row }: NetworkType,
    @Ctx() { viewer }: NetworkContext,
    @Arg('change', () => ID, { description: 'The change.' }) change: string,
  ): Promise<GoingBackType | null> {
    const found = await this.service.goingBack(viewer, row, uidOf(change));
    if (found === null) return null;
    const { changes, whyNot } = found;
    const actors = [...new Set(changes.map(({ actor }) => actor))];
    return { changes: changes.length, actors, since: changes[0]?.at ?? null, whyNot };
  }

  @Mutation(() => GoBackPayload, {
    description: 'Takes back everything after a change, as one change that can be taken back itself; or says why not.',
  })
  async goBack(
    @Ctx() context: NetworkContext,
    @Arg('input', () => GoBackInput, { description: 'Where, and to which change.' }) input: GoBackInput,
  ): Promise<GoBackPayload> {
    const goBack = { ...input, change: uidOf(input.change) };
    return payloadOf(context, await this.service.goBack(context.viewer, goBack), ({ value }) => ({
      message: value.message,
    }));
  }
}

/** An id of something else names no change: the service says that there is none. */
function uidOf(id: string): string {
  return parseGlobalId(id)?.uid ?? id;
}
