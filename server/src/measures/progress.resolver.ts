import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { NetworkContext } from '../network/network-context.js';
import { ProgressType } from './progress.type.js';
import type { Progress, ProgressBoard } from './progress-board.js';

/** How far a long question is. */
@Resolver(() => ProgressType)
export class ProgressResolver {
  constructor(private readonly board: ProgressBoard) {}

  @Query(() => ProgressType, {
    nullable: true,
    description:
      'How far a request of yours is, by the X-Request-Id it was sent with; null where nothing of it is being computed. Each look puts off its deadline. To cancel it, end the request itself.',
  })
  progress(
    @Ctx() { viewer }: NetworkContext,
    @Arg('request', () => ID, { description: 'Its X-Request-Id: 8 to 64 letters, digits, _ and -.' }) request: string,
  ): Progress | null {
    return this.board.of(viewer, request);
  }
}
