import { type MeasureId, measureById } from '@footbridge/shared/measures/catalogue';
import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import type { ChosenOptions } from '@footbridge/shared/measures/measure-choices';
import { Button as AriaButton, DialogTrigger, Popover } from 'react-aria-components';
import { classNames } from '../class-names.js';
import fields from '../field.module.css';
import { Icon } from '../icons.js';
import type { GroupingChoice } from './grouping-choices.js';
import { MeasureOptions, optionsToSet } from './measure-options.js';
import { MeasurePicker } from './measure-picker.js';
import styles from './measure-picker.module.css';
import { optionsInWords } from './options-in-words.js';

interface Chosen {
  readonly id: MeasureId;
  readonly options: ChosenOptions;
}

export interface MeasureChooserProps {
  readonly label: string;
  readonly value: Chosen | null;
  readonly fits?: (measure: MeasureDefinition) => boolean;
  readonly groupings: readonly GroupingChoice[];
  readonly pageGrouping: string;
  readonly onChange: (chosen: Chosen) => void;
  readonly inline?: boolean;
  readonly hideLabel?: boolean;
}

/** A measure and, beside it, the options it takes: where there is no room for them to stand open. */
export function MeasureChooser({ value, groupings, pageGrouping, onChange, ...picker }: MeasureChooserProps) {
  const measure = value === null ? null : measureById(value.id);
  const labelOf = (key: string) => groupings.find((grouping) => grouping.key === key)?.label ?? key;
  const words = value === null ? [] : optionsInWords(value, labelOf);
  return (
    <div className={styles.chooser}>
      <MeasurePicker
        {...picker}
        value={measure}
        onChange={({ id }) => onChange({ id: id as MeasureId, options: {} })}
      />
      {value !== null && measure !== null && optionsToSet(measure).length > 0 && (
        <div className={classNames(fields.field, picker.inline && fields.inline)}>
          <DialogTrigger>
            <AriaButton
              className={classNames(fields.input, fields.picker)}
              aria-label={`Options of ${measure.name.toLowerCase()}${words.length > 0 ? `: ${words.join(', ')}` : ''}`}
            >
              <span className={fields.value}>{words.length > 0 ? words.join(', ') : 'Options'}</span>
              <Icon name="down" />
            </AriaButton>
            <Popover
              className={styles.popover ?? ''}
              placement="bottom start"
              aria-label={`Options of ${measure.name.toLowerCase()}`}
            >
              <div className={styles.optionDialog}>
                <MeasureOptions
                  measure={measure}
                  options={value.options}
                  groupings={groupings}
                  pageGrouping={pageGrouping}
                  onChange={(options) => onChange({ id: value.id, options })}
                />
              </div>
            </Popover>
          </DialogTrigger>
        </div>
      )}
    </div>
  );
}
