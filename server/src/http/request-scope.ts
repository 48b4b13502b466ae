import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

const scope = new AsyncLocalStorage<string>();

/** The id of the request being answered; it is in every error, in every log line and in `X-Request-Id`. */
export function currentRequestId(): string {
  return scope.getStore() ?? 'none';
}

/** An id for what is no HTTP request, such as a subscription. */
export function newRequestId(): string {
  return randomUUID();
}

/** Runs something under the id of a request. */
export function withRequestId<Value>(requestId: string, run: () => Value): Value {
  return scope.run(requestId, run);
}

/**
 * Gives every request its id (one that a proxy set is kept) and logs it once it is answered. The log holds no query,
 * no variables and only the first part of the path: the rest may name a person.
 */
export function requestScope(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const given = request.get('x-request-id');
    const requestId = given !== undefined && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    const started = performance.now();
    response.setHeader('X-Request-Id', requestId);
    response.on('close', () => {
      const ms = Math.round(performance.now() - started);
      const path = /^\/[^/?]*/.exec(request.originalUrl)?.[0];
      const finished = response.writableFinished;
      logger.info({ requestId, method: request.method, path, status: response.statusCode, ms, finished }, 'answered');
    });
    scope.run(requestId, next);
  };
}
