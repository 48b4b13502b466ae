import { Button } from '../../components/button.js';
import type { MeasureProvenance } from '../../data/use-measure.js';
import styles from './measures-view.module.css';

export interface ExactnessNoteProps {
  readonly provenance: MeasureProvenance;
  /** Null where the measure has no other way than an estimate. */
  readonly onExact: (() => void) | null;
}

/** That values are estimates, how far they may be off, and the way to exact ones. Exact values need no note. */
export function ExactnessNote({ provenance, onExact }: ExactnessNoteProps) {
  if (provenance.exact) return null;
  return (
    <div className={styles.estimate} role="note">
      <p>
        <strong>These values are estimates.</strong> {provenance.error}
        {provenance.seed !== null && ` Seed ${provenance.seed}.`}
      </p>
      {onExact !== null && (
        <Button small onPress={onExact}>
          Compute exactly
        </Button>
      )}
    </div>
  );
}
