import 'reflect-metadata';
import { graphql, printSchema } from 'graphql';
import { buildSchemaSync, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { After, connectionType, First } from './connection.js';
import { InstanceContainer } from './container.js';
import { type Page, pageOfList } from './page.js';

@ObjectType('Tree')
class Tree {
  @Field(() => String)
  readonly name!: string;
}

const TreeConnection = connectionType('Tree', () => Tree);

@Resolver()
class TreeResolver {
  counted = 0;

  @Query(() => TreeConnection)
  trees(@First(50) first: number | null, @After() after: string | null): Page<Tree> {
    const page = pageOfList(
      [{ name: 'Ash' }, { name: 'Elm' }],
      { first, after },
      {
        field: 'Query.trees',
        order: { name: 'name', length: 1, keyOf: (tree: Tree) => [tree.name] },
        toNode: (tree: Tree) => tree,
      },
    );
    return {
      ...page,
      totalCount: () => {
        this.counted += 1;
        return 2;
      },
    };
  }
}

const resolver = new TreeResolver();
const schema = buildSchemaSync({ resolvers: [TreeResolver], container: new InstanceContainer([resolver]) });

describe('a connection type', () => {
  it('has edges, nodes, page info and a total, and arguments with defaults', () => {
    const sdl = printSchema(schema).replaceAll(/\s*"""[\s\S]*?"""/g, '');

    expect(sdl).toContain('edges: [TreeEdge!]!');
    expect(sdl).toContain('nodes: [Tree!]!');
    expect(sdl).toContain('totalCount: Int!');
    expect(sdl).toMatch(/\n\s*first: Int = 50\n/);
    expect(sdl).toMatch(/\n\s*after: String\n/);
  });

  it('counts only when the total is asked for', async () => {
    await graphql({
      schema,
      source: '{ trees(first: 1) { nodes { name } pageInfo { hasNextPage } } }',
      contextValue: {},
    });
    expect(resolver.counted).toBe(0);

    const answer = await graphql({
      schema,
      source: '{ trees { totalCount edges { cursor node { name } } } }',
      contextValue: {},
    });
    expect(answer.data).toMatchObject({
      trees: { totalCount: 2, edges: [{ node: { name: 'Ash' } }, { node: { name: 'Elm' } }] },
    });
    expect(resolver.counted).toBe(1);
  });
});

describe('the container', () => {
  it('names a class nobody built', () => {
    expect(() => new InstanceContainer([]).get(TreeResolver)).toThrow('No instance of TreeResolver');
  });
});
