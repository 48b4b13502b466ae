import { QueryClient } from '@tanstack/react-query';

/** One cache for the page. An answer stays good until a change to its network, or until it is a minute old. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        gcTime: 10 * 60_000,
        refetchOnWindowFocus: true,
        // A server that is not reached is waited for where the question is sent; a refusal will be the same refusal.
        retry: false,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
