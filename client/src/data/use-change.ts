import { type QueryKey, useIsFetching, useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchGraphql } from './fetch-graphql.js';
import type { TypedDocumentString } from './generated/graphql.js';
import { describeFailure, type FailureWords } from './graphql-failure.js';
import { noteOwnChange, ownChanges } from './own-changes.js';
import { sameAtOnce } from './same-at-once.js';

/** What a person can mend, as the server says it. On CONFLICT both sides come with it. */
export interface UserErrorWords {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly current: unknown;
  readonly sent: unknown;
}

export type ChangeOutcome<Payload> =
  | { readonly kind: 'done'; readonly payload: Payload }
  | { readonly kind: 'refused'; readonly userErrors: readonly UserErrorWords[] }
  | { readonly kind: 'failed'; readonly failure: FailureWords };

interface ChangePayload {
  readonly userErrors: readonly UserErrorWords[];
}

export interface Change<Input, Payload> {
  /** Never throws: the outcome says what became of it. */
  readonly run: (input: Input) => Promise<ChangeOutcome<Payload>>;
  readonly running: boolean;
}

/**
 * Sends one change, and asks everything shown of its network again when it is saved. Each call carries its own
 * idempotency key, so that a repeated request is the same change; and what is sent already is not sent beside it.
 */
export function useChange<Data, Input extends object, Payload extends ChangePayload>(
  document: TypedDocumentString<Data, { input: Input }>,
  payloadOf: (data: Data) => Payload,
  touched: (payload: Payload, input: Input) => readonly QueryKey[],
): Change<Input, Payload> {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (input: Input) =>
      fetchGraphql(document, { input: { idempotencyKey: crypto.randomUUID(), ...input } }).then(payloadOf),
  });
  const [once] = useState(sameAtOnce<Input, ChangeOutcome<Payload>>);
  const send = async (input: Input): Promise<ChangeOutcome<Payload>> => {
    const settled = ownChanges.begin();
    try {
      const payload = await mutation.mutateAsync(input);
      noteOwnChange(payload);
      settled();
      if (payload.userErrors.length > 0) return { kind: 'refused', userErrors: payload.userErrors };
      await Promise.all(touched(payload, input).map((queryKey) => client.invalidateQueries({ queryKey })));
      return { kind: 'done', payload };
    } catch (error) {
      return { kind: 'failed', failure: describeFailure(error) };
    } finally {
      settled();
    }
  };
  return { run: (input) => once(input, send), running: mutation.isPending };
}

/** Something is being saved, or what is known of the network since is on its way: what could be undone may be out of date. */
export function useIsSaving(network: string | null): boolean {
  const mutating = useIsMutating();
  const fetching = useIsFetching({ queryKey: [network, 'network'] });
  return mutating + fetching > 0;
}

/** Why a change was not made, in one text: the server's own words, or what happened, was kept and could be tried. */
export function refusalWords(outcome: Exclude<ChangeOutcome<unknown>, { readonly kind: 'done' }>): string {
  if (outcome.kind === 'refused') return [...new Set(outcome.userErrors.map((error) => error.message))].join(' ');
  const { what, kept, next } = outcome.failure;
  return `${what} ${kept} ${next}`;
}
