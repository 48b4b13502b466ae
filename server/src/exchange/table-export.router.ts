import { EXPORTED_FIELDS } from '@footbridge/shared/exchange/exported-fields';
import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Viewer } from '../access/viewer.js';
import { refusal } from '../api/errors.js';
import { sendDownload } from './download.js';
import { readExportFilter, wordOf } from './export-filter.js';
import { type MeasureExportOptions, type MeasureTables, tableFormatOf } from './measure-export.router.js';
import { orCancelled } from './or-cancelled.js';

/** Who answers a table of stakeholders; what cannot be answered is thrown as an API error. */
export interface ExportedTables {
  export(viewer: Viewer, question: TableQuestion, signal: AbortSignal): ReturnType<MeasureTables['export']>;
}

export type TableExportOptions = Omit<MeasureExportOptions, 'measures'> & { readonly tables: ExportedTables };

/** As many keys of chosen rows as a network is likely to have. */
const BODY_BYTES = 4 * 1024 * 1024;

/**
 * `POST /networks/:key/table` with `{ format, columns, where, orderBy, filter, keys }`: the table of stakeholders as it
 * is on the screen, as a download. The rows that were chosen may be thousands, which no address holds.
 */
export function tableExportRouter({ tables, viewerOf, signalOf, onBreak }: TableExportOptions): Router {
  const router = Router();
  const body = express.json({ limit: BODY_BYTES, inflate: false });
  router.post('/networks/:key/table', body, async (request: Request<{ key: string }>, response: Response) => {
    const asked = readQuestion(request.params.key, request.body);
    if (!asked.ok) throw refusal('BAD_INPUT', asked.error);
    const format = tableFormatOf(asked.value.format);
    const signal = signalOf(response);
    const answer = tables.export(viewerOf(request), asked.value.question, signal);
    const found = await orCancelled(answer, signal, 'answer');
    const filename = `${found.network.key}-stakeholders-version-${found.network.version}.${format.extension}`;
    const download = { filename, mediaType: format.mediaType, pieces: format.pieces(found.tables) };
    await sendDownload(response, download).catch(onBreak);
  });
  return router;
}

const options = z.record(z.string(), z.unknown()).nullish();
const title = z.string().min(1).max(1_000);
const measure = z.strictObject({ id: z.string().max(100), options });
const shape = z.strictObject({
  format: z.unknown().optional(),
  columns: z
    .array(
      z.union([
        z.strictObject({ title, field: z.enum(EXPORTED_FIELDS) }),
        z.strictObject({ title, attribute: z.string().max(1_000) }),
        z.strictObject({ title, measure }),
      ]),
    )
    .min(1)
    .max(200),
  where: z
    .array(measure.extend({ min: z.number().nullish(), max: z.number().nullish(), isNull: z.boolean().nullish() }))
    .max(20)
    .default([]),
  orderBy: z
    .strictObject({
      field: wordOf(['key', 'name', 'kind', 'group', 'tier', 'sector', 'place', 'degree']).nullish(),
      measure: z.string().max(100).nullish(),
      options,
      direction: wordOf(['ascending', 'descending']).nullish(),
    })
    .default({}),
  filter: z.unknown().optional(),
  keys: z.array(z.string().max(1_000)).max(200_000).nullish(),
});

/** What was asked for; which options a measure takes is known to whoever answers. */
type TableQuestion = Omit<z.infer<typeof shape>, 'format' | 'filter' | 'keys'> & {
  readonly network: string;
  readonly filter: NetworkFilter | null;
  readonly keys: readonly string[] | null;
};

function readQuestion(
  network: string,
  body: unknown,
): Result<{ readonly format: unknown; readonly question: TableQuestion }, string> {
  const parsed = shape.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail(`${issue?.path.join('.') || 'the body'}: ${issue?.message ?? 'cannot be read'}.`);
  }
  const { format, filter: given, keys, ...asked } = parsed.data;
  const filter = readExportFilter(given);
  if (!filter.ok) return filter;
  return succeed({ format, question: { ...asked, network, filter: filter.value, keys: keys ?? null } });
}
