import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import { dayNumber, OPEN_END, OPEN_START, type TieColumns } from './network-snapshot.js';

/** What the columns keep of a tie. */
export type TieCells = Pick<
  TieRecord,
  'key' | 'kind' | 'layer' | 'directed' | 'from' | 'to' | 'strength' | 'validFrom' | 'validTo' | 'attributes'
>;

/** Most kinds of tie a network can have: what the code of a kind can count. */
const MOST_KINDS = 65_536;

/** Gathers ties as they come, page by page, and lays them out in columns ordered by key. */
export class TieCollector {
  readonly #indexOf: ReadonlyMap<string, number>;
  readonly #cells: TieCells[] = [];

  constructor(indexOf: ReadonlyMap<string, number>) {
    this.#indexOf = indexOf;
  }

  /** Ties whose ends are not (or no longer) among the stakeholders are left out. */
  add(cells: TieCells): void {
    if (this.#indexOf.has(cells.from) && this.#indexOf.has(cells.to)) this.#cells.push(cells);
  }

  columns(): TieColumns {
    this.#cells.sort((a, b) => (a.key < b.key ? -1 : 1));
    const layout = new ColumnLayout(this.#cells.length);
    for (const [row, cells] of this.#cells.entries()) layout.put(row, cells, this.#indexOf);
    return layout.finish();
  }
}

/** Columns of a known length being filled; `finish` hands them over. */
export class ColumnLayout {
  readonly #kindCodes = new Map<string, number>();
  readonly #columns;

  constructor(readonly size: number) {
    this.#columns = {
      size,
      keys: new Array<string>(size),
      from: new Int32Array(size),
      to: new Int32Array(size),
      kind: new Uint16Array(size),
      layer: new Uint8Array(size),
      directed: new Uint8Array(size),
      strength: new Float64Array(size),
      validFrom: new Int32Array(size),
      validTo: new Int32Array(size),
      dated: new Uint8Array(size),
      attributes: new Array<TieColumns['attributes'][number]>(size),
    };
  }

  put(row: number, tie: TieCells, indexOf: ReadonlyMap<string, number>): void {
    const columns = this.#columns;
    columns.keys[row] = tie.key;
    columns.from[row] = requiredIndex(tie.from, indexOf);
    columns.to[row] = requiredIndex(tie.to, indexOf);
    columns.kind[row] = this.#codeOf(tie.kind);
    columns.layer[row] = LAYERS.indexOf(tie.layer);
    columns.directed[row] = tie.directed ? 1 : 0;
    columns.strength[row] = tie.strength ?? Number.NaN;
    columns.validFrom[row] = tie.validFrom === null ? OPEN_START : dayNumber(tie.validFrom);
    columns.validTo[row] = tie.validTo === null ? OPEN_END : dayNumber(tie.validTo);
    columns.dated[row] = tie.validFrom === null && tie.validTo === null ? 0 : 1;
    columns.attributes[row] = Object.keys(tie.attributes).length === 0 ? null : tie.attributes;
  }

  /** Copies a row of other columns; `newIndex` maps its stakeholder indices, null where they stayed the same. */
  copy(row: number, source: TieColumns, sourceRow: number, newIndex: Int32Array | null): void {
    const columns = this.#columns;
    const [from, to] = [source.from[sourceRow]!, source.to[sourceRow]!];
    columns.keys[row] = source.keys[sourceRow]!;
    columns.from[row] = newIndex === null ? from : newIndex[from]!;
    columns.to[row] = newIndex === null ? to : newIndex[to]!;
    columns.kind[row] = this.#codeOf(source.kinds[source.kind[sourceRow]!]!);
    columns.layer[row] = source.layer[sourceRow]!;
    columns.directed[row] = source.directed[sourceRow]!;
    columns.strength[row] = source.strength[sourceRow]!;
    columns.validFrom[row] = source.validFrom[sourceRow]!;
    columns.validTo[row] = source.validTo[sourceRow]!;
    columns.dated[row] = source.dated[sourceRow]!;
    columns.attributes[row] = source.attributes[sourceRow]!;
  }

  /** Kinds are coded in code unit order, whatever order the ties came in. */
  finish(): TieColumns {
    const kinds = [...this.#kindCodes.keys()].sort();
    const newCode = new Uint16Array(kinds.length);
    for (const [code, kind] of kinds.entries()) newCode[this.#kindCodes.get(kind)!] = code;
    const { kind } = this.#columns;
    for (let row = 0; row < this.size; row += 1) kind[row] = newCode[kind[row]!]!;
    return { ...this.#columns, kinds };
  }

  #codeOf(kind: string): number {
    const known = this.#kindCodes.get(kind);
    if (known !== undefined) return known;
    const code = this.#kindCodes.size;
    if (code >= MOST_KINDS) throw new Error(`A network can have ${MOST_KINDS} kinds of tie; "${kind}" is one more.`);
    this.#kindCodes.set(kind, code);
    return code;
  }
}

function requiredIndex(key: string, indexOf: ReadonlyMap<string, number>): number {
  const index = indexOf.get(key);
  if (index === undefined) throw new Error(`A tie ends at "${key}", which the snapshot does not hold.`);
  return index;
}
