import type { Request, Response, Router } from 'express';
import type { Viewer } from '../access/viewer.js';
import { Press } from '../paper/press.js';
import { pictureRouter } from './picture.router.js';
import { reportRouter } from './report.router.js';
import { ReportService, type ReportServices } from './report.service.js';

export interface ReportFeatureOptions extends ReportServices {
  viewerOf(request: Request): Viewer;
  /** Aborts when the request is over, or was given up. */
  signalOf(response: Response): AbortSignal;
  /** Told of what breaks when it is too late for an answer. */
  onBreak(error: unknown): void;
}

/** Pictures and reports as files to print. */
export interface ReportFeature {
  readonly routers: readonly Router[];
  /** Ends what is being printed. */
  close(): void;
}

export function reportFeature({ viewerOf, signalOf, onBreak, ...services }: ReportFeatureOptions): ReportFeature {
  const press = new Press();
  const reports = new ReportService(services);
  return {
    routers: [
      pictureRouter({ press, signalOf, onBreak }),
      reportRouter({ reports, press, viewerOf, signalOf, onBreak }),
    ],
    close: () => press.close(),
  };
}
