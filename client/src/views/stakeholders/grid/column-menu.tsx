import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from '../../../components/icons.js';
import menu from '../../../components/menu.module.css';
import type { PlacedColumn } from './column-layout.js';
import type { HeadActions } from './grid-actions.js';
import styles from './virtual-grid.module.css';

export interface ColumnMenuProps<Row> {
  readonly placed: PlacedColumn<Row>;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly actions: HeadActions;
  readonly onFit: () => void;
}

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly act: () => void;
}

const WIDER = 40;

/** All that can be done with a column, for those who do not drag. It is no tab stop: the header opens it too. */
export function ColumnMenu<Row>(props: ColumnMenuProps<Row>) {
  const { header } = props.placed.column;
  const entries = entriesOf(props);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (
    <MenuTrigger isOpen={props.isOpen} onOpenChange={props.onOpenChange}>
      <Button className={styles.menuButton ?? ''} aria-label={`Menu of the column ${header}`} excludeFromTabOrder>
        <Icon name="down" />
      </Button>
      <Popover className={menu.popover ?? ''} placement="bottom end">
        <Menu
          className={menu.menu ?? ''}
          aria-label={`Column ${header}`}
          onAction={(id) => byId.get(String(id))?.act()}
        >
          {entries.map(({ id, label }) => (
            <MenuItem key={id} id={id} textValue={label} className={menu.item ?? ''}>
              <span className={menu.words}>{label}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function entriesOf<Row>({ placed, isFirst, isLast, actions, onFit }: ColumnMenuProps<Row>): readonly Entry[] {
  const { column, width, pin } = placed;
  const { id, sort, isRowHeader = false } = column;
  const filter = actions.filter(id);
  const entry = (label: string, act: () => void): Entry => ({ id: label, label, act });
  return [
    ...(sort === undefined
      ? []
      : [entry('Sort ascending', () => sort.sortBy(false)), entry('Sort descending', () => sort.sortBy(true))]),
    ...(filter === null ? [] : [entry('Filter…', filter)]),
    ...(isFirst ? [] : [entry('Move left', () => actions.move(id, -1))]),
    ...(isLast ? [] : [entry('Move right', () => actions.move(id, 1))]),
    pin === null
      ? entry('Keep at the left', () => actions.pin(id, true))
      : entry('Let go from the left', () => actions.pin(id, false)),
    entry('Wider', () => actions.resize(id, width + WIDER)),
    entry('Narrower', () => actions.resize(id, width - WIDER)),
    entry('Fit to what it holds', onFit),
    ...(isRowHeader ? [] : [entry('Hide', () => actions.hide(id))]),
    entry('Reset all columns', actions.reset),
  ];
}
