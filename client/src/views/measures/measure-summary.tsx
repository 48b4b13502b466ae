import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import { countOf, formatCount, formatMeasured, formatMoment } from '../../components/number-format.js';
import type { MeasureAnswer } from '../../data/use-measure.js';
import styles from './measures-view.module.css';
import { unitOf } from './unit-of.js';

export interface MeasureSummaryProps {
  readonly measure: MeasureDefinition;
  readonly answer: MeasureAnswer;
}

/** All values in a few figures, and of what and when they were computed. */
export function MeasureSummary({ measure, answer }: MeasureSummaryProps) {
  const { summary, provenance } = answer;
  const figures = [
    ['Lowest', summary.min],
    ['Middle', summary.median],
    ['Mean', summary.mean],
    ['Highest', summary.max],
    ['Standard deviation', summary.sd],
  ] as const;
  return (
    <>
      <dl className={styles.figures}>
        <div>
          <dt>Values</dt>
          <dd>{formatCount(summary.count)}</dd>
        </div>
        {figures.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{formatMeasured(value)}</dd>
          </div>
        ))}
      </dl>
      {summary.undefined > 0 && (
        <p className={styles.faint}>
          {countOf(summary.undefined, ...unitOf(measure))} without a value: {measure.undefinedWhen}
        </p>
      )}
      <p className={styles.faint}>
        Data version {provenance.version}, computed on {formatMoment(provenance.computedAt)}
        {provenance.exact && ', exactly'}
        {provenance.exact && provenance.seed !== null && `, seed ${provenance.seed}`}.
        {provenance.note !== null && !provenance.twoMode && ` ${provenance.note}`}
      </p>
    </>
  );
}
