import { MEASURES } from '@footbridge/shared/measures/catalogue';
import { MEASURE_FAMILY_LABELS, type MeasureDefinition } from '@footbridge/shared/measures/definition';
import { type KeyboardEvent, useState } from 'react';
import {
  Autocomplete,
  Button,
  DialogTrigger,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
} from 'react-aria-components';
import { classNames } from '../class-names.js';
import fields from '../field.module.css';
import { Icon } from '../icons.js';
import styles from './measure-picker.module.css';
import { searchMeasures } from './measure-search.js';
import { OPTION_WORDS } from './option-words.js';
import { SUBJECT_WORDS } from './subject-words.js';

export interface MeasurePickerProps {
  /** What the measure is chosen for: "Measure", "Size". */
  readonly label: string;
  readonly value: MeasureDefinition | null;
  /** The measures that can stand here; absent: all. */
  readonly fits?: (measure: MeasureDefinition) => boolean;
  readonly onChange: (measure: MeasureDefinition) => void;
  /** What the button says where none is chosen. */
  readonly placeholder?: string;
  /** The label before the button instead of above it. */
  readonly inline?: boolean;
  readonly hideLabel?: boolean;
}

/** A measure out of the catalogue, by family or by searching its names and sentence. */
export function MeasurePicker(props: MeasurePickerProps) {
  const { label, value, fits, onChange, placeholder = 'Choose a measure', inline = false, hideLabel = false } = props;
  const [isOpen, setOpen] = useState(false);
  const name = value?.name ?? placeholder;
  return (
    <div className={classNames(fields.field, inline && fields.inline)}>
      <span className={hideLabel ? 'visually-hidden' : fields.label} aria-hidden="true">
        {label}
      </span>
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button className={classNames(fields.input, fields.picker)} aria-label={`${label}: ${name}`}>
          <span className={fields.value}>{name}</span>
          <Icon name="down" />
        </Button>
        <Popover className={styles.popover ?? ''} placement="bottom start" aria-label={label}>
          <div className={styles.dialog}>
            <MeasureList
              value={value}
              measures={fits === undefined ? MEASURES : MEASURES.filter(fits)}
              onClose={() => setOpen(false)}
              onChoose={(measure) => {
                setOpen(false);
                onChange(measure);
              }}
            />
          </div>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

interface MeasureListProps {
  readonly value: MeasureDefinition | null;
  readonly measures: readonly MeasureDefinition[];
  readonly onChoose: (measure: MeasureDefinition) => void;
  readonly onClose: () => void;
}

function MeasureList({ value, measures, onChoose, onClose }: MeasureListProps) {
  const [text, setText] = useState('');
  const sections = searchMeasures(measures, text);
  // Before the field sees it, which would empty itself first and close at the second Esc only.
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <div className={styles.search} onKeyDownCapture={closeOnEscape}>
        <SearchField autoFocus className={fields.field ?? ''}>
          <Label className="visually-hidden">Search the measures</Label>
          <Input className={fields.input ?? ''} placeholder="Name, another name, or what it tells" />
        </SearchField>
      </div>
      <ListBox
        className={styles.list ?? ''}
        aria-label="Measures"
        onAction={(key) => {
          const chosen = measures.find(({ id }) => id === key);
          if (chosen !== undefined) onChoose(chosen);
        }}
        renderEmptyState={() => (
          <p className={styles.nothing}>No measure fits. Try a shorter word, or what it should tell.</p>
        )}
      >
        {sections.map(({ family, measures: members }) => (
          <ListBoxSection key={family} id={`family ${family}`}>
            <Header className={styles.family ?? ''}>{MEASURE_FAMILY_LABELS[family]}</Header>
            {members.map((measure) => measureItem(measure, measure.id === value?.id))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  );
}

/** A call, not a component: the list wants its items as direct children. */
function measureItem(measure: MeasureDefinition, chosen: boolean) {
  const tags = measure.options.map((option) => OPTION_WORDS[option].tag).join(', ');
  return (
    <ListBoxItem key={measure.id} id={measure.id} textValue={measure.name} className={styles.item ?? ''}>
      <span className={styles.mark}>{chosen && <Icon name="check" />}</span>
      <span className={styles.words}>
        <span className={styles.name}>
          {measure.name}
          {chosen && <span className="visually-hidden"> (chosen)</span>}
        </span>
        <span>{measure.sentence}</span>
        <small className={styles.tags}>
          Of {SUBJECT_WORDS[measure.subject]}
          {tags !== '' && ` · Options: ${tags}`}
        </small>
      </span>
    </ListBoxItem>
  );
}
