import { Button, ButtonLink } from '../../components/button.js';
import { capitalised } from '../../components/number-format.js';
import { KindMark } from '../../components/stakeholder-name.js';
import type { StakeholderDetails } from '../../data/use-stakeholder.js';
import { useShowOnMapAddress } from '../../state/show-on-map.js';
import styles from '../stakeholder-panel.module.css';

export interface PanelHeadingProps {
  readonly network: string;
  readonly details: StakeholderDetails;
  readonly onEdit: () => void;
  readonly onMerge: () => void;
}

/** Who it is, in a name and a line, and what can be done from here. */
export function PanelHeading({ network, details, onEdit, onMerge }: PanelHeadingProps) {
  const onMap = useShowOnMapAddress()(network, details.key);
  const line = [details.kind.toLowerCase(), details.group, details.tier, details.sector, details.place];
  return (
    <header className={styles.heading}>
      <h2>
        <KindMark kind={details.kind} />
        {details.name}
      </h2>
      <p className={styles.soft}>{line.flatMap((word) => (word === null ? [] : [capitalised(word)])).join(' · ')}</p>
      <div className={styles.actions}>
        <Button small onPress={onEdit}>
          Edit
        </Button>
        <ButtonLink small to={onMap}>
          Show on the map
        </ButtonLink>
        <Button small onPress={onMerge}>
          Merge with…
        </Button>
      </div>
    </header>
  );
}
