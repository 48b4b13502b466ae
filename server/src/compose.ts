import { COMMUNITIES } from '@footbridge/shared/network/network-filter';
import type { Response, Router } from 'express';
import type { Logger } from 'pino';
import { LOCAL_PERMISSIONS } from './access/permission.js';
import { LOCAL_VIEWER } from './access/viewer.js';
import { AnalysisPool } from './analytics/analysis-pool.js';
import { distanceKernels } from './analytics/wasm/distance-kernels.js';
import type { Limits } from './api/limits/limits.js';
import { LimitsResolver } from './api/limits/limits.resolver.js';
import { NodeResolver } from './api/node.resolver.js';
import type { RequestContext } from './api/request-context.js';
import { VocabularyResolver } from './api/vocabulary.resolver.js';
import type { CypherEngine } from './engine/cypher-engine.js';
import { exchangeFeature } from './exchange/exchange-feature.js';
import { measureExportRouter } from './exchange/measure-export.router.js';
import { tableExportRouter } from './exchange/table-export.router.js';
import { requestLife } from './http/request-life.js';
import { currentRequestId } from './http/request-scope.js';
import { insightsFeature } from './insights/insights-feature.js';
import { measuresFeature } from './measures/measures-feature.js';
import type { LiveContext } from './network/live.resolver.js';
import { networkFeature } from './network/network-feature.js';
import { reportFeature } from './report/report-feature.js';

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
  /** The services that the example network is made through. */
  readonly networks: Pick<ReturnType<typeof networkFeature>['services'], 'networks' | 'content'>;
  contextOf(request: Pick<RequestContext, 'requestId' | 'signal' | 'prolong'>): RequestContext;
  /** The context of one subscription. */
  liveContextOf(request: Pick<RequestContext, 'requestId' | 'signal' | 'prolong'>): LiveContext;
  close(): Promise<void>;
}

/** The same network has the same communities, every time. */
const COMMUNITY_SEED = 1;

/** Builds every service over the engine, once, by hand: who depends on whom can be read here. */
export async function compose({ engine, logger, limits, dataFolder }: ComposeOptions): Promise<Product> {
  const pool = new AnalysisPool();
  const kernels = distanceKernels();
  if (!kernels.ok) logger.warn({ reason: kernels.error }, 'distances take several times as long, in plain JavaScript');
  const networks = networkFeature({
    engine,
    permissions: LOCAL_PERMISSIONS,
    // Only ever called by questions, which come when the analyses below are there.
    findCommunities: async (view, grouping, signal) => {
      const task = grouping === COMMUNITIES ? 'leiden' : 'community-consensus';
      const input = { graph: view.graph, seed: COMMUNITY_SEED };
      return (await measures.services.analyses.run(view, task, input, 'for a grouping', signal)).communityOf;
    },
    report: (error) => logger.error({ err: error }, 'sweeping what nobody can reach any more failed'),
  });
  const { snapshots, groupings } = networks.services;
  const measures = measuresFeature({ pool, snapshots, networks: networks.services.networks, groupings });
  const insights = insightsFeature({ ...measures.services, groupings });
  const report = (error: unknown, what: string) => logger.error({ err: error, requestId: currentRequestId() }, what);
  const exchange = await exchangeFeature({
    contents: networks.services.content,
    networks: networks.services.networks,
    dataFolder,
    viewerOf: () => LOCAL_VIEWER,
    onUnforeseen: (error, jobId) => logger.error({ err: error, jobId }, 'an import failed'),
    report,
  });
  const follow = (request: Pick<RequestContext, 'requestId' | 'signal' | 'prolong'>) =>
    measures.progress.follow(LOCAL_VIEWER, request);
  const signalOf = (response: Response) => {
    const life = requestLife(response, limits.deadline);
    follow({ requestId: currentRequestId(), ...life });
    return life.signal;
  };
  const exporting = {
    viewerOf: () => LOCAL_VIEWER,
    signalOf,
    onBreak: (error: unknown) => report(error, 'an export broke off'),
  };
  const measureExports = measureExportRouter({ measures: measures.exports, ...exporting });
  const tableExports = tableExportRouter({ tables: measures.tableExports, ...exporting });
  const reports = reportFeature({
    ...insights.services,
    networks: networks.services.networks,
    views: measures.services.views,
    viewerOf: () => LOCAL_VIEWER,
    signalOf,
    onBreak: (error) => report(error, 'a file to print broke off'),
  });
  await networks.services.sweeper.sweepAtStart();
  return {
    resolvers: [
      new NodeResolver(networks.nodeLookups),
      new VocabularyResolver(),
      new LimitsResolver(limits),
      ...networks.resolvers,
      ...measures.resolvers,
      ...insights.resolvers,
      ...exchange.resolvers,
    ],
    routers: [...exchange.routers, measureExports, tableExports, ...reports.routers],
    networks: networks.services,
    contextOf: (request) => {
      follow(request);
      return { ...request, viewer: LOCAL_VIEWER, loaders: networks.loaders(LOCAL_VIEWER) };
    },
    liveContextOf: (request) => ({
      ...request,
      viewer: LOCAL_VIEWER,
      loaders: networks.loaders(LOCAL_VIEWER),
      live: networks.services.live,
    }),
    close: async () => {
      await exchange.close();
      reports.close();
      await networks.close();
      measures.close();
      await pool.close();
    },
  };
}
