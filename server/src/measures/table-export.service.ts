import type { ExportedField } from '@footbridge/shared/exchange/exported-fields';
import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { Viewer } from '../access/viewer.js';
import { apiError } from '../api/errors.js';
import type { NetworkService } from '../network/network.service.js';
import { valueOrApiError } from './api-failure.js';
import { type AskedViews, askedNetwork } from './asked-views.js';
import { parseExportOptions } from './export-options.js';
import type { MeasureExport } from './measure-export.service.js';
import type { MeasureChoice, MeasureOptions } from './measure-options.js';
import { type MeasureTable, STAKEHOLDERS_TABLE, type TableCell } from './measure-table.js';
import { provenanceTable } from './provenance-table.js';
import { measureValueOf } from './stakeholder-measures.js';
import type {
  MeasureCondition,
  StakeholderTable,
  StakeholderTableOrder,
  StakeholderTableService,
} from './stakeholder-table.service.js';
import { stakeholderAt } from './view-stakeholder.js';

/** A measure as a file asks for it: its options are checked when they are read. */
interface AskedMeasure {
  readonly id: string;
  readonly options?: unknown;
}

/** One column of the file, under the title it has on the screen. */
export type ExportedColumn = { readonly title: string } & (
  | { readonly field: ExportedField }
  | { readonly attribute: string }
  | { readonly measure: AskedMeasure }
);

/** A table of stakeholders as someone has it before them. */
export interface TableExportQuestion {
  readonly network: string;
  /** In their order. */
  readonly columns: readonly ExportedColumn[];
  readonly where: readonly (AskedMeasure & Omit<MeasureCondition, 'id' | 'options'>)[];
  readonly orderBy: Omit<StakeholderTableOrder, 'options'> & { readonly options?: unknown };
  readonly filter: NetworkFilter | null;
  /** Only these rows, where some were chosen. */
  readonly keys: readonly string[] | null;
}

const PAGE = 1_000;

/** Answers the table of stakeholders for a file: the same columns, rows and order, with where all of it comes from. */
export class TableExportService {
  constructor(
    private readonly networks: Pick<NetworkService, 'find'>,
    private readonly views: AskedViews,
    private readonly tables: StakeholderTableService,
  ) {}

  async export(viewer: Viewer, question: TableExportQuestion, signal: AbortSignal): Promise<MeasureExport> {
    const row = await askedNetwork(this.networks, viewer, question.network);
    const view = await this.views.of(row, question.filter);
    const columns = question.columns.flatMap((column) => ('measure' in column ? [chosen(column.measure)] : []));
    const { options, ...order } = question.orderBy;
    const orderBy = { ...order, options: optionsOf(options) };
    const asked = { columns, where: question.where.map(chosen), orderBy };
    const table = valueOrApiError(await this.tables.table(view, asked, { signal }));
    const positions = chosenOf(table, question.keys);
    const about = aboutTable(question, table, positions.length);
    const measures = table.columns.length === 0 ? [] : [provenanceTable(table.columns)];
    return {
      network: { key: row.key, version: view.snapshot.version },
      tables: [rowsTable(question.columns, table, positions), about, ...measures],
    };
  }
}

function chosen<Asked extends AskedMeasure>(asked: Asked): Omit<Asked, 'options'> & MeasureChoice {
  return { ...asked, options: optionsOf(asked.options) };
}

function optionsOf(options: unknown): MeasureOptions {
  const parsed = parseExportOptions(JSON.stringify(options ?? {}));
  if (!parsed.ok) throw apiError('BAD_INPUT', parsed.error);
  return parsed.value;
}

function chosenOf({ view, positions }: StakeholderTable, keys: readonly string[] | null): readonly number[] {
  if (keys === null) return positions;
  const chosen = new Set(keys);
  return positions.filter((position) => chosen.has(stakeholderAt(view, position).key));
}

function rowsTable(
  columns: readonly ExportedColumn[],
  table: StakeholderTable,
  positions: readonly number[],
): MeasureTable {
  const cells = cellsOf(columns, table);
  return {
    name: STAKEHOLDERS_TABLE,
    headers: columns.map(({ title }) => title),
    rows: async function* () {
      for (let start = 0; start < positions.length; start += PAGE) {
        const page = positions.slice(start, start + PAGE).map((position) => stakeholderAt(table.view, position));
        yield page.map((one) => cells.map((cell) => cell(one)));
      }
    },
  };
}

/** What stands in each column of a stakeholder: words as they are stored, values of measures as they were computed. */
function cellsOf(
  columns: readonly ExportedColumn[],
  table: StakeholderTable,
): readonly ((one: StakeholderRecord) => TableCell)[] {
  let measures = 0;
  return columns.map((column) => {
    if ('field' in column) return (one) => plainCell(one[column.field]);
    if ('attribute' in column) return (one) => plainCell(one.attributes[column.attribute]);
    const answer = table.columns[measures]!;
    measures += 1;
    return (one) => {
      const { value, text } = measureValueOf(answer, one.key);
      return text ?? value;
    };
  });
}

function plainCell(value: unknown): TableCell {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(String).join('; ');
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** By which this very table can be had again, and cited. */
function aboutTable(question: TableExportQuestion, { view, total }: StakeholderTable, rows: number): MeasureTable {
  const facts: readonly (readonly [string, TableCell])[] = [
    ['network', question.network],
    ['data_version', view.snapshot.version],
    ['filter', JSON.stringify(view.filter)],
    ['conditions', JSON.stringify(question.where)],
    ['ordered_by', JSON.stringify(question.orderBy)],
    ['rows', rows],
    ['rows_the_filter_leaves', total],
    ['chosen_rows_only', question.keys !== null],
    ['exported_at', new Date().toISOString()],
  ];
  return {
    name: 'about',
    headers: ['what', 'value'],
    rows: async function* () {
      yield facts;
    },
  };
}
