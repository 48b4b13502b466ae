import { ProgressBar } from 'react-aria-components';
import { Button } from './button.js';
import styles from './progress.module.css';

export interface ProgressProps {
  /** What is being done: "Reading ties". */
  readonly label: string;
  /** 0 to 1; null while it cannot be told. */
  readonly share: number | null;
  readonly onCancel?: () => void;
}

/** How far a long task has come, with a way to stop it. */
export function Progress({ label, share, onCancel }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <ProgressBar aria-label={label} value={(share ?? 0) * 100} isIndeterminate={share === null}>
        {({ percentage }) => (
          <>
            <span className={styles.words}>
              <span>{label}</span>
              {share !== null && <span>{Math.round(percentage ?? 0)}%</span>}
            </span>
            <svg className={styles.track} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width={share === null ? 30 : (percentage ?? 0)} height="4" className={styles.fill} />
            </svg>
          </>
        )}
      </ProgressBar>
      {onCancel !== undefined && <Button onPress={onCancel}>Cancel</Button>}
    </div>
  );
}
