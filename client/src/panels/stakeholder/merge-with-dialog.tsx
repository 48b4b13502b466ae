import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { KnownEnd } from '../../components/adding.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { useAddressOf } from '../../state/use-view-state.js';
import { StakeholderPicker } from '../add/stakeholder-picker.js';
import styles from '../stakeholder-panel.module.css';

export interface MergeWithDialogProps {
  readonly network: string;
  /** The one that stays, unless it is swapped in the comparison. */
  readonly one: KnownEnd;
  readonly onClose: () => void;
}

/** Finds the other record of a stakeholder that is in the network twice, and leads to the comparison. */
export function MergeWithDialog({ network, one, onClose }: MergeWithDialogProps) {
  const [other, setOther] = useState<KnownEnd | null>(null);
  const navigate = useNavigate();
  const addressOf = useAddressOf();
  const compare = () => {
    if (other === null) return;
    onClose();
    navigate(addressOf({ view: 'duplicates', own: { keep: one.key, merge: other.key } }));
  };
  return (
    <Dialog
      title={`Merge with ${one.name}`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={other === null} onPress={compare}>
            Compare
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>Who is the same as {one.name}? You see both side by side before anything is changed.</p>
        <StakeholderPicker network={network} label="The same as" chosen={other} onChoose={setOther} except={one.key} />
      </div>
    </Dialog>
  );
}
