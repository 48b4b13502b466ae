import type { TakenStep } from '../state/view-history.js';

/** A change of the data that could be taken back, as the network says. */
export interface DataStep {
  readonly id: string;
  readonly summary: string;
  /** When it was made, by the clock the view steps go by. */
  readonly at: number;
}

/** What undo or redo does next: to the data of everyone, or to what this window shows. */
export type NextStep =
  | { readonly of: 'data'; readonly change: DataStep }
  | { readonly of: 'view'; readonly step: TakenStep };

/** Undo takes back the latest of what was done, redo does again the latest of what was taken back. */
export function nextStep(way: 'undo' | 'redo', data: DataStep | null, view: TakenStep | null): NextStep | null {
  if (view === null) return data === null ? null : { of: 'data', change: data };
  const viewAt = way === 'undo' ? view.at : (view.undoneAt ?? view.at);
  return data !== null && data.at > viewAt ? { of: 'data', change: data } : { of: 'view', step: view };
}

/** What the button says it will do: "Undo in the data: Changed Northgate Surgery". */
export function stepWords(next: NextStep | null): string | null {
  if (next === null) return null;
  return next.of === 'data' ? `${next.change.summary} (in the data)` : `${next.step.label} (in this view)`;
}
