import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { parseGlobalId } from '../api/global-id.js';
import { changeType } from '../history/change.type.js';
import type { NetworkContext } from './network-context.js';
import { payloadOf } from './payload.js';
import { UndoInput, UndoPayload } from './undo.input.js';
import type { UndoService } from './undo.service.js';

/** Taking changes back. */
@Resolver()
export class UndoResolver {
  constructor(private readonly undoService: UndoService) {}

  @Mutation(() => UndoPayload, {
    description: 'Takes a change back, or says why it cannot. Taking an undo back does the change again.',
  })
  async undo(
    @Ctx() context: NetworkContext,
    @Arg('input', () => UndoInput, { description: 'Where, and what.' }) input: UndoInput,
  ): Promise<UndoPayload> {
    const { network, idempotencyKey } = input;
    // An id of something else names no change: the service says that there is none.
    const change = input.change == null ? null : (parseGlobalId(input.change)?.uid ?? input.change);
    return payloadOf(
      context,
      await this.undoService.undo(context.viewer, { network, change, idempotencyKey }),
      ({ value }) => ({ undone: changeType(value.undone), message: value.message }),
    );
  }
}
