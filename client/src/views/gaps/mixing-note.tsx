import { formatNumber } from '../../components/number-format.js';
import { NumberWithDefinition } from '../../components/number-with-definition.js';
import type { GapMatrix } from '../../data/use-gaps.js';
import styles from './gaps-view.module.css';

/** How much ties run inside or between parts on the whole, and what else the answer says of itself. */
export function MixingNote({ matrix }: { readonly matrix: GapMatrix }) {
  const { externalInternalIndex, externalInternalExpected, assortativity, provenance } = matrix;
  return (
    <div className={styles.note}>
      {externalInternalIndex !== null && (
        <p>
          External-internal index{' '}
          <NumberWithDefinition measure="ei-index" version={provenance.version}>
            {formatNumber(externalInternalIndex, 3)}
          </NumberWithDefinition>
          , {formatNumber(externalInternalExpected, 3)} expected from the sizes alone
          {assortativity !== null && (
            <>
              ; assortativity{' '}
              <NumberWithDefinition measure="assortativity" version={provenance.version}>
                {formatNumber(assortativity, 3)}
              </NumberWithDefinition>
            </>
          )}
          .
        </p>
      )}
      {provenance.note !== null && <p>{provenance.note}</p>}
    </div>
  );
}
