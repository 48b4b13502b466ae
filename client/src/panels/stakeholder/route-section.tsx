import { useState } from 'react';
import { Answer } from '../../components/answer.js';
import { ComboBox } from '../../components/combo-box.js';
import { capitalised } from '../../components/number-format.js';
import { StakeholderName } from '../../components/stakeholder-name.js';
import { useScope } from '../../data/scope.js';
import { useRoutes } from '../../data/use-graph.js';
import { type StakeholderDetails, useStakeholderSearch } from '../../data/use-stakeholder.js';
import styles from '../stakeholder-panel.module.css';
import { Section } from './section.js';

/** The shortest routes from here to anyone, one step a name. */
export function RouteSection({ details }: { readonly details: StakeholderDetails }) {
  const scope = useScope();
  const [typed, setTyped] = useState('');
  const [target, setTarget] = useState<string | null>(null);
  const found = useStakeholderSearch(scope.network, typed);
  const routes = useRoutes(scope, details.key, target);
  const options = (found.data?.nodes ?? [])
    .filter((node) => node.key !== details.key)
    .map((node) => ({
      value: node.key,
      label: node.name,
      detail: [node.group, node.tier].flatMap((word) => (word === null ? [] : [capitalised(word)])).join(' · '),
    }));
  return (
    <Section title="Route to someone">
      <ComboBox
        label="To"
        options={options}
        value={target}
        onChange={setTarget}
        onType={setTyped}
        placeholder="Part of a name"
      />
      {target !== null && (
        <Answer answer={routes} of="the routes" skeleton={{ lines: 2 }}>
          {(answer) => (
            <>
              <p>{answer.sentence}</p>
              <ol className={styles.list}>
                {answer.routes.map((route) => (
                  <li key={route.stakeholders.map((stop) => stop.key).join(' ')}>
                    {route.stakeholders.map((stop, index) => (
                      <span key={stop.key}>
                        {index > 0 && <span aria-hidden="true"> → </span>}
                        <StakeholderName stakeholder={stop} />
                      </span>
                    ))}
                  </li>
                ))}
              </ol>
            </>
          )}
        </Answer>
      )}
    </Section>
  );
}
