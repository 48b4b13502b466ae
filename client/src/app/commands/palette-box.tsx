import type { KeyboardEvent } from 'react';
import { Autocomplete, Header, Input, Label, Menu, MenuItem, MenuSection, SearchField } from 'react-aria-components';
import fields from '../../components/field.module.css';
import menu from '../../components/menu.module.css';
import { KindMark } from '../../components/stakeholder-name.js';
import type { FailureWords } from '../../data/graphql-failure.js';
import type { Command } from './command.js';
import type { FoundSection } from './command-order.js';
import styles from './palette-box.module.css';

export interface PaletteBoxProps {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly found: readonly FoundSection[];
  /** Told what is about to be done. */
  readonly onRun: (command: Command) => void;
  readonly onClose: () => void;
  /** Stakeholders are being looked for. */
  readonly searching?: boolean;
  readonly failure?: FailureWords | null;
  /** What is to be known of what is not shown. */
  readonly note?: string | null;
}

/** A field to type in, and below it what that finds: arrow keys choose, Enter does it, Esc closes. */
export function PaletteBox(props: PaletteBoxProps) {
  const { text, onType, found, onRun, onClose, searching = false, failure = null, note = null } = props;
  // Before the field sees it, which would empty itself first and close at the second Esc only.
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    onClose();
  };
  const run = (command: Command) => {
    onRun(command);
    onClose();
    command.run();
  };
  return (
    <Autocomplete inputValue={text} onInputChange={onType}>
      <div onKeyDownCapture={closeOnEscape}>
        <SearchField autoFocus aria-label="Search" className={fields.field ?? ''}>
          <Label className="visually-hidden">Search</Label>
          <Input className={fields.input ?? ''} placeholder="A name, a view, an action, a measure" />
        </SearchField>
      </div>
      <Menu
        className={styles.results ?? ''}
        aria-label="Found"
        renderEmptyState={() => <Nothing searching={searching} failure={failure} />}
      >
        {found.map((section) => sectionOf(section, run))}
      </Menu>
      {note !== null && <p className={styles.more}>{note}</p>}
    </Autocomplete>
  );
}

/** A call, not a component: the menu wants its sections as direct children. */
function sectionOf({ section, commands }: FoundSection, run: (command: Command) => void) {
  return (
    <MenuSection key={section} aria-label={section}>
      <Header className={styles.heading ?? ''}>{section}</Header>
      {commands.map((command) => (
        <MenuItem
          key={command.id}
          id={command.id}
          textValue={command.label}
          className={menu.item ?? ''}
          onAction={() => run(command)}
        >
          <span className={menu.mark}>{command.kind !== undefined && <KindMark kind={command.kind} />}</span>
          <span className={menu.words}>
            {command.label}
            <small className={menu.detail}>{command.detail}</small>
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
