import { useMemo, useState } from 'react';
import { Autocomplete, Header, Input, Label, Menu, MenuItem, MenuSection, SearchField } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { Dialog } from '../components/dialog.js';
import fields from '../components/field.module.css';
import menu from '../components/menu.module.css';
import { capitalised, countOf } from '../components/number-format.js';
import { KindMark } from '../components/stakeholder-name.js';
import { useStakeholderSearch } from '../data/use-stakeholder.js';
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

interface Command {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly run: () => void;
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
  const commands = useCommands({ undoRedo, onHelp, onClose }).filter(({ label, detail }) =>
    fits(text, `${label} ${detail}`),
  );
  // What answers the former text is shown on only while it fits this one too: Enter must not open something else.
  const people =
    text.trim() === '' ? [] : (found.data?.nodes ?? []).filter((one) => !found.outdated || fits(text, one.name));
  const more = found.outdated ? 0 : (found.data?.totalCount ?? 0) - people.length;
  const openPanel = (key: string) => {
    onClose();
    change({ panel: key });
  };
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField autoFocus aria-label="Search" className={fields.field ?? ''}>
        <Label className="visually-hidden">Search</Label>
        <Input className={fields.input ?? ''} placeholder="A name, a view or a command" />
      </SearchField>
      <Menu
        className={styles.results ?? ''}
        aria-label="Found"
        renderEmptyState={() => <Nothing searching={found.working} />}
      >
        {people.length > 0 && (
          <MenuSection>
            <Header className={styles.heading ?? ''}>Stakeholders</Header>
            {people.map((person) => (
              <MenuItem
                key={person.key}
                id={`stakeholder ${person.key}`}
                textValue={person.name}
                className={menu.item ?? ''}
                onAction={() => openPanel(person.key)}
              >
                <span className={menu.mark}>
                  <KindMark kind={person.kind} />
                </span>
                <span className={menu.words}>
                  {person.name}
                  <small className={menu.detail}>{detailOf([person.group, person.tier, person.sector])}</small>
                </span>
              </MenuItem>
            ))}
          </MenuSection>
        )}
        {commands.length > 0 && (
          <MenuSection>
            <Header className={styles.heading ?? ''}>Views and commands</Header>
            {commands.map((command) => (
              <MenuItem
                key={command.id}
                id={command.id}
                textValue={command.label}
                className={menu.item ?? ''}
                onAction={command.run}
              >
                <span className={menu.mark} />
                <span className={menu.words}>
                  {command.label}
                  <small className={menu.detail}>{command.detail}</small>
                </span>
              </MenuItem>
            ))}
          </MenuSection>
        )}
      </Menu>
      {people.length > 0 && more > 0 && (
        <p className={styles.more}>and {countOf(more, 'more stakeholder')}: type more of the name</p>
      )}
    </Autocomplete>
  );
}

function Nothing({ searching }: { readonly searching: boolean }) {
  return (
    <p className={styles.more}>{searching ? 'Searching…' : 'Nothing fits. Try part of a name, or a shorter word.'}</p>
  );
}

function useCommands(props: Pick<SearchDialogProps, 'undoRedo' | 'onHelp' | 'onClose'>): readonly Command[] {
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
