import { MEASURES } from '@footbridge/shared/measures/catalogue';
import {
  MEASURE_FAMILIES,
  MEASURE_FAMILY_LABELS,
  type MeasureDefinition,
} from '@footbridge/shared/measures/definition';
import { Link } from 'react-router';
import { formatMeasured, NO_VALUE } from '../../components/number-format.js';
import { NumberWithDefinition } from '../../components/number-with-definition.js';
import { useScope } from '../../data/scope.js';
import { type NetworkMeasureState, useNetworkMeasures } from '../../data/use-network-measures.js';
import { useAddressOf } from '../../state/use-view-state.js';
import styles from './measures-view.module.css';

const OF_NETWORK = MEASURES.filter(({ subject }) => subject === 'NETWORK');

/** Every number there is of the whole network, with what it tells. */
export function NetworkTab() {
  const values = useNetworkMeasures(
    useScope(),
    OF_NETWORK.map(({ id }) => ({ id, options: {} })),
  );
  const families = MEASURE_FAMILIES.filter((family) => OF_NETWORK.some((measure) => measure.family === family));
  return families.map((family) => (
    <section key={family} className={styles.family} aria-labelledby={`network-${family}`}>
      <h2 id={`network-${family}`}>{MEASURE_FAMILY_LABELS[family]}</h2>
      <dl className={styles.numbers}>
        {OF_NETWORK.map((measure, index) =>
          measure.family === family ? <NetworkNumber key={measure.id} measure={measure} state={values[index]} /> : null,
        )}
      </dl>
    </section>
  ));
}

interface NetworkNumberProps {
  readonly measure: MeasureDefinition & { readonly id: (typeof OF_NETWORK)[number]['id'] };
  readonly state: NetworkMeasureState | undefined;
}

function NetworkNumber({ measure, state }: NetworkNumberProps) {
  const addressOf = useAddressOf();
  return (
    <div>
      <dt>
        <Link to={addressOf({ view: 'measures', own: { measure: measure.id } })}>{measure.name}</Link>
      </dt>
      <dd className={styles.number}>
        <NumberShown measure={measure} state={state} />
      </dd>
      <dd className={styles.tells}>{measure.sentence}</dd>
    </div>
  );
}

function NumberShown({ measure, state }: NetworkNumberProps) {
  if (state === undefined || (state.row === null && state.failure === null)) {
    return <span aria-busy={state?.working ?? true}>…</span>;
  }
  if (state.failure !== null) return <span title={state.failure.what}>could not be computed</span>;
  const { row, version, note } = state;
  if (row?.value === null || row === null) {
    return (
      <>
        {NO_VALUE}
        <span className={styles.reason}>{row?.reason}</span>
      </>
    );
  }
  return (
    <>
      <NumberWithDefinition measure={measure.id} version={version} note={note}>
        {row.text ?? formatMeasured(row.value)}
      </NumberWithDefinition>
      {!state.exact && <span className={styles.reason}>estimated</span>}
      {state.stale && <span className={styles.reason}>as of the change before; being recomputed</span>}
    </>
  );
}
