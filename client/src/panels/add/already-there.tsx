import { useEffect, useState } from 'react';
import { Button } from '../../components/button.js';
import type { StakeholderKind } from '../../data/generated/graphql.js';
import { useNamedLike } from '../../data/use-merge.js';
import styles from '../stakeholder-panel.module.css';

export interface AlreadyThereProps {
  readonly network: string;
  /** As it is being typed. */
  readonly name: string;
  readonly kind: StakeholderKind;
  readonly onOpen: (key: string) => void;
}

/** Says who is called much like a name that is being typed, before it is added a second time. */
export function AlreadyThere({ network, name, kind, onOpen }: AlreadyThereProps) {
  const settled = useSettled(name.trim());
  const { data = [], outdated } = useNamedLike(network, settled, kind);
  const found = outdated || settled !== name.trim() ? [] : data;
  return (
    <div role="status">
      {found.length > 0 && (
        <ul className={styles.alreadyThere}>
          {found.map(({ stakeholder, reason }) => (
            <li key={stakeholder.key}>
              <span>
                <strong>{stakeholder.name}</strong> is there already ({reason}).
              </span>
              <Button small onPress={() => onOpen(stakeholder.key)}>
                Open it
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const PAUSE = 250;

/** A text once it has not changed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
