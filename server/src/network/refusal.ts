/** One thing a person can mend in what they sent. */
export interface InputProblem {
  readonly code: 'REQUIRED' | 'INVALID' | 'TOO_LONG' | 'UNKNOWN' | 'TAKEN' | 'FIXED';
  readonly message: string;
  /** Where in the input: ['input', 'attributes', '0', 'value']. */
  readonly path: readonly string[];
}

export type EntityName = 'network' | 'stakeholder' | 'tie' | 'initiative' | 'saved view' | 'story' | 'change';

export interface NotFound {
  readonly kind: 'not-found';
  readonly entity: EntityName;
  readonly key: string;
}

export interface Forbidden {
  readonly kind: 'forbidden';
  /** What was tried: "change this network". */
  readonly action: string;
}

/** Somebody changed the thing since it was read. */
export interface Conflict {
  readonly kind: 'conflict';
  readonly entity: EntityName;
  readonly key: string;
  readonly expectedVersion: number;
  readonly currentVersion: number;
  /** The thing as it is stored now. */
  readonly current: unknown;
  readonly sent: unknown;
}

/** Why an edit was not made; nothing was saved. */
export type Refusal =
  | NotFound
  | Forbidden
  | Conflict
  | { readonly kind: 'invalid'; readonly problems: readonly InputProblem[] }
  | { readonly kind: 'idempotency-key-reused'; readonly idempotencyKey: string }
  | { readonly kind: 'cannot-undo'; readonly reason: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'rows'; readonly rows: readonly RefusedRow[] };

/** Why one of many edits that were sent together was not made. */
export interface RefusedRow {
  /** Where it stands in the input: ['edits', '3']. */
  readonly path: readonly string[];
  readonly refusal: Refusal;
}

export function notFound(entity: EntityName, key: string): NotFound {
  return { kind: 'not-found', entity, key };
}

export function invalid(...problems: readonly InputProblem[]): Refusal {
  return { kind: 'invalid', problems };
}
