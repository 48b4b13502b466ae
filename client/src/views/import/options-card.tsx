import {
  DANGLING_RULE_MEANINGS,
  DANGLING_RULES,
  DUPLICATE_RULE_MEANINGS,
  DUPLICATE_RULES,
  IMPORT_MODE_MEANINGS,
  IMPORT_MODES,
} from '@footbridge/shared/exchange/import-mode';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { capitalised } from '../../components/number-format.js';
import type { DanglingRule, DuplicateRule, ImportMapping, ImportMode } from '../../data/use-import.js';
import styles from './import-view.module.css';

export interface OptionsCardProps {
  /** The network exists already: only then do append, update and replace differ. */
  readonly exists: boolean;
  readonly mode: ImportMode;
  readonly mapping: ImportMapping;
  readonly onMode: (mode: ImportMode) => void;
  readonly onMapping: (mapping: ImportMapping) => void;
}

/** How the files meet what is there, and what to do about rows that clash or point nowhere. */
export function OptionsCard({ exists, mode, mapping, onMode, onMapping }: OptionsCardProps) {
  return (
    <section className={styles.options} aria-label="How to import">
      {exists && (
        <RuleGroup
          label="What the network already holds"
          value={mode}
          options={IMPORT_MODES.map((value) => [value, IMPORT_MODE_MEANINGS[value]])}
          onChange={(value) => onMode(value as ImportMode)}
        />
      )}
      <RuleGroup
        label="Rows with the same id"
        value={mapping.duplicateIds ?? 'STOP'}
        options={DUPLICATE_RULES.map((value) => [value, DUPLICATE_RULE_MEANINGS[value]])}
        onChange={(value) => onMapping({ ...mapping, duplicateIds: value as DuplicateRule })}
      />
      <RuleGroup
        label="Ties to somebody in no table"
        value={mapping.danglingTies ?? 'STOP'}
        options={DANGLING_RULES.map((value) => [value, DANGLING_RULE_MEANINGS[value]])}
        onChange={(value) => onMapping({ ...mapping, danglingTies: value as DanglingRule })}
      />
    </section>
  );
}

interface RuleGroupProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, meaning: string])[];
  readonly onChange: (value: string) => void;
}

function RuleGroup({ label, value, options, onChange }: RuleGroupProps) {
  return (
    <RadioGroup className={styles.rules ?? ''} value={value} onChange={onChange}>
      <Label className={styles.rulesLabel ?? ''}>{label}</Label>
      {options.map(([option, meaning]) => (
        <Radio key={option} value={option.toUpperCase().replaceAll(' ', '_')} className={styles.rule ?? ''}>
          <span className={styles.ruleMark} aria-hidden="true" />
          <span>
            <strong>{capitalised(option)}</strong>
            <span className={styles.ruleMeaning}>{meaning}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
