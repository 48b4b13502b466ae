import type { Response, Router } from 'express';
import { Press } from '../paper/press.js';
import { pictureRouter } from './picture.router.js';

export interface ReportFeatureOptions {
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

export function reportFeature(options: ReportFeatureOptions): ReportFeature {
  const press = new Press();
  return {
    routers: [pictureRouter({ press, ...options })],
    close: () => press.close(),
  };
}
