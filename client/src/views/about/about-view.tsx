import { Answer } from '../../components/answer.js';
import { ViewHeader } from '../../components/view-header.js';
import { useMeasures } from '../../data/use-networks.js';
import styles from './about-view.module.css';
import { MeasureArticle } from './measure-article.js';
import { MEASURE_FAMILIES } from './measure-families.js';
import { VerdictRules } from './verdict-rules.js';
import { WordList } from './word-list.js';

/** What every number means: definitions, formulas, sources, the limits of a verdict, and the words. */
export function AboutView() {
  const measures = useMeasures();
  return (
    <>
      <ViewHeader
        title="About the numbers"
        lead="Every number of Footbridge is defined here, with its formula and where it comes from. The same data always gives the same numbers."
      />
      <div className={styles.page}>
        <WordList />
        <VerdictRules />
        <section aria-labelledby="measures">
          <h2 id="measures">Measures</h2>
          <Answer answer={measures} of="the measures" skeleton={{ lines: 8 }}>
            {(list) =>
              MEASURE_FAMILIES.map((family) => {
                const members = list.filter((measure) => measure.family === family.id);
                if (members.length === 0) return null;
                return (
                  <section key={family.id} className={styles.family} aria-labelledby={`family-${family.id}`}>
                    <h3 id={`family-${family.id}`}>{family.label}</h3>
                    <p className={styles.soft}>{family.question}</p>
                    {members.map((measure) => (
                      <MeasureArticle key={measure.id} measure={measure} />
                    ))}
                  </section>
                );
              })
            }
          </Answer>
        </section>
      </div>
    </>
  );
}
