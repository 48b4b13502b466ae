import { Answer } from '../../components/answer.js';
import { ButtonLink } from '../../components/button.js';
import { ViewHeader } from '../../components/view-header.js';
import { useScope } from '../../data/scope.js';
import { useNetwork } from '../../data/use-networks.js';
import { useOverview } from '../../data/use-overview.js';
import { useAddressOf } from '../../state/use-view-state.js';
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
  const addressOf = useAddressOf();
  return (
    <>
      <ViewHeader
        title={network?.name ?? 'Overview'}
        lead={network?.description ?? undefined}
        actions={<ButtonLink to={addressOf({ view: 'report' })}>Make a report</ButtonLink>}
      />
      <Answer answer={overview} of="the overview" skeleton={{ lines: 6 }}>
        {(figures) => (
          <div className={styles.page}>
            <Findings />
            <div className={styles.side}>
              <GroupSection />
              <Counts figures={figures} />
              <QualityNote figures={figures} />
            </div>
          </div>
        )}
      </Answer>
    </>
  );
}
