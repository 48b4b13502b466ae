import { type Request, type Response, Router } from 'express';
import type { Viewer } from '../access/viewer.js';
import { refusal } from '../api/errors.js';
import { type FileFormat, FORMATS } from '../formats/formats.js';
import type { NetworkContentService } from '../network/network-content.service.js';
import { asText, sendDownload } from './download.js';
import { parseExportFilter } from './export-filter.js';

type Writer = NonNullable<FileFormat['write']>;

/**
 * `GET /networks/:key/export?format=csv|xlsx|json&filter={...}`: the network, or what a filter shows of it, as a
 * download. It is written as it is read; when the reader goes away the reading stops. What breaks on the way is told
 * to `onBreak` alone: it is too late for an answer.
 */
export function exportRouter(
  contents: NetworkContentService,
  viewerOf: (request: Request) => Viewer,
  onBreak: (error: unknown) => void,
): Router {
  const router = Router();
  router.get('/networks/:key/export', async (request: Request<{ key: string }>, response: Response) => {
    const writer = writerOf(request.query.format);
    const filter = parseExportFilter(asText(request.query.filter));
    if (!filter.ok) throw refusal('BAD_INPUT', filter.error);
    const found = await contents.readContent(viewerOf(request), request.params.key, filter.value);
    if (!found.ok) {
      const { error } = found;
      throw error.kind === 'not-found'
        ? refusal('NOT_FOUND', `There is no network with the key "${request.params.key.slice(0, 100)}".`)
        : refusal('BAD_INPUT', `filter: ${error.part}: ${error.expected}`);
    }
    const { key, version } = found.value.network;
    const download = {
      filename: `${key}-version-${version}.${writer.extension}`,
      mediaType: writer.mediaType,
      pieces: writer.pieces(found.value),
    };
    await sendDownload(response, download).catch(onBreak);
  });
  return router;
}

function writerOf(format: unknown): Writer {
  const formats: readonly FileFormat[] = FORMATS;
  const known = formats.filter((candidate) => candidate.write !== null).map((candidate) => candidate.id);
  const writer = formats.find((candidate) => candidate.id === format)?.write ?? null;
  if (writer !== null) return writer;
  const came = typeof format === 'string' ? `"${format.slice(0, 40)}" came` : 'none came';
  throw refusal('BAD_INPUT', `format: one of ${known.join(', ')} was expected, ${came}.`);
}
