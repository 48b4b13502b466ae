import {
  MEASURE_FAMILY_LABELS,
  type MeasureDefinition,
  type MeasureFamily,
} from '@footbridge/shared/measures/definition';
import { Link, useLocation } from 'react-router';
import { MeasureFacts } from '../../components/measure/measure-facts.js';
import { useAddressOf } from '../../state/use-view-state.js';
import styles from './about-view.module.css';

export interface MeasureFamilyArticlesProps {
  readonly family: MeasureFamily;
  readonly measures: readonly MeasureDefinition[];
}

/** The measures that answer one question, each in full. */
export function MeasureFamilyArticles({ family, measures }: MeasureFamilyArticlesProps) {
  return (
    <section className={styles.family} aria-labelledby={`family-${family}`}>
      <h3 id={`family-${family}`}>{MEASURE_FAMILY_LABELS[family]}</h3>
      {measures.map((measure) => (
        <MeasureArticle key={measure.id} measure={measure} />
      ))}
    </section>
  );
}

/** One measure in full. It can be linked to, and leads to its values here and to what it is held against. */
function MeasureArticle({ measure }: { readonly measure: MeasureDefinition }) {
  const { search } = useLocation();
  const addressOf = useAddressOf();
  const known = addressOf({ view: 'about', own: { known: measure.id } });
  return (
    <article className={styles.measure} id={`measure-${measure.id}`} tabIndex={-1} aria-label={measure.name}>
      <h4>
        <Link to={{ search, hash: `#measure-${measure.id}` }} className={styles.anchor}>
          {measure.name}
        </Link>
      </h4>
      <p>{measure.sentence}</p>
      <MeasureFacts measure={measure} />
      <p className={styles.links}>
        <Link to={addressOf({ view: 'measures', own: { measure: measure.id } })}>Its values here</Link>
        <Link to={`${known}#known-answers`}>What it is held against</Link>
      </p>
    </article>
  );
}
