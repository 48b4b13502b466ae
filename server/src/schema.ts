import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { InstanceContainer } from './api/container.js';
import { LimitsResolver } from './api/limits/limits.resolver.js';
import { NO_TOPICS } from './api/no-topics.js';
import { NodeResolver } from './api/node.resolver.js';
import { VocabularyResolver } from './api/vocabulary.resolver.js';
import { EXCHANGE_RESOLVERS } from './exchange/exchange-feature.js';
import { INSIGHTS_RESOLVERS } from './insights/insights-feature.js';
import { MEASURES_RESOLVERS } from './measures/measures-feature.js';
import { NETWORK_RESOLVERS } from './network/network-feature.js';

// biome-ignore lint/complexity/noBannedTypes: a class of any constructor, as type-graphql takes them
type ResolverClass = Function;

/** Every resolver of the product: a feature adds its own here, and builds them in `compose.ts`. */
const RESOLVERS: NonEmptyArray<ResolverClass> = [
  NodeResolver,
  VocabularyResolver,
  LimitsResolver,
  ...NETWORK_RESOLVERS,
  ...MEASURES_RESOLVERS,
  ...INSIGHTS_RESOLVERS,
  ...EXCHANGE_RESOLVERS,
];

/** The public schema over the built resolvers; none are needed where the schema is only printed. */
export function buildServerSchema(resolvers: readonly object[]): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    container: new InstanceContainer(resolvers),
    pubSub: NO_TOPICS,
    validate: false,
  });
  // Decorators run in an order that nobody reads; names stay where they are whatever moves in the code.
  return lexicographicSortSchema(schema);
}

/** The schema as `shared/schema.graphql` has it: the same text from the same resolvers, always. */
export function schemaText(): string {
  return `# Emitted by the server: node server/bin/emit-schema.mjs\n${printSchema(buildServerSchema([]))}\n`;
}
