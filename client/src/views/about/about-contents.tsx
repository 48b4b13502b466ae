import { MEASURE_FAMILY_LABELS } from '@footbridge/shared/measures/definition';
import { Link, useLocation } from 'react-router';
import type { MeasureSection } from '../../components/measure/measure-search.js';
import { formatCount } from '../../components/number-format.js';
import styles from './about-view.module.css';

const PARTS = [
  { id: 'words', label: 'Words' },
  { id: 'verdicts', label: 'When a gap is a gap' },
  { id: 'known-answers', label: 'Are the numbers right?' },
] as const;

/** The table of contents: the parts of the page, and every measure by family. */
export function AboutContents({ sections }: { readonly sections: readonly MeasureSection[] }) {
  const { search } = useLocation();
  const at = (id: string) => ({ search, hash: `#${id}` });
  return (
    <nav aria-label="On this page" className={styles.contents}>
      <ul>
        {PARTS.map(({ id, label }) => (
          <li key={id}>
            <Link to={at(id)}>{label}</Link>
          </li>
        ))}
      </ul>
      {sections.map(({ family, measures }) => (
        <details key={family} open={sections.length === 1}>
          <summary>
            {MEASURE_FAMILY_LABELS[family]} <span className={styles.count}>{formatCount(measures.length)}</span>
          </summary>
          <ul>
            {measures.map(({ id, name }) => (
              <li key={id}>
                <Link to={at(`measure-${id}`)}>{name}</Link>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
