import { Arg, Ctx, Int, Resolver, Root, Subscription } from 'type-graphql';
import { apiError } from '../api/errors.js';
import { changeType } from '../history/change.type.js';
import { NetworkChangeType } from './live.type.js';
import type { LiveChange, LiveChanges } from './live-changes.js';
import type { NetworkContext } from './network-context.js';
import { forgetLoaded } from './network-loaders.js';

interface FollowArgs {
  readonly key: string;
  readonly since?: number | null;
}

/** What the subscription is given beside its arguments. */
export interface LiveContext extends NetworkContext {
  readonly live: LiveChanges;
}

/** Changes as they happen. */
@Resolver()
export class LiveResolver {
  @Subscription(() => NetworkChangeType, {
    description: 'The changes of a network as they happen, over WebSocket; ends when the network is deleted.',
    subscribe: async ({ args, context }: { args: FollowArgs; context: LiveContext }) => {
      const changes = await context.live.follow(context.viewer, args.key, args.since ?? null);
      if (changes === null) throw apiError('NOT_FOUND', `There is no network with the key "${args.key}".`);
      return changes;
    },
  })
  networkChanged(
    @Root() { change, stakeholders, everything }: LiveChange,
    @Ctx() { loaders }: NetworkContext,
    @Arg('key', () => String, { description: 'The key of the network.' }) _key: string,
    @Arg('since', () => Int, {
      nullable: true,
      description: 'The version read last: what changed after it comes first. From now on where none is given.',
    })
    _since?: number | null,
  ): NetworkChangeType {
    forgetLoaded(loaders); // they are those of one request, and this one lasts
    return { version: change.version, change: changeType(change), stakeholders, everything };
  }
}
