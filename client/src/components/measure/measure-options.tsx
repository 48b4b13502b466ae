import { measureById } from '@footbridge/shared/measures/catalogue';
import type { MeasureDefinition, MeasureOption } from '@footbridge/shared/measures/definition';
import { type ChosenOptions, DEFAULT_CHOICES } from '@footbridge/shared/measures/measure-choices';
import { Group } from 'react-aria-components';
import { Checkbox } from '../checkbox.js';
import { Segmented } from '../segmented.js';
import { Select } from '../select.js';
import type { GroupingChoice } from './grouping-choices.js';
import { MeasurePicker } from './measure-picker.js';
import styles from './measure-picker.module.css';
import { NumberOption } from './number-option.js';
import { OPTION_WORDS } from './option-words.js';

export interface MeasureOptionsProps {
  readonly measure: MeasureDefinition;
  readonly options: ChosenOptions;
  /** What can divide the stakeholders. */
  readonly groupings: readonly GroupingChoice[];
  /** The grouping the page is divided by: used where the measure has none of its own. */
  readonly pageGrouping: string;
  readonly onChange: (options: ChosenOptions) => void;
}

/** The options a measure takes besides exactness, which is asked for where an estimate is shown. */
export function optionsToSet(measure: MeasureDefinition): readonly MeasureOption[] {
  return measure.options.filter((option) => option !== 'exact');
}

/** Every option of one measure, each with what it means. A change takes effect at once. */
export function MeasureOptions({ measure, ...props }: MeasureOptionsProps) {
  const names = optionsToSet(measure);
  if (names.length === 0) return null;
  return (
    <Group className={styles.options ?? ''} aria-label={`Options of ${measure.name.toLowerCase()}`}>
      {names.map((name) => (
        <div key={name} className={styles.option}>
          <OptionField name={name} measure={measure} {...props} />
        </div>
      ))}
    </Group>
  );
}

function OptionField({ name, measure, options, groupings, pageGrouping, onChange }: MeasureOptionsProps & FieldName) {
  const { label, explanation } = OPTION_WORDS[name];
  const set = (value: unknown) => onChange({ ...options, [name]: value });
  switch (name) {
    case 'grouping':
      return (
        <Select
          label={label}
          options={[
            { value: AS_PAGE, label: `As the page: ${labelOf(groupings, pageGrouping)}` },
            ...groupings.map(({ key, label: title }) => ({ value: `key ${key}`, label: title })),
          ]}
          value={options.grouping === undefined ? AS_PAGE : `key ${options.grouping}`}
          onChange={(value) => set(value === AS_PAGE ? undefined : value.slice('key '.length))}
        />
      );
    case 'directed':
    case 'weighted':
    case 'normalised':
    case 'exact':
      return (
        <>
          <Checkbox isSelected={options[name] ?? DEFAULT_CHOICES[name]} onChange={set}>
            {label}
          </Checkbox>
          <p className={styles.explanation}>{ownWords(measure, name) ?? explanation}</p>
        </>
      );
    case 'seed':
    case 'resolution':
    case 'steps':
    case 'damping':
    case 'missing':
      return <NumberOption name={name} label={label} explanation={explanation} value={options[name]} onChange={set} />;
    case 'of':
      return (
        <MeasurePicker
          label={label}
          value={measureById(options.of ?? DEFAULT_CHOICES.of)}
          fits={({ subject }) => subject === 'STAKEHOLDER'}
          onChange={({ id }) => set(id)}
        />
      );
    case 'lost':
      return (
        <Segmented
          label={label}
          options={[
            { value: 'stakeholders', label: 'Stakeholders' },
            { value: 'ties', label: 'Ties' },
          ]}
          value={options.lost ?? DEFAULT_CHOICES.lost}
          onChange={set}
        />
      );
  }
}

interface FieldName {
  readonly name: MeasureOption;
}

const AS_PAGE = 'page';

function labelOf(groupings: readonly GroupingChoice[], key: string): string {
  return (groupings.find((grouping) => grouping.key === key)?.label ?? key).toLowerCase();
}

/** What the measure itself says of direction and strength says more than a general explanation. */
function ownWords(measure: MeasureDefinition, name: MeasureOption): string | null {
  if (name === 'directed') return measure.direction;
  return name === 'weighted' ? measure.weights : null;
}
