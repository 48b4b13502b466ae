import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { type GlobalId, type NodeKind, parseGlobalId } from './global-id.js';
import { NodeType, type NodeValue } from './node.type.js';
import type { RequestContext } from './request-context.js';

/** How the things of one kind are found by their global id, under the same permissions as everywhere else. */
export type NodeLookup<Context = RequestContext> = (id: GlobalId, context: Context) => Promise<NodeValue | null>;

@Resolver()
export class NodeResolver<Context = RequestContext> {
  readonly #lookups: Readonly<Record<NodeKind, NodeLookup<Context>>>;

  constructor(lookups: Readonly<Record<NodeKind, NodeLookup<Context>>>) {
    this.#lookups = lookups;
  }

  @Query(() => NodeType, {
    nullable: true,
    description: 'Anything by its global id; null where the id is none, or what it named is gone or may not be seen.',
  })
  async node(
    @Arg('id', () => ID, { description: 'The id as an earlier answer gave it.' }) id: string,
    @Ctx() context: Context,
  ): Promise<NodeValue | null> {
    const parsed = parseGlobalId(id);
    return parsed === null ? null : this.#lookups[parsed.kind](parsed, context);
  }
}
