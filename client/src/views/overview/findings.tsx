import { Answer } from '../../components/answer.js';
import { useScope } from '../../data/scope.js';
import { useFindings } from '../../data/use-overview.js';
import { FindingArticle } from './finding-article.js';
import styles from './overview-view.module.css';

/** The finding sentences, strongest first. */
export function Findings() {
  const findings = useFindings(useScope());
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" className={styles.heading}>
        What stands out
      </h2>
      <Answer answer={findings} of="the findings" skeleton={{ lines: 3, height: 'block' }}>
        {(list) =>
          list.length === 0 ? (
            <p className={styles.soft}>
              Nothing stands out: no gap is larger than chance explains, no connection is held by one, and no one is cut
              off. Another grouping or filter may show more.
            </p>
          ) : (
            <ol className={styles.list}>
              {list.map((finding) => (
                <li key={`${finding.kind} ${finding.headline}`}>
                  <FindingArticle finding={finding} />
                </li>
              ))}
            </ol>
          )
        }
      </Answer>
    </section>
  );
}
