/**
 * What every resolver is given beside its arguments. `Loaders` are the batches of this one request (the feature that
 * loads the things defines them); `Who` is the viewer as `access` knows one.
 */
export interface RequestContext<Loaders = unknown, Who = { readonly id: string; readonly name: string }> {
  readonly requestId: string;
  readonly viewer: Who;
  /** Aborted when the request is over, the asker goes away or the deadline passes: pass it to all that takes long. */
  readonly signal: AbortSignal;
  /** Starts the deadline anew: somebody has just shown that the answer is still wanted. */
  prolong(): void;
  readonly loaders: Loaders;
}
