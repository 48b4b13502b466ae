import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { groupingChoices } from '../../components/measure/grouping-choices.js';
import { MeasureChooser } from '../../components/measure/measure-chooser.js';
import { chosenInWords } from '../../components/measure/options-in-words.js';
import { useScope } from '../../data/scope.js';
import { useComparison } from '../../data/use-comparison.js';
import { useNetwork } from '../../data/use-networks.js';
import { type ChosenMeasure, isSameChoice } from '../../state/chosen-measure.js';
import { ComparisonResult } from './comparison-result.js';
import styles from './measures-view.module.css';
import { isOfStakeholders, type MeasuresAddress } from './use-measures-address.js';

export interface CompareTabProps {
  readonly address: MeasuresAddress;
  readonly onChange: (change: Partial<MeasuresAddress>) => void;
}

/** Two measures side by side: who is high by one and low by the other, and how far the two agree. */
export function CompareTab({ address, onChange }: CompareTabProps) {
  const scope = useScope();
  const { x, y } = address;
  const network = useNetwork(scope.network).data;
  const { choices: groupings, labelOf } = groupingChoices(network?.groupings);
  const comparison = useComparison(scope, x, y);
  const chooser = (label: string, name: 'x' | 'y', value: ChosenMeasure) => (
    <MeasureChooser
      label={label}
      value={value}
      fits={isOfStakeholders}
      groupings={groupings}
      pageGrouping={scope.grouping ?? network?.defaultGrouping ?? ''}
      onChange={(chosen) => onChange({ [name]: chosen })}
    />
  );
  return (
    <>
      <div className={styles.pair}>
        {chooser('Along', 'x', x)}
        {chooser('Upwards', 'y', y)}
        <Button onPress={() => onChange({ x: y, y: x })}>Swap them</Button>
      </div>
      {isSameChoice(x, y) && <p className={styles.faint}>Both are the same measure, so they agree entirely.</p>}
      <Answer answer={comparison} of="the comparison" skeleton={{ lines: 1, height: 'tall' }}>
        {(answer) => (
          <ComparisonResult
            comparison={answer}
            x={{ chosen: x, title: chosenInWords(x, labelOf) }}
            y={{ chosen: y, title: chosenInWords(y, labelOf) }}
            scale={address.scale}
            onScale={(scale) => onChange({ scale })}
          />
        )}
      </Answer>
    </>
  );
}
