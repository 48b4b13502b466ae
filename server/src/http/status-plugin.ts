import type { ApolloServerPlugin } from '@apollo/server';

const NEVER_RUN: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
]);

/**
 * GraphQL over HTTP: whoever accepts only `application/json` gets 200 with the errors of a document that could not be
 * run, as older tools expect; 400 is for those who accept `application/graphql-response+json`. Limits stay 400.
 */
export function statusPlugin<Context extends object>(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          if (response.http.status !== 400 || response.body.kind !== 'single') return;
          if (request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return;
          const errors = response.body.singleResult.errors ?? [];
          if (errors.every((error) => NEVER_RUN.has(error.extensions?.code))) response.http.status = 200;
        },
      };
    },
  };
}
