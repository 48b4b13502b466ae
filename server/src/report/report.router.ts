import { type Request, type Response, Router } from 'express';
import type { Viewer } from '../access/viewer.js';
import { refusal } from '../api/errors.js';
import { sendDownload } from '../exchange/download.js';
import { orCancelled } from '../exchange/or-cancelled.js';
import { htmlOf, PAPER_POLICY } from '../paper/html/html-writer.js';
import type { PaperDocument } from '../paper/paper-document.js';
import { onePiece, type Printer, printed, today } from './printed.js';
import type { ReportService } from './report.service.js';
import { parseReportAddress } from './report-question.js';

export interface ReportRouterOptions {
  readonly reports: Pick<ReportService, 'report'>;
  readonly press: Printer;
  viewerOf(request: Request): Viewer;
  /** Aborts when the request is over, or was given up. */
  signalOf(response: Response): AbortSignal;
  /** Told of what breaks when it is too late for an answer. */
  onBreak(error: unknown): void;
}

/**
 * `GET /networks/:key/report?format=html|pdf&grouping=tier&filter={...}&definitions=yes|no&names=withhold|show`: what
 * the network says, as a document for a board. A page of the web is looked at, and kept with `download=yes`.
 */
export function reportRouter({ reports, press, viewerOf, signalOf, onBreak }: ReportRouterOptions): Router {
  const router = Router();
  router.get('/networks/:key/report', async (request: Request<{ key: string }>, response: Response) => {
    const address = parseReportAddress(request.query);
    if (!address.ok) throw refusal('BAD_INPUT', address.error);
    const { format, download, ...question } = address.value;
    const signal = signalOf(response);
    const { key } = request.params;
    const report = reports.report(viewerOf(request), key, question, today(), signal);
    const document = await orCancelled(report, signal, 'report');
    if (format === 'html' && !download) {
      sendPage(response, document);
      return;
    }
    const bytes = format === 'pdf' ? await printed(press, document, signal) : Buffer.from(htmlOf(document));
    const mediaType = format === 'pdf' ? 'application/pdf' : 'text/html; charset=utf-8';
    const filename = `${key}-report-${document.date}.${format}`;
    await sendDownload(response, { filename, mediaType, pieces: onePiece(bytes) }).catch(onBreak);
  });
  return router;
}

/** The page is no page of the product: it runs and loads nothing at all, and may be framed for a preview. */
function sendPage(response: Response, document: PaperDocument): void {
  response.set({
    'Content-Security-Policy': PAPER_POLICY,
    'X-Frame-Options': 'SAMEORIGIN',
    'Cache-Control': 'no-store',
  });
  response.type('html').send(htmlOf(document));
}
