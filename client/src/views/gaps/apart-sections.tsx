import { useState } from 'react';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { countOf, formatCount } from '../../components/number-format.js';
import { StakeholderName } from '../../components/stakeholder-name.js';
import { useScope } from '../../data/scope.js';
import { type Apart, useApart } from '../../data/use-gaps.js';
import styles from './gaps-view.module.css';

const FIRST = 30;
/** The most one question may ask for. */
const MOST = 200;
const PARTS = 12;

/** What is not linked to the rest: whole parts, and stakeholders with no tie at all. */
export function ApartSections() {
  const [count, setCount] = useState(FIRST);
  const apart = useApart(useScope(), count);
  return (
    <Answer answer={apart} of="what is cut off" skeleton={{ lines: 4 }}>
      {({ parts, isolates }) => (
        <div className={styles.apart}>
          <CutOff parts={parts} />
          <section aria-labelledby="isolates">
            <h2 id="isolates">With no tie</h2>
            {isolates.totalCount === 0 ? (
              <p className={styles.soft}>Everyone has at least one tie.</p>
            ) : (
              <>
                <p className={styles.soft}>
                  {countOf(isolates.totalCount, 'stakeholder')} with no recorded tie: either no one is in touch with
                  them, or no one has said so.
                </p>
                <ul className={styles.names}>
                  {isolates.nodes.map((stakeholder) => (
                    <li key={stakeholder.key}>
                      <StakeholderName stakeholder={stakeholder} mark />
                    </li>
                  ))}
                </ul>
                {isolates.pageInfo.hasNextPage && count < MOST && (
                  <Button small onPress={() => setCount(MOST)}>
                    Show the first {formatCount(Math.min(MOST, isolates.totalCount))}
                  </Button>
                )}
              </>
            )}
          </section>
        </div>
      )}
    </Answer>
  );
}

function CutOff({ parts }: { readonly parts: Apart['parts'] }) {
  const several = parts.filter((part) => part.size > 1);
  return (
    <section aria-labelledby="cut-off">
      <h2 id="cut-off">Cut off from the rest</h2>
      {several.length === 0 ? (
        <p className={styles.soft}>No part of two or more stands apart from the largest.</p>
      ) : (
        <ul className={styles.parts}>
          {several.slice(0, PARTS).map((part) => (
            <li key={part.stakeholders[0]?.key ?? part.sentence}>
              <p>{part.sentence}</p>
              <ul className={styles.names}>
                {part.stakeholders.map((stakeholder) => (
                  <li key={stakeholder.key}>
                    <StakeholderName stakeholder={stakeholder} mark />
                  </li>
                ))}
                {part.size > part.stakeholders.length && (
                  <li className={styles.soft}>and {countOf(part.size - part.stakeholders.length, 'other')}</li>
                )}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {several.length > PARTS && <p className={styles.soft}>and {countOf(several.length - PARTS, 'smaller part')}</p>}
    </section>
  );
}
