import type { SnapshotStore } from '../network/snapshot-store.js';
import { AnswerCache } from './answer-cache.js';
import { AskedViews } from './asked-views.js';
import type { Groupings } from './groupings.js';
import { KnownAnswersResolver } from './known-answers.resolver.js';
import { KnownAnswersService } from './known-answers.service.js';
import { MeasureResolver, MeasureResultResolver, MeasureRowResolver } from './measure.resolver.js';
import { MeasureService } from './measure.service.js';
import { type TaskRunner, ViewAnalyses } from './view-analyses.js';

export interface MeasuresFeatureOptions {
  /** Runs the kernels. */
  readonly pool: TaskRunner;
  readonly snapshots: Pick<SnapshotStore, 'view'>;
  readonly groupings: Groupings;
}

/** Answers kept in memory: about 200 MB of numbers at most. */
const KEPT = { answers: 2_000, weight: 25_000_000 };

/** The resolver classes of the measures, for the schema. */
export const MEASURES_RESOLVERS = [
  MeasureResolver,
  MeasureResultResolver,
  MeasureRowResolver,
  KnownAnswersResolver,
] as const;

/** The measures over the views of networks, and what other questions about views are answered with. */
export function measuresFeature({ pool, snapshots, groupings }: MeasuresFeatureOptions) {
  const analyses = new ViewAnalyses(pool, new AnswerCache(KEPT));
  const views = new AskedViews(snapshots);
  const measures = new MeasureService(analyses, groupings);
  return {
    services: { analyses, views, measures },
    resolvers: [
      new MeasureResolver(views, measures),
      new MeasureResultResolver(),
      new MeasureRowResolver(),
      new KnownAnswersResolver(new KnownAnswersService(pool)),
    ],
  };
}
