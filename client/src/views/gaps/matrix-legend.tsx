import type { Heat, MatrixMode } from './gap-matrix.js';
import styles from './gaps-view.module.css';
import matrix from './matrix-table.module.css';

const RATIO_STEPS: readonly (readonly [Heat, string])[] = [
  ['fewer3', 'under a quarter of the expected'],
  ['fewer2', 'under half'],
  ['fewer1', 'fewer'],
  ['even', 'as expected: chance explains it'],
  ['more1', 'more'],
  ['more2', 'twice or more'],
  ['more3', 'four times or more'],
  ['hatched', 'nothing is said: too few, missing or not judged'],
];
const AMOUNT_STEPS: readonly (readonly [Heat, string])[] = [
  ['none', 'none'],
  ['amount1', 'up to ¼ of the largest'],
  ['amount2', '¼ to ½'],
  ['amount3', '½ to ¾'],
  ['amount4', '¾ or more'],
];

/** What the colours of the matrix mean. */
export function MatrixLegend({ mode }: { readonly mode: MatrixMode }) {
  const steps = mode === 'expected' ? RATIO_STEPS : AMOUNT_STEPS;
  return (
    <ul className={styles.legend} aria-label="What the colours mean">
      {steps.map(([heat, words]) => (
        <li key={heat}>
          <span className={`${matrix.cell} ${styles.swatch}`} data-heat={heat} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  );
}
