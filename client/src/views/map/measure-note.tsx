import { Button } from '../../components/button.js';
import styles from './map-view.module.css';
import type { MapMeasures } from './use-map-measures.js';

/** What there is to say of the values behind size and colour: on their way, not to be had, of before, or estimated. */
export function MeasureNote({ values }: { readonly values: MapMeasures }) {
  const { answer, sized, shaded } = values;
  if (answer.failure !== null) {
    return (
      <p className={styles.hint} role="alert">
        The measure could not be shown. {answer.failure.what} {answer.failure.next}
      </p>
    );
  }
  if (answer.working && sized === null && shaded === null) {
    return (
      <p className={styles.hint} role="status">
        The measure is being computed; the picture takes its sizes and colours when it is there.
        <Button small onPress={answer.cancel}>
          Cancel
        </Button>
      </p>
    );
  }
  const shown = sized === null && shaded === null ? [] : (answer.data?.measures ?? []);
  const estimated = shown.find(({ provenance }) => !provenance.exact);
  if (!answer.stale && estimated === undefined) return null;
  return (
    <p className={styles.hint} role="status">
      {answer.stale && 'Sizes and colours are as of the change before; being recomputed. '}
      {estimated !== undefined && `Estimated values. ${estimated.provenance.error ?? ''}`}
    </p>
  );
}
