import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Answer } from '../components/answer.js';
import { Button } from '../components/button.js';
import { Icon } from '../components/icons.js';
import { type StakeholderDetails, useStakeholder } from '../data/use-stakeholder.js';
import { EditForm } from './stakeholder/edit-form.js';
import { keptEditOf } from './stakeholder/kept-edit.js';
import { LikelySame } from './stakeholder/likely-same.js';
import { MergeWithDialog } from './stakeholder/merge-with-dialog.js';
import { MissingStakeholder } from './stakeholder/missing-stakeholder.js';
import { PanelBody } from './stakeholder/panel-body.js';
import { PanelHeading } from './stakeholder/panel-heading.js';
import styles from './stakeholder-panel.module.css';

export interface StakeholderPanelProps {
  readonly network: string;
  readonly stakeholder: string;
  readonly onClose: () => void;
}

/** All about one stakeholder, beside whatever view it was opened from. Esc closes it. */
export function StakeholderPanel({ network, stakeholder, onClose }: StakeholderPanelProps) {
  const details = useStakeholder(network, stakeholder);
  const panel = useRef<HTMLElement>(null);
  // As it was when the editing began: what is typed stays whatever becomes of the stakeholder meanwhile.
  const [edited, setEdited] = useState<StakeholderDetails | null>(
    () => keptEditOf(network, stakeholder)?.details ?? null,
  );
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <aside ref={panel} tabIndex={-1} aria-label="Stakeholder" className={styles.panel} onKeyDown={closeOnEscape}>
      <div className={styles.close}>
        <Button variant="quiet" small aria-label="Close the panel" onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {edited !== null ? (
        <EditForm
          network={network}
          details={edited}
          onDone={() => {
            setEdited(null);
            panel.current?.focus({ preventScroll: true });
          }}
        />
      ) : details.data === null || (details.data === undefined && !details.working && details.failure === null) ? (
        <MissingStakeholder network={network} stakeholder={stakeholder} />
      ) : (
        <Answer answer={details} of="the stakeholder" skeleton={{ lines: 8 }}>
          {(data) => <PanelContent network={network} details={data} onEdit={() => setEdited(data)} />}
        </Answer>
      )}
    </aside>
  );
}

interface PanelContentProps {
  readonly network: string;
  readonly details: StakeholderDetails;
  readonly onEdit: () => void;
}

function PanelContent({ network, details, onEdit }: PanelContentProps) {
  const [merging, setMerging] = useState(false);
  return (
    <>
      <PanelHeading network={network} details={details} onEdit={onEdit} onMerge={() => setMerging(true)} />
      <LikelySame network={network} of={details.key} />
      <PanelBody details={details} />
      {merging && <MergeWithDialog network={network} one={details} onClose={() => setMerging(false)} />}
    </>
  );
}
