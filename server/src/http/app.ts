import express, { type Express, type Router } from 'express';
import { printSchema } from 'graphql';
import { bodyWithin } from './body-within.js';
import { clientFiles } from './client-files.js';
import { errorAnswer, notFound } from './error-answer.js';
import { type GraphqlEndpoint, type GraphqlEndpointOptions, graphqlEndpoint } from './graphql-endpoint.js';
import { drainConnections, healthRoutes, type Readiness } from './health.js';
import { hostGuard } from './host-guard.js';
import { type LiveEndpoint, type LiveEndpointOptions, liveEndpoint } from './live-endpoint.js';
import { requestScope } from './request-scope.js';
import { productHeaders } from './security-headers.js';

export interface AppOptions extends GraphqlEndpointOptions, Pick<LiveEndpointOptions, 'liveContextOf'> {
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly readiness: Readiness;
  /** Routes of the features that are no GraphQL: uploads and exports. */
  readonly routers: readonly Router[];
  /** The client's build; the one beside the server where absent. */
  readonly clientFolder?: string;
}

export interface App extends Pick<GraphqlEndpoint, 'stop'> {
  readonly express: Express;
  readonly live: LiveEndpoint;
}

/** How long the body of a question may take to arrive; an upload may take as long as its connection. */
const BODY_MS = 30_000;

/** Every route of the server, in the order a request meets them. */
export async function buildApp(options: AppOptions): Promise<App> {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');

  app.use(requestScope(options.logger));
  app.use(drainConnections(options.readiness));
  app.use(healthRoutes(options.readiness)); // a probe comes by address, not by name
  app.use(hostGuard(options));
  app.use(productHeaders());

  app.use(['/graphql', '/networks', '/pictures'], bodyWithin(BODY_MS));
  const graphql = await graphqlEndpoint(options);
  app.use('/graphql', graphql.router);
  const sdl = printSchema(options.schema);
  app.get('/schema.graphql', (_request, response) => {
    response.type('text/plain').send(sdl);
  });
  for (const router of options.routers) app.use(router);
  app.use(clientFiles(options.clientFolder));

  app.use(notFound());
  app.use(errorAnswer(options.logger));
  const live = liveEndpoint({ ...options, isDraining: () => options.readiness.isDraining() });
  return { express: app, live, stop: graphql.stop };
}
