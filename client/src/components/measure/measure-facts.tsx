import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import { twoModeCaveat } from '@footbridge/shared/measures/two-mode-caveats';
import styles from './measure-facts.module.css';
import { SUBJECT_WORDS } from './subject-words.js';

/** All a reader must know of a measure beyond its sentence. */
export function MeasureFacts({ measure }: { readonly measure: MeasureDefinition }) {
  const facts = [
    ['Of', SUBJECT_WORDS[measure.subject]],
    ['Formula', measure.formula],
    ['Strength of ties', measure.weights],
    ['Direction of ties', measure.direction],
    ['Range', measure.range],
    ['No value', measure.undefinedWhen],
    ['Mind', measure.traps],
    ['Two-mode data', twoModeCaveat(measure.id)],
    ['Cost', measure.cost],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([term, words]) =>
        words === null || words === '' ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ),
      )}
      {measure.sources.map((source) => (
        <div key={source.citation}>
          <dt>Source</dt>
          <dd>
            {source.citation}
            {source.doi !== null && (
              <>
                {' '}
                <a href={`https://doi.org/${source.doi}`} target="_blank" rel="noreferrer noopener">
                  doi:{source.doi}
                </a>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
