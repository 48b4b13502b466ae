import { Segmented } from '../../components/segmented.js';
import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import type { NetworkSummary } from '../../data/use-networks.js';
import styles from './import-view.module.css';

/** Where the files go: a network to be made, or one that is there. */
export type ImportTarget =
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'existing'; readonly key: string };

export interface TargetChoiceProps {
  readonly target: ImportTarget;
  readonly networks: readonly NetworkSummary[];
  readonly nameMissing: boolean;
  readonly onChange: (target: ImportTarget) => void;
}

const KINDS = [
  { value: 'new', label: 'A new network' },
  { value: 'existing', label: 'A network that is here' },
] as const;

export function TargetChoice({ target, networks, nameMissing, onChange }: TargetChoiceProps) {
  const [first] = networks;
  return (
    <div className={styles.target}>
      {first !== undefined && (
        <Segmented
          label="Import into"
          options={KINDS}
          value={target.kind}
          onChange={(kind) => onChange(kind === 'new' ? { kind, name: '' } : { kind, key: first.key })}
        />
      )}
      {target.kind === 'new' ? (
        <TextField
          label="Name of the new network"
          value={target.name}
          onChange={(name) => onChange({ kind: 'new', name })}
          placeholder="Harbourside partnership, 2026 survey"
          description="A survey, a year, a programme: what these people and ties belong to."
          error={nameMissing ? 'Give the network a name, so that you find it again.' : null}
        />
      ) : (
        <Select
          label="Network"
          options={networks.map(({ key, name }) => ({ value: key, label: name }))}
          value={target.key}
          onChange={(key) => onChange({ kind: 'existing', key })}
        />
      )}
    </div>
  );
}
