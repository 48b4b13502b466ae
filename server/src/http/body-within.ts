import type { RequestHandler } from 'express';

/**
 * Ends a request whose body trickles in: uploads may take minutes, a query may not. A request without a body has
 * arrived whole, and nothing would ever read it to its end.
 */
export function bodyWithin(milliseconds: number): RequestHandler {
  return (request, _response, next) => {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
    if (encoding !== undefined || Number(length ?? 0) > 0) {
      const timer = setTimeout(() => request.destroy(), milliseconds);
      request.on('end', () => clearTimeout(timer));
      request.on('close', () => clearTimeout(timer));
    }
    next();
  };
}
