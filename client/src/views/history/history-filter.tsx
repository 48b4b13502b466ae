import { useEffect, useState } from 'react';
import { Button } from '../../components/button.js';
import { countOf } from '../../components/number-format.js';
import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import type { ChangeKind, ChangeSearch } from '../../data/use-history.js';
import { useChangeAddress, useOwnParameter } from '../../state/use-view-state.js';
import styles from './history-view.module.css';

const KINDS = {
  CREATE: 'Added',
  EDIT: 'Changed',
  REMOVE: 'Removed',
  IMPORT: 'Imported',
  UNDO: 'Undone or redone',
  GO_BACK: 'Went back',
} as const satisfies Record<ChangeKind, string>;
const ANY = 'any';
const TYPING = 300;

/** The search the address holds. */
export function useChangeSearch(): ChangeSearch {
  const [kind] = useOwnParameter('change');
  const [actor] = useOwnParameter('who');
  const [text] = useOwnParameter('find');
  const known = kindsOf().find((one) => one === kind?.toUpperCase()) ?? null;
  return { kind: known, actor, text: text ?? '' };
}

interface HistoryFilterProps {
  readonly search: ChangeSearch;
  readonly people: readonly { readonly actor: string; readonly changes: number }[];
}

/** Finds changes by what they did, who made them, and words in what they say. */
export function HistoryFilter({ search, people }: HistoryFilterProps) {
  const change = useChangeAddress();
  const isFiltered = search.kind !== null || search.actor !== null || search.text !== '';
  const set = (name: string, value: string, label: string) =>
    change({ own: { [name]: value === ANY ? null : value.toLowerCase() }, label });
  return (
    <search className={styles.filter} aria-label="Find changes">
      <Words key={search.text === '' ? 'empty' : 'typed'} text={search.text} />
      <Select
        label="What"
        inline
        options={[
          { value: ANY, label: 'Any change' },
          ...kindsOf().map((kind) => ({ value: kind, label: KINDS[kind] })),
        ]}
        value={search.kind ?? ANY}
        onChange={(value) => set('change', value, 'Choose kinds of changes')}
      />
      {(people.length > 1 || search.actor !== null) && (
        <Select
          label="By"
          inline
          options={[
            { value: ANY, label: 'Anyone' },
            ...people.map(({ actor, changes }) => ({ value: actor, label: actor, detail: countOf(changes, 'change') })),
          ]}
          value={search.actor ?? ANY}
          onChange={(value) => change({ own: { who: value === ANY ? null : value }, label: 'Choose whose changes' })}
        />
      )}
      {isFiltered && (
        <Button
          small
          variant="quiet"
          onPress={() => change({ own: { change: null, who: null, find: null }, label: 'Show all changes' })}
        >
          Show all
        </Button>
      )}
    </search>
  );
}

/** What is typed is looked for when the typing rests. */
function Words({ text }: { readonly text: string }) {
  const [typed, setTyped] = useState(text);
  const change = useChangeAddress();
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => change({ own: { find: typed === '' ? null : typed }, replace: true }), TYPING);
    return () => clearTimeout(timer);
  }, [typed, text, change]);
  return (
    <TextField label="Says" inline kind="search" value={typed} onChange={setTyped} placeholder="A name or a word" />
  );
}

function kindsOf(): readonly ChangeKind[] {
  return Object.keys(KINDS) as ChangeKind[]; // Object.keys forgets the key type
}
