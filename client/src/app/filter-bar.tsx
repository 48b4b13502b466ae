import { listed } from '@footbridge/shared/gaps/counted';
import { PROJECTION_WEIGHTINGS, type ProjectionWeighting } from '@footbridge/shared/network/network-filter';
import { LAYER_LABELS, LAYERS, type Layer } from '@footbridge/shared/vocabulary/tie-kind';
import { useState } from 'react';
import { Button } from '../components/button.js';
import { Checkbox } from '../components/checkbox.js';
import { classNames } from '../components/class-names.js';
import { Icon } from '../components/icons.js';
import { columnTitle, countOf, formatCount } from '../components/number-format.js';
import { Select } from '../components/select.js';
import { TextField } from '../components/text-field.js';
import { useScope } from '../data/scope.js';
import { type NetworkDetails, useNetwork } from '../data/use-networks.js';
import { useOverview } from '../data/use-overview.js';
import { isEmptyFilter } from '../state/filter-codec.js';
import { openSaveForm } from '../state/save-form.js';
import { useChangeAddress } from '../state/use-view-state.js';
import styles from './filter-bar.module.css';
import { FilterDialog } from './filter-dialog.js';
import { conditionsOf, dimensionsOf } from './filter-dimensions.js';

const AS_RECORDED = 'as recorded';
const WEIGHTING_WORDS = {
  shared: 'how many they share',
  newman: 'each shared one adds 1 / (its members, less 1)',
} as const satisfies Record<ProjectionWeighting, string>;

/** What every view is asked of: the grouping, the conditions, the day, the layers, and how much that leaves. */
export function FilterBar({ network }: { readonly network: string }) {
  const details = useNetwork(network).data;
  if (details === null) return null;
  // The room it will take: what lies below must not move when it comes.
  if (details === undefined) return <div className={styles.room} />;
  return <FilterBarOf network={details} />;
}

function FilterBarOf({ network }: { readonly network: NetworkDetails }) {
  const { filter } = useScope();
  const change = useChangeAddress();
  const [editing, setEditing] = useState(false);
  const whole = useOverview({ network: network.key, grouping: null, filter: {} });
  const waiting = whole.data === undefined && whole.failure === null;
  const labelOf = (key: string) => network.attributes.find((attribute) => attribute.key === key)?.label ?? key;
  return (
    <section aria-label="Grouping and filter" className={classNames(styles.bar, waiting && styles.room)}>
      <GroupingPicker network={network} />
      {network.modes && <ProjectionChoice modes={network.modes} />}
      <ul className={styles.chips} aria-label="Conditions">
        {conditionsOf(filter, labelOf).map((condition) => (
          <li key={condition.id} className={styles.chip}>
            <span className={styles.chipWords}>{condition.words}</span>
            <button
              type="button"
              aria-label={`Remove the condition ${condition.words}`}
              onClick={() => change({ filter: condition.without })}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
        <li>
          <Button small onPress={() => setEditing(true)}>
            Filter…
          </Button>
        </li>
      </ul>
      <TextField
        label="On"
        inline
        kind="date"
        value={filter.on ?? ''}
        onChange={(on) => change({ filter: { ...filter, on: on === '' ? undefined : on }, replace: true })}
      />
      {/* Last, for what there is of layers comes later than the rest. */}
      <LayerChoice counts={whole.data?.byLayer ?? []} />
      <div className={styles.end}>
        <Shown />
        {!isEmptyFilter(filter) && (
          <Button small variant="quiet" onPress={() => change({ filter: {} })}>
            Clear
          </Button>
        )}
        <Button small onPress={openSaveForm}>
          Save this view
        </Button>
      </div>
      <FilterDialog
        key={String(editing)}
        dimensions={dimensionsOf(network.recorded, whole.data?.byTieKind ?? [])}
        filter={filter}
        isOpen={editing}
        onClose={() => setEditing(false)}
        onApply={(next) => {
          change({ filter: next });
          setEditing(false);
        }}
      />
    </section>
  );
}

function GroupingPicker({ network }: { readonly network: NetworkDetails }) {
  const { grouping } = useScope();
  const change = useChangeAddress();
  const parts = new Map(network.recorded.map(({ key, values }) => [key, values.length]));
  const options = network.groupings.map(({ key, label }) => {
    const count = parts.get(key);
    const detail = count === undefined ? 'Computed from the ties' : countOf(count, 'value');
    return { value: key, label: columnTitle(label), detail };
  });
  return (
    <Select
      label="Grouped by"
      inline
      options={options}
      value={grouping ?? network.defaultGrouping}
      onChange={(key) => change({ grouping: key === network.defaultGrouping ? null : key })}
    />
  );
}

type Modes = NonNullable<NetworkDetails['modes']>;

/** Two-mode data as recorded, or as ties among one of the modes through what its members share. */
function ProjectionChoice({ modes }: { readonly modes: Modes }) {
  const { filter } = useScope();
  const change = useChangeAddress();
  const { projection } = filter;
  const named = ({ words }: Modes[number]) => listed(words, 3);
  const projections = modes.flatMap((mode, side) =>
    PROJECTION_WEIGHTINGS.map((weighting) => ({
      value: JSON.stringify([mode.words[0], weighting]),
      label: `Among ${named(mode)}${weighting === 'newman' ? ', large ones count less' : ''}`,
      detail: `Linked where they share one: ${named(modes[1 - side]!)}; strength: ${WEIGHTING_WORDS[weighting]}`,
      projection: { onto: mode.words[0]!, weighting },
    })),
  );
  const chosen = projections.find(
    ({ projection: { onto, weighting } }) =>
      modes.some(({ words }) => words.includes(onto) && words.includes(projection?.onto ?? '')) &&
      weighting === (projection?.weighting ?? 'shared'),
  );
  return (
    <Select
      label="Ties"
      inline
      options={[{ value: AS_RECORDED, label: 'As recorded', detail: 'Between the two kinds' }, ...projections]}
      value={chosen?.value ?? AS_RECORDED}
      onChange={(value) => {
        const next = projections.find((option) => option.value === value)?.projection;
        change({ filter: { ...filter, projection: next } });
      }}
    />
  );
}

function LayerChoice({ counts }: { readonly counts: readonly { readonly value: string; readonly count: number }[] }) {
  const { filter } = useScope();
  const change = useChangeAddress();
  const counted = filter.layers ?? LAYERS;
  const countOfLayer = (layer: Layer) => counts.find((entry) => entry.value.toLowerCase() === layer)?.count ?? 0;
  const present = LAYERS.filter((layer) => countOfLayer(layer) > 0 || filter.layers?.includes(layer));
  if (present.length < 2) return null;
  const toggle = (layer: Layer, on: boolean) => {
    const next = present.filter((one) => (one === layer ? on : counted.includes(one)));
    const all = next.length === present.length || next.length === 0;
    change({ filter: { ...filter, layers: all ? undefined : next } });
  };
  return (
    <fieldset className={styles.layers}>
      <legend className="visually-hidden">Layers of ties that count</legend>
      {present.map((layer) => (
        <Checkbox key={layer} isSelected={counted.includes(layer)} onChange={(on) => toggle(layer, on)}>
          {LAYER_LABELS[layer]}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function Shown() {
  const { data } = useOverview(useScope());
  return (
    <p className={styles.shown} role="status">
      {data && `${formatCount(data.stakeholders)} of ${formatCount(data.ofStakeholders)} shown`}
    </p>
  );
}
