import type { MeasureAnswer } from './measure.service.js';
import { type MeasureTable, STAKEHOLDERS_TABLE, type TableCell } from './measure-table.js';

/** One column of what must be known of a measure's values to cite them. */
interface ProvenanceColumn {
  readonly header: string;
  cell(answer: MeasureAnswer): TableCell;
}

/** Everything by which the values of the other tables can be cited, and computed again. */
const COLUMNS: readonly ProvenanceColumn[] = [
  { header: 'table', cell: ({ definition: { id, subject } }) => (subject === 'STAKEHOLDER' ? STAKEHOLDERS_TABLE : id) },
  { header: 'measure', cell: ({ definition }) => definition.id },
  { header: 'name', cell: ({ definition }) => definition.name },
  { header: 'definition', cell: ({ definition }) => definition.sentence },
  { header: 'formula', cell: ({ definition }) => definition.formula },
  { header: 'weights', cell: ({ definition }) => definition.weights },
  { header: 'direction', cell: ({ definition }) => definition.direction },
  { header: 'range', cell: ({ definition }) => definition.range },
  { header: 'undefined_when', cell: ({ definition }) => definition.undefinedWhen },
  { header: 'options', cell: ({ provenance }) => JSON.stringify(provenance.options) },
  { header: 'grouping', cell: ({ provenance }) => provenance.grouping },
  { header: 'network', cell: ({ provenance }) => provenance.network },
  { header: 'data_version', cell: ({ provenance }) => provenance.version },
  { header: 'filter', cell: ({ provenance }) => JSON.stringify(provenance.filter) },
  { header: 'computed_at', cell: ({ provenance }) => provenance.computedAt },
  { header: 'seed', cell: ({ provenance }) => provenance.seed },
  { header: 'exact', cell: ({ provenance }) => provenance.exact },
  { header: 'error', cell: ({ provenance }) => provenance.error },
  { header: 'two_mode', cell: ({ provenance }) => provenance.twoMode },
  { header: 'note', cell: ({ provenance }) => provenance.note },
  { header: 'values', cell: ({ summary }) => summary.count },
  { header: 'without_value', cell: ({ summary }) => summary.undefined },
  { header: 'mean', cell: ({ summary }) => summary.mean },
  { header: 'median', cell: ({ summary }) => summary.median },
  { header: 'min', cell: ({ summary }) => summary.min },
  { header: 'max', cell: ({ summary }) => summary.max },
  { header: 'sd', cell: ({ summary }) => summary.sd },
  { header: 'sources', cell: ({ definition }) => definition.sources.map(({ citation }) => citation).join('; ') },
  { header: 'doi', cell: ({ definition }) => definition.sources.flatMap(({ doi }) => doi ?? []).join('; ') },
];

/** A row for each measure. */
export function provenanceTable(answers: readonly MeasureAnswer[]): MeasureTable {
  return {
    name: 'measures',
    headers: COLUMNS.map(({ header }) => header),
    rows: async function* () {
      yield answers.map((answer) => COLUMNS.map(({ cell }) => cell(answer)));
    },
  };
}
