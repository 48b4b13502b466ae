import { counted } from '@footbridge/shared/gaps/counted';
import type { ProvenanceType } from '../api/provenance.type.js';
import type { NetworkView } from '../network/network-view.js';
import { twoModesOf } from '../network/two-modes.js';
import { seedOfGrouping } from './grouping-seed.js';

/** What one answer adds to what its view already says of itself. */
export interface ProvenanceDetails {
  readonly grouping?: string | null;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Absent: that of the grouping, where it is computed. */
  readonly seed?: number | null;
  /** How far an estimate may be off, in words; null or absent where the numbers are exact. */
  readonly error?: string | null;
  readonly twoMode?: boolean;
  /** Sentences a reader must know; the empty ones are left out. */
  readonly notes?: readonly (string | null)[];
}

export type Provenance = Readonly<ProvenanceType>;

/** What a computed answer says of itself, so that it can be cited and computed again. Made once, with the answer. */
export function provenanceOf(view: NetworkView, details: ProvenanceDetails = {}): Provenance {
  const notes = [...(details.notes ?? []), projectionNote(view), noTiesNote(view)].filter(
    (note) => note !== null && note !== '',
  );
  const error = details.error ?? null;
  return {
    network: view.snapshot.network.key,
    version: view.snapshot.version,
    filter: view.filter,
    grouping: details.grouping ?? null,
    options: details.options ?? {},
    computedAt: new Date().toISOString(),
    seed: details.seed ?? seedOfGrouping(details.grouping),
    exact: error === null,
    error,
    stale: false,
    twoMode: details.twoMode ?? false,
    note: notes.length === 0 ? null : notes.join(' '),
  };
}

function projectionNote({ snapshot: { projection } }: NetworkView): string | null {
  if (projection === undefined) return null;
  const strength =
    projection.weighting === 'newman'
      ? 'each one shared adds 1 / (how many share it, less 1) to the strength'
      : 'the strength is how many they share';
  return `Ties are those of a projection: two are linked where they share one of the other kind; ${strength}. Such data have many closed triangles by construction.`;
}

/** A filter that takes every tie away leaves nothing that tells stakeholders apart, which a list of zeros hides. */
function noTiesNote({ snapshot, members, ties }: NetworkView): string | null {
  const { size } = snapshot.ties;
  if (size === 0 || ties.length > 0 || members.length === 0) return null;
  const left = `The filter leaves ${counted(members.length, 'stakeholder')} and none of ${counted(size, 'tie')}`;
  if (twoModesOf(snapshot) === null) return `${left}: nothing here tells one from another.`;
  return `${left}, which all link two kinds of stakeholder: a projection links those of one kind.`;
}

/** What is said of an answer of an earlier version that was given because it was allowed. */
export function staleProvenance(provenance: Provenance): Provenance {
  return { ...provenance, stale: true };
}
