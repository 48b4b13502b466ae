import { fail, type Result, succeed } from '@footbridge/shared/result';
import {
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { refusal } from '../api/errors.js';
import { priceOperation } from '../api/limits/cost-check.js';
import type { Limits } from '../api/limits/limits.js';
import { refuseShape } from '../api/limits/shape-check.js';

/** A subscription as it was asked for. */
export interface AskedSubscription {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** What `/graphql` over HTTP checks too, since nothing of Apollo runs here; then only what is a subscription passes. */
export function prepareSubscription(
  { query, operationName, variables }: AskedSubscription,
  { schema, limits }: { readonly schema: GraphQLSchema; readonly limits: Limits },
): Result<ExecutionArgs, readonly GraphQLError[]> {
  const shape = refuseShape(query, limits);
  if (shape !== null) return fail([shape]);
  const document = parsed(query, limits);
  if (!document.ok) return document;
  const problems = validate(schema, document.value, undefined, { maxErrors: 5 });
  if (problems.length > 0) return fail(problems.map(({ message }) => refusal('GRAPHQL_VALIDATION_FAILED', message)));
  const operation = getOperationAST(document.value, operationName);
  if (!operation) return fail([refusal('OPERATION_RESOLUTION_FAILURE', 'The document has no operation of that name.')]);
  if (operation.operation !== 'subscription') {
    return fail([refusal('BAD_REQUEST', 'Over WebSocket only subscriptions are answered; send this by POST.')]);
  }
  const variableValues = { ...variables };
  const priced = priceOperation(schema, document.value, operation, variableValues, limits);
  if (priced?.refused) return fail([priced.refused]);
  return succeed({ schema, document: document.value, operationName, variableValues });
}

function parsed(query: string, limits: Limits): Result<DocumentNode, readonly GraphQLError[]> {
  try {
    return succeed(parse(query, { maxTokens: limits.tokens }));
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The document is not GraphQL.';
    return fail([refusal('GRAPHQL_PARSE_FAILED', message)]);
  }
}
