import { Answer } from '../../components/answer.js';
import { EmptyState } from '../../components/empty-state.js';
import { RoleLegend } from '../../components/role-bar.js';
import { useScope } from '../../data/scope.js';
import { type BrokerRow, useBrokers } from '../../data/use-bridges.js';
import { useOwnParameter } from '../../state/use-view-state.js';
import styles from './bridges-view.module.css';
import { BrokerPicture } from './broker-picture.js';
import { BrokerTable } from './broker-table.js';
import { MoreRows, useRowCount } from './more-rows.js';

/** The brokers, and the surroundings of the chosen one. */
export function BrokersTab() {
  const [count, setCount] = useRowCount();
  const brokers = useBrokers(useScope(), count);
  const [chosen, choose] = useOwnParameter('focus');
  return (
    <Answer answer={brokers} of="the brokers" skeleton={{ lines: 10 }}>
      {({ brokers: all, grouping, provenance }) => {
        const rows = all.filter((row) => row.betweenness > 0);
        const [first] = rows;
        if (first === undefined) return <NoBrokers />;
        const focus = rows.find((row) => row.stakeholder.key === chosen) ?? first;
        return (
          <div className={styles.beside}>
            <div>
              {rows.some((row) => row.roles.total > 0) && <RoleLegend />}
              <BrokerTable
                rows={rows}
                grouping={grouping}
                version={provenance.version}
                focus={focus.stakeholder.key}
                onFocus={choose}
              />
              <MoreRows shown={all.length} total={first.outOf} count={count} onMore={setCount} />
            </div>
            <FocusedBroker broker={focus} />
          </div>
        );
      }}
    </Answer>
  );
}

function FocusedBroker({ broker }: { readonly broker: BrokerRow }) {
  return (
    <aside className={styles.focus} aria-label={`Around ${broker.stakeholder.name}`}>
      <BrokerPicture key={broker.stakeholder.key} broker={broker} />
      <p>{broker.roleSentence}</p>
      <p>{broker.lossSentence}</p>
    </aside>
  );
}

function NoBrokers() {
  return (
    <EmptyState title="No one stands between others here">
      <p>
        Everyone the filter leaves is either tied to everyone they can reach, or to no one. Count more layers or clear
        the filter to see more of the network.
      </p>
    </EmptyState>
  );
}
