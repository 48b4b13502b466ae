import { partLabel } from '@footbridge/shared/gaps/part-label';
import { NOT_RECORDED } from '@footbridge/shared/network/network-filter';
import { Answer } from '../../components/answer.js';
import { countOf } from '../../components/number-format.js';
import { StakeholderName } from '../../components/stakeholder-name.js';
import { useScope } from '../../data/scope.js';
import { type GraphPicture, useGraph } from '../../data/use-graph.js';
import type { StakeholderDetails } from '../../data/use-stakeholder.js';
import styles from '../stakeholder-panel.module.css';
import { introduciblePairs } from './introducible-pairs.js';
import { Section } from './section.js';

const SHOWN = 3;

/** Who could be introduced to whom through it: contacts in different parts who are not tied to each other. */
export function IntroduceSection({ details }: { readonly details: StakeholderDetails }) {
  const graph = useGraph(useScope(), { around: details.key, steps: 1, limit: 200 });
  if (details.kind === 'OTHER' || details.ties.totalCount < 2) return null;
  return (
    <Section title="Could introduce">
      <Answer answer={graph} of="the introductions" skeleton={{ lines: 2 }}>
        {(picture) => <Introducible stakeholder={details.key} picture={picture} />}
      </Answer>
    </Section>
  );
}

function Introducible({ stakeholder, picture }: { readonly stakeholder: string; readonly picture: GraphPicture }) {
  const links = new Map(picture.groupLinks.map((link) => [JSON.stringify([link.a, link.b].sort()), link.linkedPairs]));
  const nodes = picture.nodes.filter((node) => node.part !== NOT_RECORDED);
  const all = introduciblePairs(
    stakeholder,
    { nodes, ties: picture.ties },
    (a, b) => links.get(JSON.stringify([a, b])) ?? 0,
  );
  if (all.length === 0) return <p className={styles.soft}>No two of its contacts in different parts lack a tie.</p>;
  return (
    <ul className={styles.list}>
      {all.slice(0, SHOWN).map((entry) => (
        <li key={`${entry.a} ${entry.b}`}>
          <p>
            {partLabel(picture.grouping, entry.a)} and {partLabel(picture.grouping, entry.b)}:{' '}
            {countOf(entry.count, 'pair')} of contacts who are not tied
          </p>
          <ul className={styles.list}>
            {entry.pairs.map(({ from, to }) => (
              <li key={`${from.key} ${to.key}`} className={styles.faint}>
                <StakeholderName stakeholder={from} /> to <StakeholderName stakeholder={to} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
