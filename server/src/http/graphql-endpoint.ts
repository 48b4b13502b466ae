import type { IncomingMessage } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler, Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Limits } from '../api/limits/limits.js';
import { refuseShape } from '../api/limits/shape-check.js';
import { refuseSize } from '../api/limits/size-check.js';
import type { RequestContext } from '../api/request-context.js';
import { costPlugin } from './cost-plugin.js';
import { maskError } from './mask-error.js';
import { requestLife } from './request-life.js';
import { currentRequestId } from './request-scope.js';
import { statusPlugin } from './status-plugin.js';

export interface GraphqlEndpointOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly logger: Logger;
  /** The context of one request: its own loaders, its viewer. */
  contextOf(request: Pick<RequestContext, 'requestId' | 'signal' | 'prolong'>): RequestContext;
}

export interface GraphqlEndpoint {
  readonly router: Router;
  stop(): Promise<void>;
}

/** `/graphql`: the body is bounded, the document's shape checked before anything reads it closely, then Apollo Server. */
export async function graphqlEndpoint(options: GraphqlEndpointOptions): Promise<GraphqlEndpoint> {
  const { schema, limits, logger } = options;
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 5 },
    executionOptions: { maxCoercionErrors: 5 },
    plugins: [ApolloServerPluginLandingPageDisabled(), costPlugin(limits), statusPlugin()],
    formatError: (formatted, thrown) => maskError(formatted, thrown, logger),
    logger: {
      debug() {},
      info() {},
      warn: (message) => logger.warn(message),
      error: (message) => logger.error(message),
    },
  });
  await apollo.start();

  const router = Router();
  const bytesOf = new WeakMap<IncomingMessage, number>();
  const body = express.json({
    limit: limits.bodyBytes,
    inflate: false,
    verify: (request, _response, bytes) => void bytesOf.set(request, bytes.length),
  });
  router.use(
    body,
    sizeAndShapeGate(limits, (request) => bytesOf.get(request) ?? 0),
  );
  router.use(
    expressMiddleware(apollo, {
      context: async ({ res }) =>
        options.contextOf({ requestId: currentRequestId(), ...requestLife(res, limits.deadline) }),
    }),
  );
  return { router, stop: () => apollo.stop() };
}

/** Refuses what is too large before validation, whose rules take more than linear time, and coercion see it. */
function sizeAndShapeGate(limits: Limits, bytesOf: (request: IncomingMessage) => number): RequestHandler {
  return (request, _response, next) => {
    request.body ??= {}; // Apollo says itself what is wrong with a body that is none
    const source = request.method === 'GET' ? request.query.query : request.body.query;
    if (typeof source !== 'string') return next();
    const arrived = { source, variables: request.body.variables, bytes: bytesOf(request) };
    next(refuseSize(arrived, limits) ?? refuseShape(source, limits) ?? undefined);
  };
}
