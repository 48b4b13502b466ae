import { type GraphQLError, parse } from 'graphql';
import { type ErrorCode, refusal } from '../errors.js';
import type { Limits } from './limits.js';
import { type QueryShape, shapeOf } from './query-shape.js';

const CHECKS: readonly {
  readonly part: keyof QueryShape;
  readonly code: ErrorCode;
  say(got: number, limit: number): string;
}[] = [
  {
    part: 'directives',
    code: 'TOO_MANY_DIRECTIVES',
    say: (got, limit) => `Your query has ${got} directives, the limit is ${limit}.`,
  },
  {
    part: 'depth',
    code: 'QUERY_TOO_DEEP',
    say: (got, limit) => `Your query is nested ${got} fields deep, the limit is ${limit}.`,
  },
  {
    part: 'rootFields',
    code: 'TOO_MANY_ROOT_FIELDS',
    say: (got, limit) => `Your query has ${got} root fields, the limit is ${limit}.`,
  },
  {
    part: 'aliases',
    code: 'TOO_MANY_ALIASES',
    say: (got, limit) => `Your query has ${got} aliases, the limit is ${limit}.`,
  },
  {
    part: 'fields',
    code: 'TOO_MANY_FIELDS',
    say: (got, limit) => `Your query has ${got} fields once its fragments are expanded, the limit is ${limit}.`,
  },
];

/**
 * The refusal of a document that is too large in some way, or null. A text that is not GraphQL is null too: saying
 * what is wrong with it is the parser's part.
 */
export function refuseShape(source: string, limits: Limits): GraphQLError | null {
  let document: ReturnType<typeof parse>;
  try {
    document = parse(source, { maxTokens: limits.tokens, noLocation: true });
  } catch (error) {
    return isTokenLimit(error) ? tooManyTokens(limits.tokens) : null;
  }
  const shape = shapeOf(document);
  for (const { part, code, say } of CHECKS) {
    const got = shape[part];
    const limit = limits[part];
    // A doubling of fragments can pass what a number holds; "Infinity" is no JSON.
    if (got > limit) return refusal(code, say(got, limit), { limit, got: Number.isFinite(got) ? got : null });
  }
  return null;
}

function tooManyTokens(limit: number): GraphQLError {
  return refusal('TOO_MANY_TOKENS', `Your query has more than ${limit} tokens (names, numbers, braces), the limit.`, {
    limit,
  });
}

/** graphql-js has no code for it, only this sentence. */
function isTokenLimit(error: unknown): boolean {
  return error instanceof Error && /Document contains more th.. \d+ tokens/.test(error.message);
}
