import { measureById } from '@footbridge/shared/measures/catalogue';
import { useMemo } from 'react';
import { AddressProblems } from '../../components/address-problems.js';
import { Checkbox } from '../../components/checkbox.js';
import { countOf, formatCount } from '../../components/number-format.js';
import { Segmented } from '../../components/segmented.js';
import { type Option, Select } from '../../components/select.js';
import type { KnownAnswerRow } from '../../data/use-known-answers.js';
import { useChoice, useOwnParameter } from '../../state/use-view-state.js';
import styles from './about-view.module.css';
import { AnswerTable } from './answer-table.js';
import { GroupTable } from './group-table.js';
import { groupAnswers } from './known-answer-groups.js';
import { measureName } from './measure-name.js';

const SHOWN = ['summary', 'each'] as const;
const SHOWN_LABELS = { summary: 'By measure and network', each: 'Each value' } as const;
const ANY = 'any';

/** How many values agree, and which: of all, or of one measure or network. */
export function Comparison({ rows }: { readonly rows: readonly KnownAnswerRow[] }) {
  const [measure, setMeasure] = useOwnParameter('known');
  const [network, setNetwork] = useOwnParameter('known-in');
  const [shown, setShown] = useChoice('answers', SHOWN);
  const [only, setOnly] = useChoice('agreement', ['all', 'differing']);
  const measures = useMemo(
    () =>
      optionsOf(
        rows.map((row) => row.measure),
        measureName,
      ),
    [rows],
  );
  const networks = useMemo(
    () =>
      optionsOf(
        rows.map((row) => row.network),
        (name) => name,
      ),
    [rows],
  );
  const problems = problemsOf(measure, network, networks);
  const wanted = rows.filter(
    (row) => (measure === null || row.measure === measure) && (network === null || row.network === network),
  );
  const kept = only === 'differing' ? wanted.filter((row) => !row.agrees) : wanted;
  return (
    <>
      <AddressProblems problems={problems} />
      <p role="status">
        <strong>
          {formatCount(wanted.filter((row) => row.agrees).length)} of {countOf(wanted.length, 'published value')} agree
        </strong>{' '}
        to the last digit their source gives.
      </p>
      <div className={styles.controls}>
        <Narrowing label="Measure" every="Every measure" options={measures} value={measure} onChange={setMeasure} />
        <Narrowing label="Network" every="Every network" options={networks} value={network} onChange={setNetwork} />
        <Segmented
          label="Show"
          hideLabel
          options={SHOWN.map((value) => ({ value, label: SHOWN_LABELS[value] }))}
          value={shown}
          onChange={setShown}
        />
        <Checkbox isSelected={only === 'differing'} onChange={(on) => setOnly(on ? 'differing' : 'all')}>
          Only those that differ
        </Checkbox>
      </div>
      {kept.length === 0 ? (
        <p>{wanted.length === 0 ? 'No value is published of both.' : 'None differs.'}</p>
      ) : shown === 'each' ? (
        <AnswerTable key={JSON.stringify([measure, network, only])} rows={kept} />
      ) : (
        <GroupTable key={JSON.stringify([measure, network, only])} groups={groupAnswers(kept)} />
      )}
    </>
  );
}

function problemsOf(measure: string | null, network: string | null, networks: readonly Option[]): readonly string[] {
  const unknownMeasure = measure !== null && measureById(measure) === null;
  const unknownNetwork = network !== null && !networks.some(({ value }) => value === network);
  return [
    ...(unknownMeasure ? [`There is no measure “${measure}”.`] : []),
    ...(unknownNetwork ? [`No published value is of a network “${network}”.`] : []),
  ];
}

interface NarrowingProps {
  readonly label: string;
  /** What not to narrow is called. */
  readonly every: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Narrowing({ label, every, options, value, onChange }: NarrowingProps) {
  return (
    <Select
      label={label}
      inline
      options={[{ value: ANY, label: every }, ...options]}
      value={value ?? ANY}
      onChange={(next) => onChange(next === ANY ? null : next)}
    />
  );
}

/** Each value once with how often it comes, by its label. */
function optionsOf(values: readonly string[], labelOf: (value: string) => string) {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, label: labelOf(value), detail: countOf(count, 'value') }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en-GB'));
}
