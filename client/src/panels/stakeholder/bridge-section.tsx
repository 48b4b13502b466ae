import { Answer } from '../../components/answer.js';
import { formatCount } from '../../components/number-format.js';
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
  return (
    <>
      <p>{figures.roleSentence}</p>
      <RoleBar roles={figures.roles} />
      <p>{figures.lossSentence}</p>
      <dl className={styles.facts}>
        <div>
          <dt>Groups reached</dt>
          <dd>{formatCount(figures.groupsReached)}</dd>
        </div>
        {figures.isCutPoint && (
          <div>
            <dt>Cut-point</dt>
            <dd>
              <NumberWithDefinition measure="cut-points">yes</NumberWithDefinition>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
