import { chosenInWords } from '../../components/measure/options-in-words.js';
import { useStakeholderLinks } from '../../components/stakeholder-name.js';
import { useSaveStakeholder } from '../../data/use-edits.js';
import type { AttributeDetails } from '../../data/use-networks.js';
import type { StakeholderRow } from '../../data/use-table-rows.js';
import { columnOf, type ValueColumn } from '../../data/use-table-values.js';
import type { ChosenMeasure } from '../../state/chosen-measure.js';
import type { GridColumn } from './grid/grid-column.js';
import { measureColumn } from './measure-column.js';
import { attributeColumn, fieldColumns, type Sorting } from './stakeholder-columns.js';
import type { StakeholderSaving } from './stakeholder-edit.js';
import type { CellSave } from './use-cell-save.js';

interface ColumnOptions extends Sorting {
  readonly network: string;
  readonly attributes: readonly AttributeDetails[];
  /** Those that are on show, and their values. */
  readonly measures: readonly ChosenMeasure[];
  readonly values: readonly ValueColumn[];
  readonly groupingLabel: (key: string) => string;
  readonly cells: CellSave;
}

/** Every column there is for stakeholders: fields, custom attributes, and the measures on show. */
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
      measureColumn(measure, chosenInWords(measure, options.groupingLabel), columnOf(values, measure), options),
    ),
  ];
}
