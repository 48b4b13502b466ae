import type { AnsweringParts } from '../measures/answering-parts.js';
import type { AskedViews } from '../measures/asked-views.js';
import type { MeasureService } from '../measures/measure.service.js';
import {
  BridgesResolver,
  BridgeTieResolver,
  BrokerResolver,
  CarrierResolver,
  GroupConnectionResolver,
  NetworkBridgesResolver,
  StakeholderBrokerResolver,
} from './bridges.resolver.js';
import { BridgesService } from './bridges.service.js';
import { FindingResolver, NetworkFindingsResolver } from './findings.resolver.js';
import { FindingsService } from './findings.service.js';
import { GapCellResolver, GapsResolver, NetworkGapsResolver, PartResolver } from './gaps.resolver.js';
import { GapsService } from './gaps.service.js';
import { NetworkGraphResolver } from './graph.resolver.js';
import { GraphService } from './graph.service.js';
import { IntroductionResolver } from './introduction.resolver.js';
import { OverviewResolver } from './overview.resolver.js';
import { OverviewService } from './overview.service.js';
import { NetworkRoutesResolver, RouteResolver, RoutesResolver } from './routes.resolver.js';
import { RoutesService } from './routes.service.js';

export interface InsightsFeatureOptions extends AnsweringParts {
  readonly views: AskedViews;
  readonly measures: MeasureService;
}

/** The resolver classes of the insights, for the schema. */
export const INSIGHTS_RESOLVERS = [
  OverviewResolver,
  NetworkBridgesResolver,
  StakeholderBrokerResolver,
  BridgesResolver,
  BrokerResolver,
  BridgeTieResolver,
  GroupConnectionResolver,
  CarrierResolver,
  NetworkGapsResolver,
  GapsResolver,
  GapCellResolver,
  PartResolver,
  IntroductionResolver,
  NetworkRoutesResolver,
  RoutesResolver,
  RouteResolver,
  NetworkFindingsResolver,
  FindingResolver,
  NetworkGraphResolver,
] as const;

/** The services of the insights over one set of analyses. */
export function insightsServices({ measures, ...parts }: Omit<InsightsFeatureOptions, 'views'>) {
  const { analyses } = parts;
  const bridges = new BridgesService(parts);
  const gaps = new GapsService(parts);
  return {
    bridges,
    gaps,
    findings: new FindingsService(parts, bridges, gaps),
    graph: new GraphService(analyses, gaps, measures),
    overview: new OverviewService(analyses),
    routes: new RoutesService(analyses),
  };
}

/** What a network says: overview, bridges, gaps, findings, routes and pictures, with their resolvers. */
export function insightsFeature({ views, ...parts }: InsightsFeatureOptions) {
  const services = insightsServices(parts);
  return {
    services,
    resolvers: [
      new OverviewResolver(views, services.overview),
      new NetworkBridgesResolver(views, services.bridges),
      new StakeholderBrokerResolver(views, services.bridges),
      new BridgesResolver(services.bridges),
      new BrokerResolver(),
      new BridgeTieResolver(),
      new GroupConnectionResolver(),
      new CarrierResolver(),
      new NetworkGapsResolver(views, services.gaps),
      new GapsResolver(services.gaps),
      new GapCellResolver(services.gaps),
      new PartResolver(),
      new IntroductionResolver(),
      new NetworkRoutesResolver(views, services.routes),
      new RoutesResolver(),
      new RouteResolver(),
      new NetworkFindingsResolver(views, services.findings),
      new FindingResolver(),
      new NetworkGraphResolver(views, services.graph),
    ],
  };
}
