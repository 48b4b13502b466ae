import type { MeasureAnswer } from './measure.service.js';
import { type MeasureTable, STAKEHOLDERS_TABLE, type TableCell } from './measure-table.js';
import { type MeasureValue, measureValueAt } from './measure-value.js';
import { provenanceTable } from './provenance-table.js';
import { stakeholderAt } from './view-stakeholder.js';

const PAGE = 1_000;

/**
 * Answers as tables: the stakeholders with a group of columns for each measure of theirs, a table for each other
 * measure, and last what the columns mean and where they come from.
 */
export function measureTables(answers: readonly MeasureAnswer[]): readonly MeasureTable[] {
  const ofStakeholders = answers.filter(({ definition }) => definition.subject === 'STAKEHOLDER');
  const others = answers.filter(({ definition }) => definition.subject !== 'STAKEHOLDER');
  return [
    ...(ofStakeholders.length === 0 ? [] : [stakeholdersTable(ofStakeholders)]),
    ...others.map(tableOf),
    provenanceTable(answers),
  ];
}

/** All answers are about the same view, so that a position is the same stakeholder in each. */
function stakeholdersTable(answers: readonly MeasureAnswer[]): MeasureTable {
  const [{ view }] = answers as readonly [MeasureAnswer];
  const columns = answers.map(valueColumns);
  return {
    name: STAKEHOLDERS_TABLE,
    headers: [
      'id',
      'label',
      ...answers.flatMap(({ definition }, at) => columns[at]!.map((each) => each.headerOf(definition.id))),
    ],
    rows: () =>
      pagesOf(view.graph.order, (position) => {
        const { key, name } = stakeholderAt(view, position);
        return [key, name, ...answers.flatMap((answer, at) => cellsOf(answer, columns[at]!, position))];
      }),
  };
}

function tableOf(answer: MeasureAnswer): MeasureTable {
  const columns = valueColumns(answer);
  const subject = subjectColumns(answer);
  return {
    name: answer.definition.id,
    headers: [...subject.headers, ...columns.map(({ headerOf }) => headerOf(null))],
    rows: () =>
      pagesOf(answer.places.length, (place) => {
        const { index } = answer.places[place]!;
        return [...subject.cells(index), ...cellsOf(answer, columns, index)];
      }),
  };
}

/** One column of what is said of a value. */
interface ValueColumn {
  /** Beside other measures it starts with the measure's id. */
  headerOf(id: string | null): string;
  cell(value: MeasureValue): TableCell;
}

function valueColumns(answer: MeasureAnswer): readonly ValueColumn[] {
  const first = answer.places[0];
  const details = first === undefined ? [] : Object.keys(answer.detailsAt(first.index));
  const isWorded = first !== undefined && answer.textAt(first.index) !== null;
  return [
    { headerOf: (id) => id ?? 'value', cell: ({ value }) => value },
    ...(isWorded ? [column('text', ({ text }) => text)] : []),
    ...(answer.definition.subject === 'NETWORK' ? [] : [column('rank', ({ rank }) => rank), column('tied', tiedOf)]),
    ...(answer.summary.undefined > 0 ? [column('reason', ({ reason }) => reason)] : []),
    ...details.map((name) => column(name, (value) => value.details?.[name] ?? null)),
  ];
}

function column(name: string, cell: ValueColumn['cell']): ValueColumn {
  return { headerOf: (id) => (id === null ? name : `${id} ${name}`), cell };
}

/** Without a rank there is nothing to share. */
function tiedOf({ rank, tied }: MeasureValue): boolean | null {
  return rank === null ? null : tied;
}

function cellsOf(answer: MeasureAnswer, columns: readonly ValueColumn[], index: number): readonly TableCell[] {
  const value = measureValueAt(answer, index);
  return columns.map(({ cell }) => cell(value));
}

/** The columns that say whose a value is. */
function subjectColumns({ definition, view, subjectAt }: MeasureAnswer): {
  readonly headers: readonly string[];
  cells(index: number): readonly TableCell[];
} {
  const keyOf = (position: number) => stakeholderAt(view, position).key;
  const labelOf = (position: number) => stakeholderAt(view, position).name;
  switch (definition.subject) {
    case 'STAKEHOLDER':
      return { headers: ['id', 'label'], cells: (index) => [keyOf(index), labelOf(index)] };
    case 'TIE':
      return {
        headers: ['source', 'target', 'source_label', 'target_label'],
        cells: (index) => {
          const ends = subjectAt(index).ends ?? [];
          return [...ends.map(keyOf), ...ends.map(labelOf)];
        },
      };
    case 'PAIR_OF_STAKEHOLDERS':
      return { headers: ['source', 'target'], cells: (index) => [...(subjectAt(index).pair ?? [null, null])] };
    case 'GROUP':
      return { headers: ['part'], cells: (index) => [subjectAt(index).part] };
    case 'PAIR_OF_GROUPS':
      return { headers: ['part', 'other_part'], cells: (index) => [...(subjectAt(index).pair ?? [null, null])] };
    case 'SET_OF_STAKEHOLDERS':
      return {
        headers: ['ids', 'labels'],
        cells: (index) => {
          const members = Array.from(subjectAt(index).set ?? []);
          return [members.map(keyOf).join('; '), members.map(labelOf).join('; ')];
        },
      };
    case 'NETWORK':
      return { headers: [], cells: () => [] };
  }
}

async function* pagesOf(length: number, rowAt: (index: number) => readonly TableCell[]) {
  for (let start = 0; start < length; start += PAGE) {
    yield Array.from({ length: Math.min(PAGE, length - start) }, (_, offset) => rowAt(start + offset));
  }
}
