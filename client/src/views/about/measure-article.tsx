import type { MeasureDefinition, MeasureSubject } from '@footbridge/shared/measures/definition';
import styles from './about-view.module.css';

const SUBJECTS = {
  STAKEHOLDER: 'each stakeholder',
  TIE: 'each linked pair',
  GROUP: 'each part of a grouping',
  PAIR_OF_GROUPS: 'each two parts of a grouping',
  PAIR_OF_STAKEHOLDERS: 'each two stakeholders',
  SET_OF_STAKEHOLDERS: 'certain sets of stakeholders',
  NETWORK: 'the whole network',
} as const satisfies Record<MeasureSubject, string>;

/** One measure in full. */
export function MeasureArticle({ measure }: { readonly measure: MeasureDefinition }) {
  const facts = [
    ['Of', SUBJECTS[measure.subject]],
    ['Formula', measure.formula],
    ['Strength of ties', measure.weights],
    ['Direction of ties', measure.direction],
    ['Range', measure.range],
    ['No value', measure.undefinedWhen],
    ['Mind', measure.traps],
    ['Cost', measure.cost],
  ] as const;
  return (
    <article className={styles.measure} id={`measure-${measure.id}`}>
      <h4>{measure.name}</h4>
      <p>{measure.sentence}</p>
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
    </article>
  );
}
