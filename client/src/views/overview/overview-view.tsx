import { Answer } from '../../components/answer.js';
import { Button, ButtonLink } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { ViewHeader } from '../../components/view-header.js';
import { useScope } from '../../data/scope.js';
import { useNetwork, useNetworks } from '../../data/use-networks.js';
import { useOverview } from '../../data/use-overview.js';
import { useChangeAddress } from '../../state/use-view-state.js';
import { viewAddress } from '../../state/view-state.js';
import { Counts } from './counts.js';
import { Findings } from './findings.js';
import { GroupSection } from './group-section.js';
import styles from './overview-view.module.css';
import { QualityNote } from './quality-note.js';

/** Two minutes for a leader: what stands out, in sentences, then the groups, the counts and how good the data is. */
export function OverviewView() {
  const scope = useScope();
  const network = useNetwork(scope.network).data;
  const overview = useOverview(scope);
  return (
    <>
      <ViewHeader title={network?.name ?? 'Overview'} lead={network?.description ?? undefined} />
      <Answer answer={overview} of="the overview" skeleton={{ lines: 6 }}>
        {(figures) => {
          if (figures.ofStakeholders === 0) return <EmptyNetwork network={scope.network} />;
          if (figures.stakeholders === 0) return <NothingLeft />;
          return (
            <div className={styles.page}>
              <div className={styles.findings}>
                <Findings />
              </div>
              <div className={styles.side}>
                <GroupSection />
                <Counts figures={figures} />
                <QualityNote figures={figures} />
              </div>
            </div>
          );
        }}
      </Answer>
    </>
  );
}

function EmptyNetwork({ network }: { readonly network: string }) {
  const others = (useNetworks().data ?? []).filter((entry) => entry.key !== network);
  return (
    <EmptyState
      title="This network is empty so far"
      actions={
        <>
          <ButtonLink to={`/import?into=${encodeURIComponent(network)}`} variant="primary">
            Import a spreadsheet
          </ButtonLink>
          {others.slice(0, 3).map((entry) => (
            <ButtonLink key={entry.key} to={viewAddress(entry.key, 'overview')}>
              Open {entry.name}
            </ButtonLink>
          ))}
        </>
      }
    >
      <p>
        Bring one file that says who is linked to whom, or two: who is in it, and the links. Footbridge shows what it
        understood before anything is saved, and an import can be taken back whole.
      </p>
    </EmptyState>
  );
}

function NothingLeft() {
  const change = useChangeAddress();
  return (
    <EmptyState
      title="The filter leaves nothing"
      actions={<Button onPress={() => change({ filter: {} })}>Clear the filter</Button>}
    >
      <p>No stakeholder of this network meets all of its conditions. Take one away, or all.</p>
    </EmptyState>
  );
}
