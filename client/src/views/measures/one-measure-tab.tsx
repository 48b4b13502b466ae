import { type MeasureId, measureById } from '@footbridge/shared/measures/catalogue';
import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import { Answer } from '../../components/answer.js';
import { groupingChoices } from '../../components/measure/grouping-choices.js';
import { MeasureFacts } from '../../components/measure/measure-facts.js';
import { MeasureOptions } from '../../components/measure/measure-options.js';
import { MeasurePicker } from '../../components/measure/measure-picker.js';
import { useScope } from '../../data/scope.js';
import { useMeasure } from '../../data/use-measure.js';
import { useNetwork } from '../../data/use-networks.js';
import type { ChosenMeasure } from '../../state/chosen-measure.js';
import { MeasureActions } from './measure-actions.js';
import { MeasureResult } from './measure-result.js';
import styles from './measures-view.module.css';
import type { MeasuresAddress } from './use-measures-address.js';

/** Rows of a ranking that come at once; of every two parts all are wanted, for they make one table. */
const PAGE = 50;
const PAGE_OF_PAIRS = 200;

export interface OneMeasureTabProps {
  readonly address: MeasuresAddress;
  readonly onChange: (change: Partial<MeasuresAddress>) => void;
}

/** One measure: what it tells, its options, and its values here. */
export function OneMeasureTab({ address, onChange }: OneMeasureTabProps) {
  const scope = useScope();
  const chosen = address.measure;
  const measure = definitionOf(chosen.id);
  const network = useNetwork(scope.network).data;
  const { choices: groupings } = groupingChoices(network?.groupings);
  const state = useMeasure(scope, chosen, measure.subject === 'PAIR_OF_GROUPS' ? PAGE_OF_PAIRS : PAGE);
  const choose = (next: ChosenMeasure) => onChange({ measure: next });
  // Who stops an exact computation goes back to the estimate, which is there already.
  const cancel = () => {
    state.answer.cancel();
    const { exact, ...options } = chosen.options;
    if (exact) choose({ id: chosen.id, options });
  };
  const withEstimate = { ...state.answer, cancel };
  return (
    <>
      <div className={styles.head}>
        <MeasurePicker
          label="Measure"
          value={measure}
          onChange={({ id }) => choose({ id: id as MeasureId, options: {} })}
        />
        <MeasureActions scope={scope} chosen={chosen} measure={measure} />
      </div>
      <section aria-label={`What ${measure.name.toLowerCase()} tells`} className={styles.definition}>
        <p className={styles.sentence}>{measure.sentence}</p>
        {measure.traps !== null && (
          <p>
            <strong>Mind:</strong> {measure.traps}
          </p>
        )}
        <details>
          <summary>Formula, range and sources</summary>
          <MeasureFacts measure={measure} />
        </details>
        <MeasureOptions
          measure={measure}
          options={chosen.options}
          groupings={groupings}
          pageGrouping={scope.grouping ?? network?.defaultGrouping ?? ''}
          onChange={(options) => choose({ id: chosen.id, options })}
        />
      </section>
      <Answer answer={withEstimate} of={measure.name.toLowerCase()} skeleton={{ lines: 10 }}>
        {(answer) => (
          <MeasureResult
            measure={measure}
            chosen={chosen}
            answer={answer}
            state={state}
            address={address}
            onChange={onChange}
          />
        )}
      </Answer>
    </>
  );
}

function definitionOf(id: MeasureId): MeasureDefinition {
  const measure = measureById(id);
  if (measure === null) throw new Error(`The catalogue has no measure “${id}”.`);
  return measure;
}
