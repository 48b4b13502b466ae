import { groupingChoices } from '../../components/measure/grouping-choices.js';
import { MeasureChooser } from '../../components/measure/measure-chooser.js';
import { isQuantityOfStakeholders } from '../../components/measure/quantities.js';
import { Select } from '../../components/select.js';
import type { GroupingDetails } from '../../data/use-networks.js';
import type { ChosenMeasure } from '../../state/chosen-measure.js';
import type { MapAddress } from './use-map-address.js';

export interface LookChoicesProps {
  readonly address: MapAddress;
  readonly groupings: readonly GroupingDetails[];
  /** The grouping the page is divided by. */
  readonly grouping: string;
  readonly onChange: (change: Partial<MapAddress>) => void;
}

const MEASURE = 'measure';
const FIRST_MEASURE: ChosenMeasure = { id: 'betweenness', options: {} };
const SIZES = [
  { value: 'same', label: 'All the same' },
  { value: 'links', label: 'Number of links' },
  { value: MEASURE, label: 'A measure' },
] as const;

/** What the colour of a node shows: the part of a grouping, or how much of a measure. */
export function ColourChoices({ address, groupings, grouping, onChange }: LookChoicesProps) {
  const { colour } = address;
  const choose = (value: string) => {
    if (value === MEASURE) return onChange({ colour: { kind: 'measure', measure: FIRST_MEASURE } });
    const key = value.slice('key '.length);
    onChange({ colour: { kind: 'grouping', key: key === grouping ? null : key } });
  };
  return (
    <>
      <Select
        label="Colour"
        inline
        options={[
          ...groupingChoices(groupings).choices.map(({ key, label }) => ({ value: `key ${key}`, label })),
          { value: MEASURE, label: 'A measure' },
        ]}
        value={colour.kind === 'measure' ? MEASURE : `key ${colour.key ?? grouping}`}
        onChange={choose}
      />
      {colour.kind === 'measure' && (
        <LookMeasure
          label="Measure for the colour"
          value={colour.measure}
          groupings={groupings}
          grouping={grouping}
          onChange={(measure) => onChange({ colour: { kind: 'measure', measure } })}
        />
      )}
    </>
  );
}

/** What the size of a node shows: nothing, its links, or how much of a measure. */
export function SizeChoices({ address, groupings, grouping, onChange }: LookChoicesProps) {
  const { size } = address;
  const choose = (value: string) => {
    if (value === MEASURE) onChange({ size: { kind: 'measure', measure: FIRST_MEASURE } });
    else onChange({ size: { kind: value === 'same' ? 'same' : 'links' } });
  };
  return (
    <>
      <Select label="Size" inline options={SIZES} value={size.kind} onChange={choose} />
      {size.kind === 'measure' && (
        <LookMeasure
          label="Measure for the size"
          value={size.measure}
          groupings={groupings}
          grouping={grouping}
          onChange={(measure) => onChange({ size: { kind: 'measure', measure } })}
        />
      )}
    </>
  );
}

interface LookMeasureProps extends Pick<LookChoicesProps, 'groupings' | 'grouping'> {
  readonly label: string;
  readonly value: ChosenMeasure;
  readonly onChange: (measure: ChosenMeasure) => void;
}

function LookMeasure({ label, value, groupings, grouping, onChange }: LookMeasureProps) {
  return (
    <MeasureChooser
      label={label}
      hideLabel
      inline
      value={value}
      fits={isQuantityOfStakeholders}
      groupings={groupingChoices(groupings).choices}
      pageGrouping={grouping}
      onChange={onChange}
    />
  );
}
