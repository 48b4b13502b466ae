import { definedOrNull } from '../analytics/defined-value.js';
import type { ColumnOfList, MeasureColumn } from '../analytics/measures/measure-kernel.js';
import type { NetworkView } from '../network/network-view.js';
import { type NameOrder, orderOfNames } from './name-order.js';
import { stakeholderNameOrder } from './stakeholder-name-order.js';
import { nameAt, stakeholderAt } from './view-stakeholder.js';

/** Whose a value of a measure is. */
export interface MeasureSubjectAt {
  /** Of the one, the two or the several it belongs to. */
  readonly name: string;
  /** A position; null where it is not a stakeholder's. */
  readonly position: number | null;
  /** The two ends, by position, of a linked pair or an arc. */
  readonly ends: readonly [number, number] | null;
  /** Two parts, or the keys of two stakeholders; of an arc where it starts and where it leads. */
  readonly pair: readonly [string, string] | null;
  readonly part: string | null;
  /** Positions of a set of stakeholders, or of the two of a pair. */
  readonly set: Int32Array | null;
}

/** The values of a measure as a list, whatever they belong to; NaN where undefined. */
export interface MeasureValues {
  readonly values: ArrayLike<number>;
  subjectAt(index: number): MeasureSubjectAt;
  /** What equal values are put in order by. */
  readonly byName: NameOrder;
  /** What a value is made of, by name. */
  detailsAt(index: number): Readonly<Record<string, number | null>>;
}

const NOBODY = { position: null, ends: null, pair: null, part: null, set: null } as const;

type NamelessValues = Omit<MeasureValues, 'byName'>;

/** A column of values over a view. `partNames` are the parts it is about, for a measure of one or two parts. */
export function measureValues(view: NetworkView, column: MeasureColumn, partNames: readonly string[]): MeasureValues {
  const values = namelessValues(view, column, partNames);
  const ofStakeholders = column.kind === 'stakeholders';
  const byName = ofStakeholders ? stakeholderNameOrder(view) : orderOfNames((index) => values.subjectAt(index).name);
  return { ...values, byName };
}

function namelessValues(view: NetworkView, column: MeasureColumn, partNames: readonly string[]): NamelessValues {
  switch (column.kind) {
    case 'stakeholders':
      return listed(column, (position) => ({ ...NOBODY, name: nameAt(view, position), position }));
    case 'ties':
      return listed(column, (edge) => {
        const ends = [column.graph.edgeSource[edge]!, column.graph.edgeTarget[edge]!] as const;
        const name = ends.map((end) => nameAt(view, end)).join(' ');
        return { ...NOBODY, name, ends, pair: column.graph.directed ? keysOf(view, ends) : null };
      });
    case 'pairs-of-stakeholders':
      return listed(column, (index) => {
        const ends = [column.from[index]!, column.to[index]!] as const;
        const name = ends.map((end) => nameAt(view, end)).join(' ');
        return { ...NOBODY, name, pair: keysOf(view, ends), set: Int32Array.from(ends) };
      });
    case 'sets-of-stakeholders':
      return listed(column, (index) => {
        const set = column.sets[index]!;
        return { ...NOBODY, name: Array.from(set, (member) => nameAt(view, member)).join(' '), set };
      });
    case 'parts': {
      // Parts too many to be compared have one number together, and no value.
      const compared = { ...column, values: column.values.subarray(0, partNames.length) };
      return listed(compared, (index) => ({ ...NOBODY, name: partNames[index]!, part: partNames[index]! }));
    }
    case 'pairs-of-parts':
      return listedCells(column, partNames);
    case 'network': {
      const details = column.details ?? {};
      const name = view.snapshot.network.name;
      return { values: [column.value ?? Number.NaN], subjectAt: () => ({ ...NOBODY, name }), detailsAt: () => details };
    }
  }
}

function keysOf(view: NetworkView, [from, to]: readonly [number, number]): readonly [string, string] {
  return [stakeholderAt(view, from).key, stakeholderAt(view, to).key];
}

function listed(column: ColumnOfList, subjectAt: MeasureValues['subjectAt']): NamelessValues {
  return { values: column.values, subjectAt, detailsAt: (index) => detailsOf(column, index) };
}

/** Every two parts once, and every part with itself: the upper half of the square table; all of it where ordered. */
function listedCells(
  column: ColumnOfList & { readonly kind: 'pairs-of-parts' },
  names: readonly string[],
): NamelessValues {
  const first = (a: number) => (column.ordered ? 0 : a);
  const cells = names.flatMap((_, a) => names.slice(first(a)).map((_, offset) => [a, first(a) + offset] as const));
  const indexOf = ([a, b]: readonly [number, number]) => a * column.parts + b;
  return {
    values: cells.map((cell) => column.values[indexOf(cell)]!),
    subjectAt: (index) => {
      const [a, b] = cells[index]!;
      const pair = [names[a]!, names[b]!] as const;
      return { ...NOBODY, name: pair.join(' '), pair };
    },
    detailsAt: (index) => detailsOf(column, indexOf(cells[index]!)),
  };
}

function detailsOf({ details = {} }: ColumnOfList, index: number): Readonly<Record<string, number | null>> {
  return Object.fromEntries(Object.entries(details).map(([name, values]) => [name, definedOrNull(values[index])]));
}
