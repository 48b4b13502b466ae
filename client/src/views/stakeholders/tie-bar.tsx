import { useState } from 'react';
import { Button } from '../../components/button.js';
import type { TieRow } from '../../data/use-table-rows.js';
import { EditManyDialog } from './edit-many-dialog.js';
import type { GridColumn } from './grid/grid-column.js';
import { manyFields } from './many-fields.js';
import { SelectionBar } from './selection-bar.js';
import type { BulkTies } from './use-bulk-ties.js';
import { useRemovingMany } from './use-removing-many.js';
import type { Selection } from './use-selection.js';

export interface TieBarProps {
  readonly selection: Selection<TieRow>;
  readonly total: number;
  readonly columns: readonly GridColumn<TieRow>[];
  readonly bulk: BulkTies;
}

/** What can be done with the chosen ties. */
export function TieBar({ selection, total, columns, bulk }: TieBarProps) {
  const [editing, setEditing] = useState(false);
  const { rows } = selection;
  const { remove, dialog } = useRemovingMany('tie', bulk);
  return (
    <>
      <SelectionBar selection={selection} total={total} thing="tie" things="ties">
        <Button small onPress={() => setEditing(true)}>
          Edit a field
        </Button>
        <Button small isDisabled={bulk.running} onPress={() => remove(rows)}>
          {bulk.running ? 'Working…' : 'Remove from the network'}
        </Button>
      </SelectionBar>
      {editing && rows.length > 0 && (
        <EditManyDialog
          title="Edit a field"
          thing="tie"
          fields={manyFields(columns)}
          rows={rows}
          save={bulk.edit}
          isRunning={bulk.running}
          onClose={() => setEditing(false)}
        />
      )}
      {dialog}
    </>
  );
}
