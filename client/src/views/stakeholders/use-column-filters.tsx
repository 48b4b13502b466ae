import { useState } from 'react';
import { useScope } from '../../data/scope.js';
import type { ValueCondition } from '../../data/table-question.js';
import type { NetworkDetails } from '../../data/use-networks.js';
import { useChangeAddress } from '../../state/use-view-state.js';
import { type ColumnFilterSource, columnFilterOf, isColumnFiltered, type ValueOption } from './column-filter.js';
import { ColumnFilterDialog } from './column-filter-dialog.js';
import { writeTableAddress } from './table-address.js';

export interface ColumnFiltersOptions {
  readonly network: NetworkDetails;
  readonly where: readonly ValueCondition[];
  /** The words of the columns of ties; null where stakeholders are shown. */
  readonly ties: { readonly kinds: readonly ValueOption[]; readonly layers: readonly ValueOption[] } | null;
}

/** Filtering by a column from its header: what it asks becomes part of the one filter that all views share. */
export function useColumnFilters({ network, where, ties }: ColumnFiltersOptions) {
  const { filter } = useScope();
  const change = useChangeAddress();
  const [open, setOpen] = useState<string | null>(null);
  const source: ColumnFilterSource = {
    filter,
    where,
    groupings: network.recorded,
    attributes: network.attributes,
    tieKinds: ties?.kinds ?? null,
    layers: ties?.layers ?? null,
  };
  return {
    opener: (id: string) => (columnFilterOf(id, source) === null ? null : () => setOpen(id)),
    isFiltered: (id: string) => isColumnFiltered(id, source),
    dialog: (columns: readonly { readonly id: string; readonly header: string }[]) => {
      const column = columns.find(({ id }) => id === open);
      const columnFilter = open === null ? null : columnFilterOf(open, source);
      if (column === undefined || columnFilter === null) return null;
      return (
        <ColumnFilterDialog
          header={column.header}
          filter={columnFilter}
          onClose={() => setOpen(null)}
          onApply={(draft) => {
            const next = columnFilter.apply(draft);
            setOpen(null);
            change({
              filter: next.filter,
              own: writeTableAddress({ where: next.where }),
              label: `Filter by ${column.header}`,
            });
          }}
        />
      );
    },
  };
}
