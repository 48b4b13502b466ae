import { type KeyboardEvent, useMemo, useState } from 'react';
import { Autocomplete, Header, Input, Label, Menu, MenuItem, MenuSection, SearchField } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { Dialog } from '../components/dialog.js';
import fields from '../components/field.module.css';
import menu from '../components/menu.module.css';
import { capitalised, countOf } from '../components/number-format.js';
import { KindMark } from '../components/stakeholder-name.js';
import type { FailureWords } from '../data/graphql-failure.js';
import { type StakeholderRef, useStakeholderSearch } from '../data/use-stakeholder.js';
import { useAddressOf, useChangeAddress, useNetworkKey } from '../state/use-view-state.js';
import { VIEWS } from '../views/views.js';
import styles from './search-dialog.module.css';
import type { UndoRedo } from './use-undo-redo.js';

export interface SearchDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onHelp: () => void;
  readonly undoRedo: UndoRedo;
}

/** Finds stakeholders by name, and views and commands by what they are called. */
export function SearchDialog(props: SearchDialogProps) {
  return (
    <Dialog title="Search" isOpen={props.isOpen} onClose={props.onClose}>
      <SearchBox {...props} />
    </Dialog>
  );
}

function SearchBox({ onClose, onHelp, undoRedo }: SearchDialogProps) {
  const [text, setText] = useState('');
  const network = useNetworkKey();
  const change = useChangeAddress();
  const found = useStakeholderSearch(network, text.trim());
  const commands = useCommands({ undoRedo, onHelp, onClose });
  // What answers the former text is shown on only while it fits this one too: Enter must not open something else.
  const people =
    text.trim() === '' ? [] : (found.data?.nodes ?? []).filter((one) => !found.outdated || fits(text, one.name));
  const more = found.outdated ? 0 : (found.data?.totalCount ?? 0) - people.length;
  const open = (key: string) => {
    onClose();
    change({ panel: key });
  };
  // Before the field sees it, which would empty itself first and close at the second Esc only.
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    onClose();
  };
  const sections = [
    { title: 'Stakeholders', results: people.map((one) => resultOf(one, () => open(one.key))) },
    { title: 'Views and commands', results: commands.filter(({ label, detail }) => fits(text, `${label} ${detail}`)) },
  ];
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <div onKeyDownCapture={closeOnEscape}>
        <SearchField autoFocus aria-label="Search" className={fields.field ?? ''}>
          <Label className="visually-hidden">Search</Label>
          <Input className={fields.input ?? ''} placeholder="A name, a view or a command" />
        </SearchField>
      </div>
      <Menu
        className={styles.results ?? ''}
        aria-label="Found"
        renderEmptyState={() => <Nothing searching={found.working} failure={found.failure} />}
      >
        {sections.filter(({ results }) => results.length > 0).map(resultSection)}
      </Menu>
      {people.length > 0 && more > 0 && (
        <p className={styles.more}>and {countOf(more, 'more stakeholder')}: type more of the name</p>
      )}
    </Autocomplete>
  );
}

interface Result {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly kind?: StakeholderRef['kind'];
  readonly run: () => void;
}

function resultOf({ key, name, kind, group, tier, sector }: StakeholderRef, run: () => void): Result {
  return { id: `stakeholder ${key}`, label: name, detail: detailOf([group, tier, sector]), kind, run };
}

/** A call, not a component: the menu wants its sections as direct children. */
function resultSection({ title, results }: { readonly title: string; readonly results: readonly Result[] }) {
  return (
    <MenuSection key={title}>
      <Header className={styles.heading ?? ''}>{title}</Header>
      {results.map(({ id, label, detail, kind, run }) => (
        <MenuItem key={id} id={id} textValue={label} className={menu.item ?? ''} onAction={run}>
          <span className={menu.mark}>{kind !== undefined && <KindMark kind={kind} />}</span>
          <span className={menu.words}>
            {label}
            <small className={menu.detail}>{detail}</small>
          </span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}

interface NothingProps {
  readonly searching: boolean;
  readonly failure: FailureWords | null;
}

function Nothing({ searching, failure }: NothingProps) {
  const words = searching ? 'Searching…' : 'Nothing fits. Try part of a name, or a shorter word.';
  return <p className={styles.more}>{failure === null ? words : `${failure.what} ${failure.next}`}</p>;
}

function useCommands(props: Pick<SearchDialogProps, 'undoRedo' | 'onHelp' | 'onClose'>): readonly Result[] {
  const { undoRedo, onHelp, onClose } = props;
  const network = useNetworkKey();
  const navigate = useNavigate();
  const addressOf = useAddressOf();
  const change = useChangeAddress();
  return useMemo(() => {
    const closing = (run: () => void) => () => {
      onClose();
      run();
    };
    const views = VIEWS.map((view) => ({
      id: `view ${view.id}`,
      label: view.label,
      detail: view.question,
      run: closing(() => navigate(addressOf({ view: view.id }))),
    }));
    const { undoable, redoable, shortcuts } = undoRedo;
    return [
      ...(network === null ? [] : views),
      ...(undoable === null ? [] : [{ id: 'undo', label: 'Undo', detail: undoable, run: closing(shortcuts.undo) }]),
      ...(redoable === null ? [] : [{ id: 'redo', label: 'Redo', detail: redoable, run: closing(shortcuts.redo) }]),
      {
        id: 'clear',
        label: 'Clear the filter',
        detail: 'Show everything the network holds',
        run: closing(() => change({ filter: {} })),
      },
      { id: 'import', label: 'Import', detail: 'Bring in a spreadsheet', run: closing(() => navigate('/import')) },
      { id: 'help', label: 'Help', detail: 'Keys and words', run: onHelp },
    ];
  }, [undoRedo, onHelp, onClose, network, navigate, addressOf, change]);
}

function fits(text: string, words: string): boolean {
  return words.toLocaleLowerCase('en-GB').includes(text.trim().toLocaleLowerCase('en-GB'));
}

function detailOf(words: readonly (string | null)[]): string {
  return words.flatMap((word) => (word === null ? [] : [capitalised(word)])).join(' · ');
}
