/** Who asks. One local user for now; every edit names its viewer as the actor of the change. */
export interface Viewer {
  readonly name: string;
}

/**
 * What every resolver is given beside its arguments. `Loaders` are the batches of this one request
 * (the feature that loads the things defines them; see `NetworkLoaders`).
 */
export interface RequestContext<Loaders = unknown> {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** Aborted when the asker goes away or the deadline passes: pass it to everything that takes long. */
  readonly signal: AbortSignal;
  readonly loaders: Loaders;
}
