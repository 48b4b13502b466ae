import { Answer } from '../../components/answer.js';
import { formatCount, formatNumber, formatRank } from '../../components/number-format.js';
import { NumberWithDefinition } from '../../components/number-with-definition.js';
import { RoleBar } from '../../components/role-bar.js';
import { useScope } from '../../data/scope.js';
import { type BrokerFigures, type StakeholderDetails, useBroker } from '../../data/use-stakeholder.js';
import styles from '../stakeholder-panel.module.css';
import { Section } from './section.js';

/** What the bridge measures say: how much runs through it, in which roles, and what breaks if it goes. */
export function BridgeSection({ details }: { readonly details: StakeholderDetails }) {
  const broker = useBroker(useScope(), details.key);
  if (broker.data === null) {
    return (
      <Section title="As a bridge">
        <p className={styles.soft}>The filter leaves this stakeholder out, so nothing is computed for it.</p>
      </Section>
    );
  }
  return (
    <Section title="As a bridge">
      <Answer answer={broker} of="the measures" skeleton={{ lines: 4 }}>
        {(figures) => <Figures figures={figures} />}
      </Answer>
    </Section>
  );
}

function Figures({ figures }: { readonly figures: BrokerFigures }) {
  const rank = formatRank(figures.rank, figures.tiedRank, figures.outOf);
  return (
    <>
      <p>{figures.roleSentence}</p>
      <RoleBar roles={figures.roles} />
      <p>{figures.lossSentence}</p>
      <dl className={styles.facts}>
        <div>
          <dt>Betweenness</dt>
          <dd>
            <NumberWithDefinition measure="betweenness">{formatNumber(figures.betweenness, 1)}</NumberWithDefinition>,{' '}
            {rank}
          </dd>
        </div>
        <div>
          <dt>Constraint</dt>
          <dd>
            <NumberWithDefinition measure="constraint">{formatNumber(figures.constraint, 3)}</NumberWithDefinition>
            {figures.constraint === null && ' (no ties)'}
          </dd>
        </div>
        <div>
          <dt>Groups reached</dt>
          <dd>{formatCount(figures.groupsReached)}</dd>
        </div>
        <div>
          <dt>Pairs cut if lost</dt>
          <dd>
            <NumberWithDefinition measure="pairs-cut">{formatCount(figures.pairsCutIfLost)}</NumberWithDefinition>
            {figures.isCutPoint && ', a cut-point'}
          </dd>
        </div>
      </dl>
    </>
  );
}
