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
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'failed' };

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

/** An error as the server answers it, whatever it answers to. */
export interface AnsweredError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly requestId?: string };
}

/** The failure an answered error stands for; what the server did not foresee says nothing but its number. */
export function failureFrom(error: AnsweredError | undefined, requestId: string | null): GraphqlFailure {
  const code = error?.extensions?.code ?? 'INTERNAL';
  const id = error?.extensions?.requestId ?? requestId;
  if (error === undefined || code === 'INTERNAL') return new GraphqlFailure({ kind: 'failed' }, id);
  return new GraphqlFailure({ kind: 'refused', code, message: error.message }, id);
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

/** What to try after a refusal, where changing the question is not it. */
const NEXT_STEPS: Readonly<Record<string, string>> = {
  UNAVAILABLE: 'Try again in a moment.',
  CANCELLED: 'Try again; a filter that leaves less is answered sooner.',
  FORBIDDEN: 'Ask whoever looks after the server whether you may do this.',
  NOT_FOUND: 'It may have been removed meanwhile: go back, and choose again.',
  REQUEST_TOO_LARGE: 'Send less at once.',
};

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
        next: NEXT_STEPS[failure.code] ?? 'Change the filter or go back, then try again.',
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
