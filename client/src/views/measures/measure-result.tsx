import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import { useScope } from '../../data/scope.js';
import type { MeasureAnswer, MeasureState } from '../../data/use-measure.js';
import { useOverview } from '../../data/use-overview.js';
import type { ChosenMeasure } from '../../state/chosen-measure.js';
import { isEmptyFilter } from '../../state/filter-codec.js';
import { detailNames, isWide } from './details.js';
import { Distribution } from './distribution.js';
import { ExactnessNote } from './exactness-note.js';
import { MeasureSummary } from './measure-summary.js';
import styles from './measures-view.module.css';
import { NetworkValue } from './network-value.js';
import { PairMatrix } from './pair-matrix.js';
import { RankingTable } from './ranking-table.js';
import { SetList } from './set-list.js';
import type { MeasuresAddress } from './use-measures-address.js';

export interface MeasureResultProps {
  readonly measure: MeasureDefinition;
  readonly chosen: ChosenMeasure;
  readonly answer: MeasureAnswer;
  readonly state: MeasureState;
  readonly address: MeasuresAddress;
  readonly onChange: (change: Partial<MeasuresAddress>) => void;
}

/** The values of a measure, in the form that suits what has them. */
export function MeasureResult(props: MeasureResultProps) {
  const { measure, chosen, answer, onChange } = props;
  const exactly = () => onChange({ measure: { ...chosen, options: { ...chosen.options, exact: true } } });
  return (
    <>
      <ExactnessNote
        provenance={answer.provenance}
        onExact={measure.options.includes('exact') && !chosen.options.exact ? exactly : null}
      />
      {measure.subject !== 'NETWORK' && <CautionAbove answer={answer} />}
      <ResultBySubject {...props} />
    </>
  );
}

/** What must be known before a rank is read: that ranks mix two modes, or that nobody left has a tie. */
function CautionAbove({ answer: { provenance } }: Pick<MeasureResultProps, 'answer'>) {
  const scope = useScope();
  const left = useOverview(scope).data;
  const noTie = left !== undefined && left !== null && left.linkedPairs === 0 && !isEmptyFilter(scope.filter);
  if (noTie) {
    return (
      <p role="note" className={styles.estimate}>
        The filter leaves no tie: these values say nothing of how the stakeholders are linked.
      </p>
    );
  }
  if (!provenance.twoMode || provenance.note === null) return null;
  return (
    <p role="note" className={styles.estimate}>
      {provenance.note}
    </p>
  );
}

function ResultBySubject({ measure, chosen, answer, state, address, onChange }: MeasureResultProps) {
  switch (measure.subject) {
    case 'NETWORK':
      return <NetworkValue measure={measure} answer={answer} />;
    case 'PAIR_OF_GROUPS':
      return (
        <>
          <PairMatrix measure={measure} answer={answer} state={state} />
          <MeasureSummary measure={measure} answer={answer} />
        </>
      );
    case 'SET_OF_STAKEHOLDERS':
      return <SetList measure={measure} answer={answer} state={state} />;
    case 'STAKEHOLDER':
    case 'TIE':
    case 'GROUP':
    case 'PAIR_OF_STAKEHOLDERS':
      return (
        <div className={styles.beside} data-wide={isWide(detailNames(answer.rows))}>
          <RankingTable measure={measure} answer={answer} state={state} />
          <aside className={styles.aside} aria-label="All values together">
            <Distribution
              measure={measure}
              chosen={chosen}
              answer={answer}
              scale={address.scale}
              onScale={(scale) => onChange({ scale })}
            />
            <MeasureSummary measure={measure} answer={answer} />
          </aside>
        </div>
      );
  }
}
