import { formatCount, formatShare } from '../../components/number-format.js';
import { NumberWithDefinition } from '../../components/number-with-definition.js';
import type { OverviewFigures } from '../../data/use-overview.js';
import styles from './overview-view.module.css';

const DEFINITIONS = {
  stakeholders: { name: 'Stakeholders', sentence: 'People, organisations and other things that the filter leaves.' },
  ties: {
    name: 'Ties',
    sentence: 'Links between two stakeholders that the filter leaves; several may link the same two.',
  },
  isolates: { name: 'With no tie', sentence: 'Stakeholders that no tie links to anyone.' },
} as const;

/** How much there is, each number with its definition. */
export function Counts({ figures }: { readonly figures: OverviewFigures }) {
  const { version } = figures.provenance;
  const rows = [
    ['Stakeholders', formatCount(figures.stakeholders), { definition: DEFINITIONS.stakeholders }],
    ['Ties', formatCount(figures.ties), { definition: DEFINITIONS.ties }],
    ['Linked pairs', formatCount(figures.linkedPairs), { measure: 'linked-pairs' }],
    ['Density', formatShare(figures.density), { measure: 'density' }],
    ['Separate parts', formatCount(figures.components), { measure: 'components' }],
    ['In the largest part', formatCount(figures.largestComponent), { measure: 'components' }],
    ['With no tie', formatCount(figures.isolates), { definition: DEFINITIONS.isolates }],
  ] as const;
  return (
    <section aria-labelledby="counts" className={styles.block}>
      <h2 id="counts">Counts</h2>
      <dl className={styles.counts}>
        {rows.map(([term, value, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <NumberWithDefinition {...meaning} version={version}>
                {value}
              </NumberWithDefinition>
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.breakdowns}>
        <Breakdown title="By group" counts={figures.byGroup} total={figures.stakeholders} />
        <Breakdown title="By tier" counts={figures.byTier} total={figures.stakeholders} />
        <Breakdown title="By sector" counts={figures.bySector} total={figures.stakeholders} />
        <Breakdown title="Ties by kind" counts={figures.byTieKind} total={figures.ties} />
      </div>
    </section>
  );
}

interface BreakdownProps {
  readonly title: string;
  readonly counts: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  readonly total: number;
}

const MOST_ROWS = 10;

function Breakdown({ title, counts, total }: BreakdownProps) {
  const present = counts.filter((entry) => entry.count > 0);
  if (present.length < 2) return null;
  return (
    <table className={styles.breakdown}>
      <caption>{title}</caption>
      <tbody>
        {present.slice(0, MOST_ROWS).map((entry) => (
          <tr key={entry.value}>
            <th scope="row">{entry.label}</th>
            <td>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width={total === 0 ? 0 : (entry.count / total) * 100} height="8" />
              </svg>
            </td>
            <td>{formatCount(entry.count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
