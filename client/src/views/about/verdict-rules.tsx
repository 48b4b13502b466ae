import { VERDICT_LABELS, VERDICT_METHOD, VERDICT_RULES, VERDICTS } from '@footbridge/shared/gaps/verdict';
import styles from './about-view.module.css';

/** When a gap is claimed, and when nothing is: the very limits the server applies. */
export function VerdictRules() {
  return (
    <section aria-labelledby="verdicts">
      <h2 id="verdicts">When a gap is a gap</h2>
      <p>{VERDICT_METHOD}</p>
      <table className={styles.rules}>
        <thead>
          <tr>
            <th scope="col">Verdict</th>
            <th scope="col">Given when</th>
          </tr>
        </thead>
        <tbody>
          {VERDICTS.map((verdict) => (
            <tr key={verdict}>
              <th scope="row">{VERDICT_LABELS[verdict]}</th>
              <td>{VERDICT_RULES[verdict]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
