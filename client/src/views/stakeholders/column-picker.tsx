import { type MeasureId, measureById } from '@footbridge/shared/measures/catalogue';
import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/checkbox.js';
import { Dialog } from '../../components/dialog.js';
import { Icon } from '../../components/icons.js';
import type { GroupingChoice } from '../../components/measure/grouping-choices.js';
import { MeasureChooser } from '../../components/measure/measure-chooser.js';
import { MeasurePicker } from '../../components/measure/measure-picker.js';
import type { ChosenMeasure } from '../../state/chosen-measure.js';
import styles from './stakeholders-view.module.css';
import { isOfStakeholders, measureColumnId, measureOfColumn } from './table-address.js';

export interface ColumnPickerProps {
  readonly columns: readonly { readonly id: string; readonly header: string; readonly isRowHeader?: boolean }[];
  readonly shown: readonly string[];
  /** What measures can be parted by; absent where no measure can be a column. */
  readonly groupings?: readonly GroupingChoice[];
  readonly pageGrouping?: string;
  /** Null goes back to the columns a network begins with. */
  readonly onChange: (shown: readonly string[] | null) => void;
}

const KINDS = [
  { title: 'Fields', belongs: (id: string) => !id.includes(':') },
  { title: 'Attributes of this network', belongs: (id: string) => id.startsWith('attribute:') },
] as const;

/** Which columns are on show. The name always is. */
export function ColumnPicker({ columns, shown, groupings, pageGrouping = '', onChange }: ColumnPickerProps) {
  const [isOpen, setOpen] = useState(false);
  const toggle = (id: string, on: boolean) => {
    onChange(on ? [...shown, id] : shown.filter((one) => one !== id));
  };
  return (
    <>
      <Button small onPress={() => setOpen(true)}>
        Choose columns
      </Button>
      <Dialog
        title="Choose columns"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        footer={
          <>
            <Button onPress={() => onChange(null)}>Back to the usual ones</Button>
            <Button variant="primary" onPress={() => setOpen(false)}>
              Done
            </Button>
          </>
        }
      >
        {KINDS.map(({ title, belongs }) => {
          const members = columns.filter(({ id, isRowHeader }) => belongs(id) && isRowHeader !== true);
          if (members.length === 0) return null;
          return (
            <fieldset key={title} className={styles.columnKind}>
              <legend>{title}</legend>
              {members.map(({ id, header }) => (
                <Checkbox key={id} isSelected={shown.includes(id)} onChange={(on) => toggle(id, on)}>
                  {header}
                </Checkbox>
              ))}
            </fieldset>
          );
        })}
        {groupings !== undefined && (
          <MeasureColumns shown={shown} groupings={groupings} pageGrouping={pageGrouping} onChange={onChange} />
        )}
      </Dialog>
    </>
  );
}

type MeasureColumnsProps = Required<Pick<ColumnPickerProps, 'shown' | 'groupings' | 'pageGrouping'>> & {
  readonly onChange: (shown: readonly string[]) => void;
};

/** Its options are not part of a row's key: choosing one must not close the dialog it is chosen in. */
function keyOf(measures: readonly ChosenMeasure[], at: number): string {
  const { id } = measures[at]!;
  return `${id} ${measures.slice(0, at).filter((earlier) => earlier.id === id).length}`;
}

/** The measures on show, each with its options, and a way to one more. */
function MeasureColumns({ shown, groupings, pageGrouping, onChange }: MeasureColumnsProps) {
  const measures = shown.flatMap((id) => measureOfColumn(id) ?? []);
  return (
    <fieldset className={styles.measureColumns}>
      <legend>Measures</legend>
      {measures.map((measure, at) => (
        <div key={keyOf(measures, at)} className={styles.measureColumn}>
          <MeasureChooser
            label="Measure"
            hideLabel
            value={measure}
            fits={isOfStakeholders}
            groupings={groupings}
            pageGrouping={pageGrouping}
            onChange={(chosen) => onChange(replaced(shown, measureColumnId(measure), measureColumnId(chosen)))}
          />
          <Button
            small
            variant="quiet"
            aria-label={`Take the column ${measureById(measure.id)?.name ?? measure.id} away`}
            onPress={() => onChange(shown.filter((id) => id !== measureColumnId(measure)))}
          >
            <Icon name="close" />
          </Button>
        </div>
      ))}
      <MeasurePicker
        label="Add a measure"
        hideLabel
        placeholder="Add a measure"
        value={null}
        fits={isOfStakeholders}
        onChange={({ id }) => onChange(added(shown, measureColumnId({ id: id as MeasureId, options: {} })))}
      />
    </fieldset>
  );
}

function added(shown: readonly string[], id: string): readonly string[] {
  return shown.includes(id) ? shown : [...shown, id];
}

/** Another in the same place; one that is shown already is not shown twice. */
function replaced(shown: readonly string[], former: string, next: string): readonly string[] {
  return shown.includes(next) ? shown.filter((id) => id !== former) : shown.map((id) => (id === former ? next : id));
}
