import { useState } from 'react';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { useKnownAnswers } from '../../data/use-known-answers.js';
import { useOwnParameter } from '../../state/use-view-state.js';
import styles from './about-view.module.css';
import { Comparison } from './comparison.js';

/** Published values of small networks beside what this server computes for them: the proof, on request. */
export function KnownAnswers() {
  const [measure] = useOwnParameter('known');
  const [pressed, setPressed] = useState(false);
  const asked = pressed || measure !== null;
  const answers = useKnownAnswers(asked);
  return (
    <section aria-labelledby="known-answers">
      <h2 id="known-answers" tabIndex={-1}>
        Are the numbers right?
      </h2>
      <p>
        Others have published the measures of a few small, well-known networks. This server can compute them now, with
        the same code that computes yours, and compare.
      </p>
      {asked ? (
        <Answer answer={answers} of="the comparison" skeleton={{ lines: 5 }}>
          {(rows) => <Comparison rows={rows} />}
        </Answer>
      ) : (
        <p className={styles.ask}>
          <Button onPress={() => setPressed(true)}>Compute and compare</Button>
        </p>
      )}
    </section>
  );
}
