import 'reflect-metadata';
import { Arg, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { MAX_PAGE_SIZE, type Page } from './page.js';

@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether the list goes on behind this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether the list has items before this page.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first item; null on an empty page.' })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last item: ask for what is `after` it.' })
  readonly endCursor!: string | null;
}

/**
 * Makes `<name>Connection` and `<name>Edge` for a node type: call it once a type, beside the type, and name the
 * result in `@Field(() => StakeholderConnection)`. The value behind it is a `Page` (`pageOfList`, `pageOfRows`).
 */
export function connectionType<Node extends object>(name: string, node: () => ClassType<Node>): ClassType<Page<Node>> {
  @ObjectType(`${name}Edge`, {
    description: `One ${name} of a page, with its place in the order.`,
    simpleResolvers: true,
  })
  class Edge {
    @Field(() => node(), { description: 'The item.' })
    readonly node!: Node;

    @Field(() => String, { description: 'Its place in the order; pass it as `after` to go on from here.' })
    readonly cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `One page of a list of ${name}.`, simpleResolvers: true })
  class Connection implements Page<Node> {
    @Field(() => [Edge], { description: 'The items of the page with their cursors.' })
    readonly edges!: readonly Edge[];

    @Field(() => [node()], { description: 'The items of the page alone.' })
    readonly nodes!: readonly Node[];

    @Field(() => PageInfoType, { description: 'Whether there is more, and from where.' })
    readonly pageInfo!: PageInfoType;

    @Field(() => Int, { description: 'How many the whole list has, whatever the page. Counted only when asked for.' })
    readonly totalCount!: Page<Node>['totalCount'];
  }
  return Connection;
}

/** The `first` argument of a list, with its default. */
export function First(fallback: number): ReturnType<typeof Arg> {
  const description = `How many at most, 1 to ${MAX_PAGE_SIZE}.`;
  return Arg('first', () => Int, { nullable: true, defaultValue: fallback, description });
}

/** The `after` argument of a connection. */
export function After(): ReturnType<typeof Arg> {
  return Arg('after', () => String, {
    nullable: true,
    description: 'The cursor of the item to go on behind; absent: from the start.',
  });
}

/** The `skip` argument of a list that is held whole. */
export function Skip(): ReturnType<typeof Arg> {
  return Arg('skip', () => Int, {
    nullable: true,
    description: 'How many to leave out before the page, to jump into the middle of a long list.',
  });
}
