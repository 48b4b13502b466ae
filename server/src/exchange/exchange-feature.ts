import { join } from 'node:path';
import type { Request, Router } from 'express';
import type { Viewer } from '../access/viewer.js';
import type { NetworkService } from '../network/network.service.js';
import type { NetworkContentService } from '../network/network-content.service.js';
import { exportRouter } from './export.router.js';
import { ImportJobResolver, ImportPlanResolver, ImportResolver } from './import.resolver.js';
import { ImportJobService } from './import-job.service.js';
import { ImportPlanService } from './import-plan.service.js';
import { TableFiles } from './table-files.js';
import { uploadRouter } from './upload.router.js';
import { UploadStore } from './upload-store.js';

export interface ExchangeFeatureOptions {
  readonly contents: NetworkContentService;
  readonly networks: NetworkService;
  /** Uploads are kept in `.footbridge-uploads` below it until they are imported. */
  readonly dataFolder: string;
  viewerOf(request: Request): Viewer;
  /** Told of what no import foresaw; the person is told only that it happened. */
  onUnforeseen(error: unknown, jobId: string): void;
  /** Told of what went wrong where nobody waits for an answer. */
  report(error: unknown, what: string): void;
}

/** Imports and exports, built. */
export interface ExchangeFeature {
  readonly services: {
    readonly plans: ImportPlanService;
    readonly jobs: ImportJobService;
    readonly uploads: UploadStore;
  };
  readonly resolvers: readonly object[];
  readonly routers: readonly Router[];
  /** Cancels imports under way and removes uploads. */
  close(): Promise<void>;
}

/** The resolver classes of imports, for the schema. */
export const EXCHANGE_RESOLVERS = [ImportResolver, ImportPlanResolver, ImportJobResolver] as const;

/** Builds imports and exports over the contents of networks. */
export async function exchangeFeature(options: ExchangeFeatureOptions): Promise<ExchangeFeature> {
  const { contents, networks, dataFolder, viewerOf, onUnforeseen, report } = options;
  const uploads = await UploadStore.open(join(dataFolder, '.footbridge-uploads'), (error) =>
    report(error, 'sweeping uploads failed'),
  );
  const plans = new ImportPlanService(contents, uploads, new TableFiles());
  const jobs = new ImportJobService(plans, contents, networks, onUnforeseen);
  return {
    services: { plans, jobs, uploads },
    resolvers: [new ImportResolver(plans, jobs), new ImportPlanResolver(), new ImportJobResolver(networks)],
    routers: [uploadRouter(uploads), exportRouter(contents, viewerOf, (error) => report(error, 'an export broke off'))],
    close: async () => {
      await jobs.close();
      await uploads.close();
    },
  };
}
