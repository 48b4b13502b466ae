import { QueryClient } from '@tanstack/react-query';
import { GraphqlFailure } from './graphql-failure.js';

/** One cache for the page. An answer stays good until a change to its network, or until it is a minute old. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        gcTime: 10 * 60_000,
        refetchOnWindowFocus: true,
        // Only a server that did not answer is worth asking again; a refusal will be the same refusal.
        retry: (count, error) => count < 2 && error instanceof GraphqlFailure && error.failure.kind === 'unreachable',
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
