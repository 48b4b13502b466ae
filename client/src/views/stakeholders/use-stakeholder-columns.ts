import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import { useStakeholderLinks } from '../../components/stakeholder-name.js';
import { useSaveStakeholder } from '../../data/use-edits.js';
import type { AttributeDetails } from '../../data/use-networks.js';
import type { MeasureColumn, StakeholderRow } from '../../data/use-table-rows.js';
import type { GridColumn } from './grid/grid-column.js';
import { attributeColumn, fieldColumns, measureColumn, type Sorting } from './stakeholder-columns.js';
import type { StakeholderSaving } from './stakeholder-edit.js';
import type { CellSave } from './use-cell-save.js';

interface ColumnOptions extends Sorting {
  readonly network: string;
  readonly attributes: readonly AttributeDetails[];
  readonly measures: readonly MeasureDefinition[];
  /** The values of the measures that are on show. */
  readonly values: readonly MeasureColumn[];
  readonly cells: CellSave;
}

/** Every column there is for stakeholders: fields, custom attributes, measures. */
export function useStakeholderColumns(options: ColumnOptions): readonly GridColumn<StakeholderRow>[] {
  const { network, attributes, measures, values, cells } = options;
  const links = useStakeholderLinks();
  const { run } = useSaveStakeholder();
  const saving: StakeholderSaving = {
    cells,
    send: (row, expectedVersion, change) => run({ network, key: row.key, expectedVersion, ...change }),
  };
  return [
    ...fieldColumns(saving, options, (key) => links?.open(key)),
    ...attributes.map((attribute) => attributeColumn(attribute, saving)),
    ...measures.map((measure) =>
      measureColumn(
        measure,
        values.find((column) => column.measure === measure.id),
        options,
      ),
    ),
  ];
}
