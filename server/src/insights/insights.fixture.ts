import { freshAnalyses, freshGroupings } from '../measures/answers.fixture.js';
import { BridgesService } from './bridges.service.js';
import { FindingsService } from './findings.service.js';
import { GapsService } from './gaps.service.js';
import { GraphService } from './graph.service.js';
import { OverviewService } from './overview.service.js';
import { RoutesService } from './routes.service.js';

/** Every service of insights over one cache, kernels in the test's own thread. */
export function insights() {
  const analyses = freshAnalyses();
  const groupings = freshGroupings();
  const bridges = new BridgesService(analyses, groupings);
  const gaps = new GapsService(analyses, groupings);
  return {
    bridges,
    gaps,
    findings: new FindingsService(analyses, groupings, bridges, gaps),
    graph: new GraphService(analyses, gaps),
    overview: new OverviewService(analyses),
    routes: new RoutesService(analyses),
  };
}
