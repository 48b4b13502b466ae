import type { NetworkService } from '../network/network.service.js';
import type { SnapshotStore } from '../network/snapshot-store.js';
import { AskedViews } from './asked-views.js';
import { ComparisonResolver } from './comparison.resolver.js';
import { ComparisonService } from './comparison.service.js';
import { Computations } from './computations.js';
import type { Groupings } from './groupings.js';
import { KnownAnswersResolver } from './known-answers.resolver.js';
import { KnownAnswersService } from './known-answers.service.js';
import { LatestAnswers } from './latest-answers.js';
import {
  MeasureDefinitionResolver,
  MeasureResolver,
  MeasureResultResolver,
  MeasureRowResolver,
  SummaryResolver,
} from './measure.resolver.js';
import { MeasureService } from './measure.service.js';
import { MeasureExportService } from './measure-export.service.js';
import { ProgressResolver } from './progress.resolver.js';
import { ProgressBoard } from './progress-board.js';
import { RefreshingResolver } from './refreshing.resolver.js';
import {
  StakeholderMeasuresResolver,
  StakeholderTableResolver,
  StakeholderTableRowResolver,
  StakeholderTableRowsResolver,
} from './stakeholder-table.resolver.js';
import { StakeholderTableService } from './stakeholder-table.service.js';
import { TableExportService } from './table-export.service.js';
import { type TaskRunner, ViewAnalyses } from './view-analyses.js';

export interface MeasuresFeatureOptions {
  /** Runs the kernels. */
  readonly pool: TaskRunner;
  readonly snapshots: Pick<SnapshotStore, 'view'>;
  readonly networks: Pick<NetworkService, 'find'>;
  readonly groupings: Groupings;
}

/** Answers kept in memory: about 200 MB of numbers at most. */
const KEPT = { answers: 2_000, weight: 25_000_000 };

/** A moment is shorter than it takes to see that something happens. */
const LATEST = { weight: 6_000_000, patience: 60 };

/** The resolver classes of the measures, for the schema. */
export const MEASURES_RESOLVERS = [
  MeasureResolver,
  MeasureDefinitionResolver,
  MeasureResultResolver,
  MeasureRowResolver,
  SummaryResolver,
  ComparisonResolver,
  StakeholderTableResolver,
  StakeholderTableRowsResolver,
  StakeholderTableRowResolver,
  StakeholderMeasuresResolver,
  KnownAnswersResolver,
  ProgressResolver,
  RefreshingResolver,
] as const;

/** The measures over the views of networks, and what other questions about views are answered with. */
export function measuresFeature({ pool, snapshots, networks, groupings }: MeasuresFeatureOptions) {
  const computations = new Computations();
  const analyses = new ViewAnalyses(pool, KEPT, computations);
  const progress = new ProgressBoard(computations);
  const views = new AskedViews(snapshots);
  const latest = new LatestAnswers(LATEST);
  const measures = new MeasureService({ analyses, latest, groupings });
  const tables = new StakeholderTableService(analyses, measures);
  return {
    services: { analyses, latest, views, measures },
    progress,
    exports: new MeasureExportService(networks, views, measures),
    tableExports: new TableExportService(networks, views, tables),
    resolvers: [
      new MeasureResolver(views, measures),
      new MeasureDefinitionResolver(),
      new MeasureResultResolver(),
      new MeasureRowResolver(),
      new SummaryResolver(),
      new ComparisonResolver(views, new ComparisonService(analyses, measures)),
      new StakeholderTableResolver(views, tables),
      new StakeholderTableRowsResolver(),
      new StakeholderTableRowResolver(),
      new StakeholderMeasuresResolver(views, measures),
      new KnownAnswersResolver(new KnownAnswersService(pool)),
      new ProgressResolver(progress),
      new RefreshingResolver(views, latest),
    ],
    /** Before the pool is closed. */
    close: () => latest.close(),
  };
}
