import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { ERROR_CODES, type ErrorCode, isErrorCode } from '../api/errors.js';
import { currentRequestId } from './request-scope.js';

/** Answers with one error in the shape of a GraphQL response, whatever the route. */
export function answerError(response: Response, code: ErrorCode, message: string, facts: object = {}): void {
  const error = { message, extensions: { ...facts, code, requestId: currentRequestId() } };
  response
    .status(ERROR_CODES[code].status)
    .type(mediaType(response.req))
    .json({ errors: [error] });
}

/** What no route answers. */
export function notFound(): RequestHandler {
  return (request, response) =>
    answerError(response, 'NOT_FOUND', `There is nothing at ${request.path.slice(0, 200)}.`);
}

/** Answers what a route or a body parser threw: refusals as they are, the unforeseen masked and logged. */
export function errorAnswer(logger: Logger): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error); // half an answer is out: closing the connection is all that is left
    if (error instanceof GraphQLError && isErrorCode(error.extensions.code)) {
      const { code, http: _http, ...facts } = error.extensions;
      return answerError(response, error.extensions.code, error.message, facts);
    }
    switch (bodyFault(error)) {
      case 'entity.too.large':
        return answerError(
          response,
          'REQUEST_TOO_LARGE',
          `The request body is larger than ${error.limit} bytes, the limit.`,
        );
      case 'entity.parse.failed':
        return answerError(response, 'BAD_REQUEST', 'The request body is not JSON.');
      case 'encoding.unsupported':
        return answerError(response, 'BAD_REQUEST', 'The request body is compressed; send it as it is.');
      case 'request.aborted':
        return answerError(response, 'CANCELLED', 'The request ended before its body did.');
    }
    if (isClientFault(error)) return answerError(response, 'BAD_REQUEST', 'The request cannot be read.');
    logger.error({ requestId: currentRequestId(), err: error }, 'a request failed');
    answerError(
      response,
      'INTERNAL',
      'Something went wrong on the server. Its log has the cause under the request id.',
    );
  };
}

/** The names body-parser gives to what was wrong with a body. */
function bodyFault(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
}

function isClientFault(error: unknown): boolean {
  if (error instanceof URIError) return true;
  if (typeof error !== 'object' || error === null || !('status' in error)) return false;
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500;
}

function mediaType(request: Request): string {
  const accepted = request.get('accept') ?? '';
  return accepted.includes('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json';
}
