import { useState } from 'react';
import { Button, ButtonLink } from '../../components/button.js';
import { Menu } from '../../components/menu.js';
import type { StakeholderRow } from '../../data/use-table-rows.js';
import { useAddressOf } from '../../state/use-view-state.js';
import { EditManyDialog } from './edit-many-dialog.js';
import type { GridColumn } from './grid/grid-column.js';
import { manyFields, topicField } from './many-fields.js';
import { SelectionBar } from './selection-bar.js';
import type { BulkStakeholders } from './use-bulk-stakeholders.js';
import { useRemovingMany } from './use-removing-many.js';
import type { Selection } from './use-selection.js';

export interface StakeholderBarProps {
  readonly selection: Selection<StakeholderRow>;
  readonly total: number;
  readonly columns: readonly GridColumn<StakeholderRow>[];
  readonly bulk: BulkStakeholders;
  readonly onExport: (format: 'csv' | 'xlsx') => void;
}

type Task = 'field' | 'add topic' | 'remove topic';

/** More are not drawn as circles of their own. */
const MOST_ON_MAP = 200;

const TITLES: Readonly<Record<Task, string>> = {
  field: 'Edit a field',
  'add topic': 'Add a topic',
  'remove topic': 'Remove a topic',
};

/** What can be done with the chosen stakeholders. */
export function StakeholderBar({ selection, total, columns, bulk, onExport }: StakeholderBarProps) {
  const [task, setTask] = useState<Task | null>(null);
  const { rows } = selection;
  const { remove, dialog } = useRemovingMany('stakeholder', bulk);
  const fields = task === 'field' ? manyFields(columns) : [topicField(task === 'remove topic' ? 'remove' : 'add')];
  return (
    <>
      <SelectionBar selection={selection} total={total} thing="stakeholder" things="stakeholders">
        <Button small onPress={() => setTask('field')}>
          Edit a field
        </Button>
        <Button small onPress={() => setTask('add topic')}>
          Add a topic
        </Button>
        <Button small onPress={() => setTask('remove topic')}>
          Remove a topic
        </Button>
        <ShowOnMap keys={rows.map(({ key }) => key)} />
        <Merge keys={rows.map(({ key }) => key)} />
        <Menu
          small
          label="Export the selected"
          trigger="Export"
          entries={[
            { id: 'xlsx', label: 'Excel workbook', onAction: () => onExport('xlsx') },
            { id: 'csv', label: 'CSV files', onAction: () => onExport('csv') },
          ]}
        />
        <Button small aria-label="Remove from the network" isDisabled={bulk.running} onPress={() => remove(rows)}>
          {bulk.running ? 'Working…' : 'Remove'}
        </Button>
      </SelectionBar>
      {task !== null && rows.length > 0 && (
        <EditManyDialog
          title={TITLES[task]}
          thing="stakeholder"
          fields={fields}
          rows={rows}
          save={bulk.edit}
          isRunning={bulk.running}
          onClose={() => setTask(null)}
        />
      )}
      {dialog}
    </>
  );
}

/** More at once are not merged. */
const MOST_MERGED = 21;

function Merge({ keys }: { readonly keys: readonly string[] }) {
  const addressOf = useAddressOf();
  const [keep, ...merge] = keys;
  if (keep === undefined || merge.length === 0 || keys.length > MOST_MERGED) return null;
  return (
    <ButtonLink small to={addressOf({ view: 'duplicates', own: { keep, merge } })}>
      Merge
    </ButtonLink>
  );
}

function ShowOnMap({ keys }: { readonly keys: readonly string[] }) {
  const addressOf = useAddressOf();
  if (keys.length > MOST_ON_MAP) {
    return (
      <Button small isDisabled>
        Show on the map ({MOST_ON_MAP} at most)
      </Button>
    );
  }
  const own = { mode: 'people', include: [...keys] };
  return (
    <ButtonLink small to={addressOf({ view: 'map', selection: keys.slice(0, 1), own })}>
      Show on the map
    </ButtonLink>
  );
}
