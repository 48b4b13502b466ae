import { formatNumber, NO_VALUE } from '../../components/number-format.js';
import { NumberWithDefinition } from '../../components/number-with-definition.js';
import type { Comparison } from '../../data/use-comparison.js';
import { agreementInWords } from './agreement.js';
import styles from './measures-view.module.css';

export interface CorrelationFactsProps {
  readonly comparison: Comparison;
  /** What the two measures are called. */
  readonly x: string;
  readonly y: string;
}

/** How far two measures put the stakeholders in the same order, in words and as two coefficients. */
export function CorrelationFacts({ comparison, x, y }: CorrelationFactsProps) {
  const { spearman, kendall } = comparison;
  const { version } = comparison.x.provenance;
  return (
    <>
      <p className={styles.sentence}>{agreementInWords(spearman.value, x, y)}</p>
      <p className={styles.faint}>
        {[spearman, kendall].map((correlation) => (
          <span key={correlation.name} className={styles.correlation}>
            {correlation.name}{' '}
            {correlation.value === null ? (
              `${NO_VALUE} (${correlation.reason})`
            ) : (
              <NumberWithDefinition definition={correlation} version={version}>
                {formatNumber(correlation.value, 2)}
              </NumberWithDefinition>
            )}
          </span>
        ))}
      </p>
    </>
  );
}
