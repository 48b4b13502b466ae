import type { ReactNode } from 'react';
import { capitalised, columnTitle, formatDate, listOf } from '../../components/number-format.js';
import { StakeholderName } from '../../components/stakeholder-name.js';
import { useScope } from '../../data/scope.js';
import { useNetwork } from '../../data/use-networks.js';
import type { StakeholderDetails } from '../../data/use-stakeholder.js';
import styles from '../stakeholder-panel.module.css';
import { attributeText } from './attribute-text.js';
import { Section } from './section.js';

/** Everything recorded of it, its own columns too. What is not recorded is not listed. */
export function FactSection({ details }: { readonly details: StakeholderDetails }) {
  const network = useNetwork(useScope().network).data;
  const labelOf = (key: string) => network?.attributes.find((attribute) => attribute.key === key)?.label ?? key;
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['Key', <code key="key">{details.key}</code>],
    ['Also called', listOf(details.aliases)],
    ['Organisations', <Names key="organisations" names={details.organisations} />],
    ['Topics', listOf(details.topics.map(capitalised))],
    ['Since', details.validFrom === null ? '' : formatDate(details.validFrom)],
    ['Until', details.validTo === null ? '' : formatDate(details.validTo)],
    ['Initiatives', listOf(details.initiatives.map(({ initiative, role }) => `${initiative.name} (${role})`))],
    ...details.attributes.map(({ key, value }) => [columnTitle(labelOf(key)), attributeText(value)] as const),
    ['Source', details.source ?? ''],
    ['Note', details.note ?? ''],
  ];
  const empty = new Set<ReactNode>(['', details.organisations.length === 0 ? 'Organisations' : '']);
  return (
    <Section title="Recorded">
      <dl className={styles.facts}>
        {facts
          .filter(([term, value]) => value !== '' && !empty.has(term))
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}

function Names({ names }: { readonly names: StakeholderDetails['organisations'] }) {
  return (
    <ul className={styles.list}>
      {names.map((name) => (
        <li key={name.key}>
          <StakeholderName stakeholder={name} />
        </li>
      ))}
    </ul>
  );
}
