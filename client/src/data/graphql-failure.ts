/** Why a question got no answer, in words a person can act on. */
export interface FailureWords {
  readonly what: string;
  readonly kept: string;
  readonly next: string;
  /** To quote when asking for help; null when the server was never reached. */
  readonly requestId: string | null;
}

/** Why a request failed: the server was not reached, would not take it, or could not answer. */
export type FailureCause =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly status: number; readonly code: string; readonly message: string }
  | { readonly kind: 'failed'; readonly status: number };

/** Thrown by the fetchers of this folder, and only by them. */
export class GraphqlFailure extends Error {
  readonly failure: FailureCause;
  readonly requestId: string | null;

  constructor(failure: FailureCause, requestId: string | null) {
    super(failure.kind === 'refused' ? `${failure.code}: ${failure.message}` : failure.kind);
    this.name = 'GraphqlFailure';
    this.failure = failure;
    this.requestId = requestId;
  }
}

/** What happened, what was kept and what to try, for any error a query or a change may end with. */
export function describeFailure(error: unknown): FailureWords {
  if (!(error instanceof GraphqlFailure)) {
    return {
      what: 'Something in this page went wrong.',
      kept: 'Nothing was changed in your data.',
      next: 'Reload the page. If it happens again, tell whoever looks after Footbridge what you did just before.',
      requestId: null,
    };
  }
  return { ...wordsOf(error.failure), requestId: error.requestId };
}

function wordsOf(failure: FailureCause): Omit<FailureWords, 'requestId'> {
  switch (failure.kind) {
    case 'unreachable':
      return {
        what: 'The Footbridge server does not answer.',
        kept: 'Everything saved so far is kept on the server; nothing on this page was sent.',
        next: 'Check that it is still running, then try again.',
      };
    case 'refused':
      return {
        what: sentence(failure.message),
        kept: 'Nothing was changed.',
        next: failure.status >= 500 ? 'Try again in a moment.' : 'Change the filter or go back, then try again.',
      };
    case 'failed':
      return {
        what: 'The server could not answer this question.',
        kept: 'Nothing was changed; everything saved so far is kept.',
        next: 'Try again. If it happens again, quote the number below to whoever looks after the server.',
      };
  }
}

function sentence(message: string): string {
  return /[.!?]$/u.test(message) ? message : `${message}.`;
}
