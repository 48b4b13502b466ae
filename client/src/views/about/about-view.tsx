import { MEASURES } from '@footbridge/shared/measures/catalogue';
import { useState } from 'react';
import { type MeasureSection, searchMeasures } from '../../components/measure/measure-search.js';
import { countOf } from '../../components/number-format.js';
import { TextField } from '../../components/text-field.js';
import { ViewHeader } from '../../components/view-header.js';
import { AboutContents } from './about-contents.js';
import styles from './about-view.module.css';
import { KnownAnswers } from './known-answers.js';
import { MeasureFamilyArticles } from './measure-family-articles.js';
import { useArrivalAtAnchor } from './use-arrival-at-anchor.js';
import { VerdictRules } from './verdict-rules.js';
import { WordList } from './word-list.js';

const ALL = searchMeasures(MEASURES, '');

/** What every number means: the words, the limits of a verdict, and each measure with its formula and sources. */
export function AboutView() {
  const [text, setText] = useState('');
  useArrivalAtAnchor(() => setText(''));
  const sections = text.trim() === '' ? ALL : inFamilyOrder(searchMeasures(MEASURES, text));
  const found = sections.reduce((sum, { measures }) => sum + measures.length, 0);
  return (
    <>
      <ViewHeader
        title="About the numbers"
        lead="Every number of Footbridge is defined here, with its formula and where it comes from. The same data always gives the same numbers."
      />
      <div className={styles.layout}>
        <AboutContents sections={sections} />
        <div className={styles.page}>
          <WordList />
          <VerdictRules />
          <KnownAnswers />
          <section aria-labelledby="measures">
            <h2 id="measures">Measures</h2>
            <TextField
              label="Find a measure"
              kind="search"
              value={text}
              onChange={setText}
              placeholder="Name, another name, or what it tells"
            />
            <p role="status" className={styles.found}>
              {text.trim() !== '' && `${countOf(found, 'measure')} of ${MEASURES.length}.`}
              {found === 0 && ' Try a shorter word.'}
            </p>
            {sections.map(({ family, measures }) => (
              <MeasureFamilyArticles key={family} family={family} measures={measures} />
            ))}
          </section>
        </div>
      </div>
    </>
  );
}

/** The page keeps its order while one searches; only what is not meant goes. */
function inFamilyOrder(found: readonly MeasureSection[]): readonly MeasureSection[] {
  return ALL.flatMap(({ family, measures }) => {
    const ids = new Set(found.find((section) => section.family === family)?.measures.map(({ id }) => id));
    const kept = measures.filter(({ id }) => ids.has(id));
    return kept.length === 0 ? [] : [{ family, measures: kept }];
  });
}
