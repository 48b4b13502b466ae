import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { type Request, type Response, Router } from 'express';
import type { Viewer } from '../access/viewer.js';
import { refusal } from '../api/errors.js';
import type { LayoutTable } from '../formats/network-layout.js';
import { TABLE_FORMATS, type TableFormat } from '../formats/table-formats.js';
import { asText, sendDownload } from './download.js';
import { parseExportFilter } from './export-filter.js';
import { orCancelled } from './or-cancelled.js';

/** Who answers measures as tables; what cannot be answered is thrown as an API error. */
export interface MeasureTables {
  export(
    viewer: Viewer,
    question: {
      readonly network: string;
      readonly measures: readonly string[];
      /** As JSON. */
      readonly options: string | undefined;
      readonly filter: NetworkFilter | null;
    },
    signal: AbortSignal,
  ): Promise<{
    readonly network: { readonly key: string; readonly version: number };
    readonly tables: readonly LayoutTable[];
  }>;
}

export interface MeasureExportOptions {
  readonly measures: MeasureTables;
  viewerOf(request: Request): Viewer;
  /** Aborts when the request is over, or was given up. */
  signalOf(response: Response): AbortSignal;
  /** Told of what breaks when it is too late for an answer. */
  onBreak(error: unknown): void;
}

/**
 * `GET /networks/:key/measures?format=csv|xlsx|json&measure=betweenness&measure=degree&options={...}&filter={...}`: the
 * values of measures as a download, with all that is needed to cite them. When the reader goes away the computing stops.
 */
export function measureExportRouter({ measures, viewerOf, signalOf, onBreak }: MeasureExportOptions): Router {
  const router = Router();
  router.get('/networks/:key/measures', async (request: Request<{ key: string }>, response: Response) => {
    const format = tableFormatOf(request.query.format);
    const filter = parseExportFilter(asText(request.query.filter));
    if (!filter.ok) throw refusal('BAD_INPUT', filter.error);
    const question = {
      network: request.params.key,
      measures: listOf(request.query.measure),
      options: asText(request.query.options),
      filter: filter.value,
    };
    const signal = signalOf(response);
    const answer = measures.export(viewerOf(request), question, signal);
    const { network, tables } = await orCancelled(answer, signal, 'answer');
    const filename = `${network.key}-measures-version-${network.version}.${format.extension}`;
    const download = { filename, mediaType: format.mediaType, pieces: format.pieces(tables) };
    await sendDownload(response, download).catch(onBreak);
  });
  return router;
}

/** The format of a file of tables, or a refusal that names those there are. */
export function tableFormatOf(asked: unknown): TableFormat {
  const format = TABLE_FORMATS.find(({ id }) => id === asked);
  if (format !== undefined) return format;
  const known = TABLE_FORMATS.map(({ id }) => id).join(', ');
  const came = typeof asked === 'string' ? `"${asked.slice(0, 40)}" came` : 'none came';
  throw refusal('BAD_INPUT', `format: one of ${known} was expected, ${came}.`);
}

/** A part of an address that may be there several times. */
function listOf(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((each) => typeof each === 'string');
}
