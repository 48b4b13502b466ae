import type { GridColumn } from './grid-column.js';

/** How the reader has laid out the columns. */
export interface ColumnLayout {
  /** The ids of those on show, in their order; null: those a table begins with. */
  readonly order: readonly string[] | null;
  /** In pixels, of those whose width was changed. */
  readonly widths: Readonly<Record<string, number>>;
  /** The ids of those that stay at the left; null: the one that names the row. */
  readonly pinned: readonly string[] | null;
}

/** A column where it stands. */
export interface PlacedColumn<Row> {
  readonly column: GridColumn<Row>;
  readonly width: number;
  /** How many are pinned before it; null where it is not pinned. */
  readonly pin: number | null;
}

const COLUMN_WIDTH = { least: 56, most: 900 } as const;
/** More at the left would leave no room for the rest. */
const MOST_PINNED = 4;

/** The columns on show: the pinned ones first, the one that names the row always among them. */
export function placedColumns<Row>(
  columns: readonly GridColumn<Row>[],
  { order, widths, pinned }: ColumnLayout,
  usual: readonly string[],
): readonly PlacedColumn<Row>[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const rowHeader = columns.find(({ isRowHeader }) => isRowHeader === true)?.id;
  const wanted = order ?? usual;
  const ids = rowHeader === undefined || wanted.includes(rowHeader) ? wanted : [rowHeader, ...wanted];
  const shown = [...new Set(ids)].filter((id) => byId.has(id));
  const wantedPins = pinned ?? (rowHeader === undefined ? [] : [rowHeader]);
  const pins = wantedPins.filter((id) => shown.includes(id)).slice(0, MOST_PINNED);
  const inOrder = [...pins, ...shown.filter((id) => !pins.includes(id))];
  return inOrder.map((id, index) => {
    const column = byId.get(id)!;
    return {
      column,
      width: widths[id] ?? column.width,
      pin: index < pins.length ? index : null,
    };
  });
}

/** The ids with one moved to before another; null: to the end. */
export function movedBefore(ids: readonly string[], id: string, before: string | null): readonly string[] {
  const rest = ids.filter((one) => one !== id);
  const at = before === null ? -1 : rest.indexOf(before);
  return at < 0 ? [...rest, id] : [...rest.slice(0, at), id, ...rest.slice(at)];
}

/** The ids with one moved by a place to the left (-1) or right (1); the same at the ends. */
export function movedBy(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  const next = [...ids];
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}

export function widthWithin(width: number): number {
  return Math.round(Math.min(COLUMN_WIDTH.most, Math.max(COLUMN_WIDTH.least, width)));
}

type Parameters = Readonly<Record<string, string | readonly string[] | null>>;

/** Reads a layout from an address: `column=tier`, `width=240:tier`, `pin=tier`, each repeated; `pin=none` pins none. */
export function readLayout(params: URLSearchParams, prefix = ''): ColumnLayout {
  const order = params.getAll(`${prefix}column`).filter((id) => id !== '');
  const widths: Record<string, number> = {};
  for (const text of params.getAll(`${prefix}width`)) {
    const [, width, id] = /^(\d+):(.+)$/su.exec(text) ?? [];
    if (id !== undefined) widths[id] = widthWithin(Number(width));
  }
  const pins = params.getAll(`${prefix}pin`);
  const pinned = pins.length === 0 ? null : pins.filter((id) => id !== NO_PIN);
  return { order: order.length === 0 ? null : order, widths, pinned };
}

const NO_PIN = 'none';

/** The parameters for a change of layout. */
export function writeLayout(change: Partial<ColumnLayout>, prefix = ''): Parameters {
  return {
    ...(change.order !== undefined && { [`${prefix}column`]: change.order }),
    ...(change.widths !== undefined && {
      [`${prefix}width`]: Object.entries(change.widths).map(([id, width]) => `${width}:${id}`),
    }),
    ...(change.pinned !== undefined && {
      [`${prefix}pin`]: change.pinned !== null && change.pinned.length === 0 ? NO_PIN : change.pinned,
    }),
  };
}
