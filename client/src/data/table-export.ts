import type { ExportedField } from '@footbridge/shared/exchange/exported-fields';
import type { ChosenMeasure } from '../state/chosen-measure.js';
import { filterInput } from './filter-input.js';
import { optionsInput } from './measure-input.js';
import type { Scope } from './scope.js';
import { conditionInput, orderInput } from './table-question.js';
import type { TableQuestion } from './use-table-rows.js';

/** A column of the file, under the title it has on the screen. */
export type FileColumn = { readonly title: string } & (
  | { readonly field: ExportedField }
  | { readonly attribute: string }
  | { readonly measure: ChosenMeasure }
);

export interface TableFile {
  readonly format: 'csv' | 'xlsx';
  readonly columns: readonly FileColumn[];
  /** Only these rows; null: all the filter and the conditions leave. */
  readonly keys: readonly string[] | null;
}

/** Saves the table as it is shown as a file. Answers what went wrong, null when it is saved. */
export async function downloadTable(scope: Scope, question: TableQuestion, file: TableFile): Promise<string | null> {
  const body = {
    format: file.format,
    columns: file.columns.map((column) =>
      'measure' in column
        ? {
            title: column.title,
            measure: { id: column.measure.id, options: optionsInput(column.measure, scope.grouping) },
          }
        : column,
    ),
    where: question.where.map((condition) => conditionInput(condition, scope.grouping)),
    orderBy: orderInput(question.sort, scope.grouping),
    filter: filterInput(scope.filter),
    keys: file.keys,
  };
  try {
    const response = await fetch(`/networks/${encodeURIComponent(scope.network)}/table`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) return await refusalOf(response);
    save(await response.blob(), filenameOf(response));
    return null;
  } catch {
    return 'The file did not arrive: the server cannot be reached. Nothing was changed; try again.';
  }
}

async function refusalOf(response: Response): Promise<string> {
  const answer: unknown = await response.json().catch(() => null);
  const message = messageIn(answer);
  return message ?? `The file did not arrive (${response.status}). Try again.`;
}

function messageIn(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer) || !Array.isArray(answer.errors)) {
    return null;
  }
  const [first] = answer.errors as readonly unknown[];
  return typeof first === 'object' && first !== null && 'message' in first ? String(first.message) : null;
}

/** The name the server gave it. */
function filenameOf(response: Response): string {
  const given = /filename="([^"]+)"/u.exec(response.headers.get('content-disposition') ?? '');
  return given?.[1] ?? 'stakeholders';
}

function save(file: Blob, filename: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = filename;
  link.click();
  URL.revokeObjectURL(link.href);
}
