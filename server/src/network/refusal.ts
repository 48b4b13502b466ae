/** One thing a person can mend in what they sent. */
export interface InputProblem {
  readonly code: 'REQUIRED' | 'INVALID' | 'TOO_LONG' | 'UNKNOWN' | 'NOT_FOUND' | 'TAKEN' | 'FIXED';
  readonly message: string;
  /** Where in the input: ['input', 'attributes', '0', 'value']. */
  readonly path: readonly string[];
}

export interface NotFound {
  readonly kind: 'not-found';
  readonly entity: 'network' | 'stakeholder' | 'tie' | 'initiative' | 'change';
  readonly key: string;
}

/** Why an edit was not made; nothing was saved. */
export type Refusal =
  | NotFound
  | { readonly kind: 'forbidden'; readonly action: string }
  | { readonly kind: 'invalid'; readonly problems: readonly InputProblem[] }
  | {
      readonly kind: 'conflict';
      readonly entity: NotFound['entity'];
      readonly key: string;
      readonly expectedVersion: number;
      readonly currentVersion: number | null;
      /** The thing as it is stored now; null when it is gone. */
      readonly current: unknown;
      readonly sent: unknown;
    }
  | { readonly kind: 'idempotency-key-reused'; readonly idempotencyKey: string }
  | { readonly kind: 'cannot-undo'; readonly reason: string }
  | { readonly kind: 'cancelled' };
