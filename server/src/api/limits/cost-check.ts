import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { refusal } from '../errors.js';
import { MAX_PAGE_SIZE } from '../page.js';
import type { Limits } from './limits.js';
import { costOf } from './query-cost.js';

/** The cost of a validated operation, and why it is refused where it is. */
export interface PricedOperation {
  readonly points: number;
  readonly refused: GraphQLError | null;
}

/** Null where the variables do not fit: execution says so, in its own words, before it runs anything. */
export function priceOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): PricedOperation | null {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (coerced === undefined) return null;
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const { points, badPageSizes } = costOf({ schema, operation, fragments, variables: coerced });
  const bad = badPageSizes[0];
  if (bad !== undefined) {
    const message = `${bad.field}: first must be between 1 and ${MAX_PAGE_SIZE}, got ${bad.got}.`;
    return {
      points,
      refused: refusal('BAD_PAGE_SIZE', message, { field: bad.field, limit: MAX_PAGE_SIZE, got: bad.got }),
    };
  }
  if (points > limits.cost) {
    const message = `Your query may cost ${points} points, the limit is ${limits.cost}. Ask for fewer items (first) or for less of each.`;
    return { points, refused: refusal('QUERY_TOO_COSTLY', message, { limit: limits.cost, got: points }) };
  }
  return { points, refused: null };
}
