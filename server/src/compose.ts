import type { Router } from 'express';
import type { Logger } from 'pino';
import { LOCAL_VIEWER } from './access/viewer.js';
import type { Limits } from './api/limits/limits.js';
import { LimitsResolver } from './api/limits/limits.resolver.js';
import { NodeResolver } from './api/node.resolver.js';
import type { RequestContext } from './api/request-context.js';
import { VocabularyResolver } from './api/vocabulary.resolver.js';
import type { CypherEngine } from './engine/cypher-engine.js';

export interface ComposeOptions {
  readonly engine: CypherEngine;
  readonly logger: Logger;
  readonly limits: Limits;
  /** Where uploads are kept until they are imported. */
  readonly dataFolder: string;
}

/** The features, built and connected. */
export interface Product {
  readonly resolvers: readonly object[];
  readonly routers: readonly Router[];
  contextOf(request: Pick<RequestContext, 'requestId' | 'signal'>): RequestContext;
  close(): Promise<void>;
}

/** Builds every service over the engine, once, by hand: who depends on whom can be read here. */
export async function compose({ limits }: ComposeOptions): Promise<Product> {
  const nothing = async () => null;
  return {
    resolvers: [
      new NodeResolver({ Network: nothing, Stakeholder: nothing, Tie: nothing, Initiative: nothing, Change: nothing }),
      new VocabularyResolver(),
      new LimitsResolver(limits),
    ],
    routers: [],
    contextOf: (request) => ({ ...request, viewer: LOCAL_VIEWER, loaders: {} }),
    close: async () => {},
  };
}
