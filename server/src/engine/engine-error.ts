/** Why a statement or a unit of work failed. The last is a fault in Footbridge itself. */
export type EngineErrorKind =
  /** The database did not answer. Nothing is known of an unfinished write. */
  | 'unavailable'
  /** The statement took longer than it may; nothing was saved. */
  | 'timeout'
  /** Others kept changing the same things for as long as a write is retried; nothing was saved. */
  | 'write-conflict'
  /** A value that must be unique is already there; nothing was saved. */
  | 'already-exists'
  /** The disk is full or refuses to write; nothing was saved. */
  | 'storage'
  /** Saved, and perhaps not brought to the disk: after the next start it may be there, or not. */
  | 'not-durable'
  /** The engine was closed before. */
  | 'closed'
  /** The statement, its parameters or its rows are not what its header says. */
  | 'statement';

/** What the engine throws, and nothing else: a kind to act on, and words for the log. */
export class EngineError extends Error {
  override readonly name = 'EngineError';

  constructor(
    readonly kind: EngineErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Why the engine cannot start: the message is one plain sentence for the person who starts the server. */
export class StartupProblem extends Error {
  override readonly name = 'StartupProblem';
}
