import { Button } from '../../components/button.js';
import { countOf } from '../../components/number-format.js';
import { StakeholderName } from '../../components/stakeholder-name.js';
import { useStakeholder } from '../../data/use-stakeholder.js';
import type { PictureNode } from '../../graph-canvas/picture.js';
import styles from './map-view.module.css';

const MOST_NAMED = 4;

interface BroughtInNoteProps {
  /** Those drawn because they were asked for by name. */
  readonly nodes: readonly PictureNode[];
  readonly onLetGo: (keys: readonly string[]) => void;
}

/** Who is in the picture for having been asked for, and the way to let them go again. */
export function BroughtInNote({ nodes, onLetGo }: BroughtInNoteProps) {
  if (nodes.length === 0) return null;
  const named = nodes.slice(0, MOST_NAMED);
  return (
    <div className={styles.focus}>
      <p role="status">
        Brought in beside those chosen by rank: <Names nodes={named} />
        {nodes.length > named.length && ` and ${countOf(nodes.length - named.length, 'other')}`}.
      </p>
      {nodes.length <= MOST_NAMED &&
        nodes.length > 1 &&
        nodes.map((node) => (
          <Button key={node.key} small variant="quiet" onPress={() => onLetGo([node.key])}>
            Let {node.name} go
          </Button>
        ))}
      <Button small onPress={() => onLetGo(nodes.map(({ key }) => key))}>
        {nodes.length === 1 ? 'Let go' : 'Let all go'}
      </Button>
    </div>
  );
}

function Names({ nodes }: { readonly nodes: readonly PictureNode[] }) {
  return nodes.map((node, index) => (
    <span key={node.key}>
      {index > 0 && ', '}
      <StakeholderName stakeholder={node} />
    </span>
  ));
}

interface NotDrawnNoteProps {
  readonly network: string;
  readonly stakeholder: string;
  readonly onBringIn: (name: string) => void;
}

/** Someone is looked at in the panel, or selected, who is not among those drawn: the way to bring them in. */
export function NotDrawnNote({ network, stakeholder, onBringIn }: NotDrawnNoteProps) {
  const { data } = useStakeholder(network, stakeholder);
  if (!data) return null;
  return (
    <div className={styles.focus}>
      <p role="status">{data.name} is not among those drawn.</p>
      <Button small onPress={() => onBringIn(data.name)}>
        Bring in, with its links
      </Button>
    </div>
  );
}

interface OnlyNoteProps {
  readonly count: number;
  readonly onClear: () => void;
}

/** Only some were asked for. */
export function OnlyNote({ count, onClear }: OnlyNoteProps) {
  return (
    <div className={styles.focus}>
      <p role="status">Only {countOf(count, 'chosen stakeholder')} and the ties among them are drawn.</p>
      <Button small onPress={onClear}>
        Show the others again
      </Button>
    </div>
  );
}
