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
  linkedPairs: {
    name: 'Linked pairs',
    sentence: 'Pairs of stakeholders with at least one tie, counted once whatever its direction or number.',
  },
  density: {
    name: 'Density',
    sentence: 'The share of all possible pairs that are linked.',
    formula: 'linked pairs ÷ (n(n − 1) ÷ 2), n being the number of stakeholders',
    undefinedWhen: 'With fewer than two stakeholders.',
  },
  components: {
    name: 'Separate parts',
    sentence:
      'Sets of stakeholders with a route between any two of them, and none to anyone else. One without ties is a part of its own.',
  },
  largest: { name: 'In the largest part', sentence: 'How many stakeholders the largest separate part holds.' },
  isolates: { name: 'With no tie', sentence: 'Stakeholders that no tie links to anyone.' },
} as const;

/** How much there is, each number with its definition. */
export function Counts({ figures }: { readonly figures: OverviewFigures }) {
  const rows = [
    [DEFINITIONS.stakeholders, formatCount(figures.stakeholders)],
    [DEFINITIONS.ties, formatCount(figures.ties)],
    [DEFINITIONS.linkedPairs, formatCount(figures.linkedPairs)],
    [DEFINITIONS.density, formatShare(figures.density)],
    [DEFINITIONS.components, formatCount(figures.components)],
    [DEFINITIONS.largest, formatCount(figures.largestComponent)],
    [DEFINITIONS.isolates, formatCount(figures.isolates)],
  ] as const;
  return (
    <section aria-labelledby="counts" className={styles.block}>
      <h2 id="counts">Counts</h2>
      <dl className={styles.counts}>
        {rows.map(([definition, value]) => (
          <div key={definition.name}>
            <dt>{definition.name}</dt>
            <dd>
              <NumberWithDefinition definition={definition} version={figures.provenance.version}>
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
