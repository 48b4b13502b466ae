import { MEASURES } from '@footbridge/shared/measures/catalogue';
import { MEASURE_FAMILIES, MEASURE_FAMILY_LABELS } from '@footbridge/shared/measures/definition';
import { ViewHeader } from '../../components/view-header.js';
import styles from './about-view.module.css';
import { KnownAnswers } from './known-answers.js';
import { MeasureArticle } from './measure-article.js';
import { VerdictRules } from './verdict-rules.js';
import { WordList } from './word-list.js';

/** What every number means: the words, the limits of a verdict, and each measure with its formula and sources. */
export function AboutView() {
  return (
    <>
      <ViewHeader
        title="About the numbers"
        lead="Every number of Footbridge is defined here, with its formula and where it comes from. The same data always gives the same numbers."
      />
      <div className={styles.page}>
        <WordList />
        <VerdictRules />
        <KnownAnswers />
        <section aria-labelledby="measures">
          <h2 id="measures">Measures</h2>
          {MEASURE_FAMILIES.map((family) => (
            <section key={family} className={styles.family} aria-labelledby={`family-${family}`}>
              <h3 id={`family-${family}`}>{MEASURE_FAMILY_LABELS[family]}</h3>
              {MEASURES.filter((measure) => measure.family === family).map((measure) => (
                <MeasureArticle key={measure.id} measure={measure} />
              ))}
            </section>
          ))}
        </section>
      </div>
    </>
  );
}
