import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import { useState } from 'react';
import { Button } from '../../components/button.js';
import { ComboBox } from '../../components/combo-box.js';
import { Histogram } from '../../components/histogram/histogram.js';
import { Icon } from '../../components/icons.js';
import { capitalised } from '../../components/number-format.js';
import { Segmented } from '../../components/segmented.js';
import { useScope } from '../../data/scope.js';
import type { MeasureAnswer } from '../../data/use-measure.js';
import { useStakeholderSearch } from '../../data/use-stakeholder.js';
import { useValuesOf, type ValueOfOne } from '../../data/use-stakeholder-values.js';
import type { ChosenMeasure } from '../../state/chosen-measure.js';
import { useChangeAddress, useViewState } from '../../state/use-view-state.js';
import styles from './measures-view.module.css';
import { unitOf } from './unit-of.js';
import type { ScaleChoice } from './use-measures-address.js';

/** More names would not be told apart in a small picture. */
const MOST_MARKED = 5;

export interface DistributionProps {
  readonly measure: MeasureDefinition;
  readonly chosen: ChosenMeasure;
  readonly answer: MeasureAnswer;
  readonly scale: ScaleChoice;
  readonly onScale: (scale: ScaleChoice) => void;
}

/** How the values are spread, as a picture, with those who are selected marked in it. */
export function Distribution({ measure, chosen, answer, scale, onScale }: DistributionProps) {
  const { summary } = answer;
  const suggested = summary.suggestedScale === 'LOG' ? 'log' : 'linear';
  const shown = scale === 'auto' ? suggested : scale;
  const ofStakeholders = measure.subject === 'STAKEHOLDER';
  const marked = useMarked(chosen, ofStakeholders);
  if (measure.values === 'names') return null; // how many a community has is no distribution of a quantity
  if (summary.count === 0) return <p>No value to draw: {measure.undefinedWhen}</p>;
  return (
    <section className={styles.distribution} aria-labelledby="distribution">
      <div className={styles.headOfPicture}>
        <h2 id="distribution">How it is spread</h2>
        <Segmented
          label="Scale"
          hideLabel
          options={SCALE_OPTIONS}
          value={shown}
          onChange={(next) => onScale(next === suggested ? 'auto' : next)}
        />
      </div>
      <Histogram
        title={measure.name.toLowerCase()}
        unit={unitOf(measure)}
        scale={shown}
        bins={shown === 'log' ? summary.log : summary.linear}
        marked={marked.flatMap(({ value, ...one }) => (value === null ? [] : [{ ...one, value }]))}
      />
      {shown === 'log' && (
        <p className={styles.faint}>Each bar spans the same ratio; values of 0 have a bar of their own.</p>
      )}
      {ofStakeholders && <Marking marked={marked} />}
    </section>
  );
}

const SCALE_OPTIONS = [
  { value: 'linear', label: 'Even steps' },
  { value: 'log', label: 'Even ratios' },
] as const;

/** Those who are selected, and whoever’s panel is open. */
function useMarked(chosen: ChosenMeasure, ofStakeholders: boolean): readonly ValueOfOne[] {
  const { selection, panel } = useViewState();
  const keys = [...new Set([...(panel === null ? [] : [panel]), ...selection])].slice(0, MOST_MARKED);
  return useValuesOf(useScope(), chosen, ofStakeholders ? keys : []);
}

/** Marks someone by name, and lets go of those who are marked. */
function Marking({ marked }: { readonly marked: readonly ValueOfOne[] }) {
  const { network } = useScope();
  const { selection } = useViewState();
  const change = useChangeAddress();
  const [typed, setTyped] = useState('');
  const [round, setRound] = useState(0);
  const found = useStakeholderSearch(network, typed);
  const options = (found.data?.nodes ?? []).map((node) => ({
    value: node.key,
    label: node.name,
    detail: [node.group, node.tier].flatMap((word) => (word === null ? [] : [capitalised(word)])).join(' · '),
  }));
  const mark = (key: string | null) => {
    if (key === null || selection.includes(key)) return;
    change({ selection: [...selection, key].slice(-MOST_MARKED), replace: true });
    setTyped('');
    setRound(round + 1);
  };
  return (
    <>
      <ComboBox
        key={round}
        label="Mark someone"
        options={options}
        value={null}
        onChange={mark}
        onType={setTyped}
        placeholder="Part of a name"
      />
      <ul className={styles.marked} aria-label="Marked">
        {marked
          .filter(({ key }) => selection.includes(key))
          .map(({ key, name, value }) => (
            <li key={key}>
              {name}
              {value === null && ' (no value here)'}
              <Button
                small
                variant="quiet"
                aria-label={`Do not mark ${name}`}
                onPress={() => change({ selection: selection.filter((one) => one !== key), replace: true })}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
      </ul>
    </>
  );
}
