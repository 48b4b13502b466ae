import { EXPORTED_FIELDS } from '@footbridge/shared/exchange/exported-fields';
import { useState } from 'react';
import { useToast } from '../../components/toast.js';
import type { Scope } from '../../data/scope.js';
import { downloadTable, type FileColumn } from '../../data/table-export.js';
import type { RowHandle, StakeholderRow, TableQuestion } from '../../data/use-table-rows.js';
import type { PlacedColumn } from './grid/column-layout.js';
import { measureOfColumn } from './table-address.js';

/** Saves the table of stakeholders as it is shown, or the chosen rows of it. */
export function useTableFile(scope: Scope, question: TableQuestion, placed: readonly PlacedColumn<StakeholderRow>[]) {
  const toast = useToast();
  const [running, setRunning] = useState(false);
  const run = async (format: 'csv' | 'xlsx', chosen: readonly RowHandle[] | null) => {
    setRunning(true);
    const columns = placed.flatMap(({ column }) => fileColumn(column.id, column.header));
    const keys = chosen?.map(({ key }) => key) ?? null;
    const problem = await downloadTable(scope, question, { format, columns, keys });
    setRunning(false);
    if (problem !== null) toast({ message: problem, tone: 'problem' });
  };
  return { run, running };
}

function fileColumn(id: string, title: string): readonly FileColumn[] {
  const measure = measureOfColumn(id);
  if (measure !== null) return [{ title, measure }];
  if (id.startsWith('attribute:')) return [{ title, attribute: id.slice('attribute:'.length) }];
  const field = EXPORTED_FIELDS.find((known) => known === id);
  return field === undefined ? [] : [{ title, field }];
}
