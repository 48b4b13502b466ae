import { MEASURES, measureById } from '@footbridge/shared/measures/catalogue';
import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import type { Viewer } from '../access/viewer.js';
import { apiError } from '../api/errors.js';
import type { NetworkService } from '../network/network.service.js';
import { valueOrApiError } from './api-failure.js';
import { type AskedViews, askedNetwork } from './asked-views.js';
import { foreignOption, optionsTaken, parseExportOptions } from './export-options.js';
import type { MeasureService } from './measure.service.js';
import type { MeasureTable } from './measure-table.js';
import { measureTables } from './measure-tables.js';

/** As many as one file can hold and a reader compare. */
const MOST_MEASURES = 30;

/** What an export of measures is asked for. */
export interface MeasureExportQuestion {
  readonly network: string;
  /** Ids; one that is named twice counts once. */
  readonly measures: readonly string[];
  /** MeasureOptions as JSON: each measure takes those it knows. */
  readonly options: string | undefined;
  readonly filter: NetworkFilter | null;
}

/** Values of measures as tables, with all that is needed to cite them. */
export interface MeasureExport {
  readonly network: { readonly key: string; readonly version: number };
  readonly tables: readonly MeasureTable[];
}

/** Answers measures as tables for a file; what cannot be answered is an API error that says why. */
export class MeasureExportService {
  readonly #networks: Pick<NetworkService, 'find'>;
  readonly #views: AskedViews;
  readonly #measures: MeasureService;

  constructor(networks: Pick<NetworkService, 'find'>, views: AskedViews, measures: MeasureService) {
    this.#networks = networks;
    this.#views = views;
    this.#measures = measures;
  }

  async export(viewer: Viewer, question: MeasureExportQuestion, signal: AbortSignal): Promise<MeasureExport> {
    const row = await askedNetwork(this.#networks, viewer, question.network);
    const ids = [...new Set(question.measures)];
    if (ids.length === 0 || ids.length > MOST_MEASURES) {
      throw apiError('BAD_INPUT', `measure: 1 to ${MOST_MEASURES} ids of measures were expected, ${ids.length} came.`);
    }
    const options = parseExportOptions(question.options);
    if (!options.ok) throw apiError('BAD_INPUT', options.error);
    const definitions = ids.map(definitionOf);
    const foreign = foreignOption(definitions, options.value);
    if (foreign !== null) throw apiError('BAD_INPUT', `options.${foreign}: none of these measures takes it.`);
    const view = await this.#views.of(row, question.filter);
    const answers = await Promise.all(
      definitions.map(async (definition) => {
        const taken = optionsTaken(definition, options.value);
        return valueOrApiError(await this.#measures.measure(view, definition.id, taken, { signal }));
      }),
    );
    return { network: { key: row.key, version: view.snapshot.version }, tables: measureTables(answers) };
  }
}

function definitionOf(id: string) {
  const definition = measureById(id);
  if (definition !== null) return definition;
  const known = MEASURES.map((measure) => measure.id).join(', ');
  throw apiError('BAD_INPUT', `measure: one of ${known} was expected, "${id.slice(0, 100)}" came.`);
}
