import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import { formatMeasured, formatMoment } from '../../components/number-format.js';
import type { MeasureAnswer } from '../../data/use-measure.js';
import { detailNames, detailTitle, detailValue } from './details.js';
import styles from './measures-view.module.css';
import { RowValue } from './ranking-table.js';

export interface NetworkValueProps {
  readonly measure: MeasureDefinition;
  readonly answer: MeasureAnswer;
}

/** The one value of a measure of the whole network, with what it is made of. */
export function NetworkValue({ measure, answer }: NetworkValueProps) {
  const { rows, provenance } = answer;
  const [row] = rows;
  if (row === undefined) return <p>{measure.undefinedWhen}</p>;
  const details = detailNames([row]);
  return (
    <section aria-label={measure.name}>
      <p className={styles.value}>
        <RowValue row={row} />
      </p>
      {details.length > 0 && (
        <dl className={styles.figures}>
          {details.map((name) => (
            <div key={name}>
              <dt>{detailTitle(name)}</dt>
              <dd>{formatMeasured(detailValue(row, name))}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.faint}>
        Data version {provenance.version}, computed on {formatMoment(provenance.computedAt)}.
        {provenance.note !== null && ` ${provenance.note}`}
      </p>
    </section>
  );
}
