import { GraphQLError } from 'graphql';

/**
 * Every code a top-level error can carry in `extensions.code`: a closed list that tools may rely on.
 * `status` is the HTTP status of a request refused as a whole; inside a partial answer the status stays 200.
 */
export const ERROR_CODES = {
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: 'The document asks for what the schema does not have.' },
  OPERATION_RESOLUTION_FAILURE: { status: 400, meaning: 'operationName names no operation of the document.' },
  BAD_USER_INPUT: { status: 400, meaning: 'A variable does not have the type it was declared with.' },
  BAD_REQUEST: { status: 400, meaning: 'The HTTP request is not a GraphQL request.' },
  BAD_INPUT: { status: 400, meaning: 'An argument has a value that cannot be used, such as a foreign cursor.' },
  BAD_PAGE_SIZE: { status: 400, meaning: '`first` is not between 1 and 200; the message names the field.' },
  REQUEST_TOO_LARGE: { status: 413, meaning: 'The request has more bytes, or more in it, than the server reads.' },
  TOO_MANY_TOKENS: { status: 400, meaning: 'The document has more tokens than the limit.' },
  QUERY_TOO_DEEP: { status: 400, meaning: 'Fields are nested more deeply than the limit.' },
  TOO_MANY_ALIASES: { status: 400, meaning: 'The operation has more aliases than the limit.' },
  TOO_MANY_FIELDS: { status: 400, meaning: 'The operation has more fields, fragments expanded, than the limit.' },
  TOO_MANY_DIRECTIVES: { status: 400, meaning: 'The document has more directives than the limit.' },
  TOO_MANY_ROOT_FIELDS: { status: 400, meaning: 'The operation has more root fields than the limit.' },
  TOO_MANY_SUBSCRIPTIONS: { status: 400, meaning: 'The connection has more subscriptions than the limit.' },
  QUERY_TOO_COSTLY: { status: 400, meaning: 'What the operation may return costs more than the limit.' },
  NOT_FOUND: { status: 404, meaning: 'What was named does not exist, or may not be seen.' },
  FORBIDDEN: { status: 403, meaning: 'The viewer, the page or the host may not do this.' },
  CANCELLED: { status: 499, meaning: 'The asker went away, or the answer took longer than the deadline.' },
  UNAVAILABLE: { status: 503, meaning: 'The server or its database cannot answer now; try again later.' },
  INTERNAL: { status: 500, meaning: 'The unforeseen; the log has the cause under the request id.' },
} as const satisfies Record<string, { readonly status: number; readonly meaning: string }>;

export type ErrorCode = keyof typeof ERROR_CODES;

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
}

/** A top-level error that a resolver throws: the message says what was expected, what came, and where. */
export function apiError(
  code: ErrorCode,
  message: string,
  facts: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { ...facts, code } });
}

/** Refuses a request as a whole, before anything of it was run, with the HTTP status of its code. */
export function refusal(code: ErrorCode, message: string, facts: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...facts, code, http: { status: ERROR_CODES[code].status } } });
}
