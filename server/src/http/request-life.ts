import type { Response } from 'express';
import type { RequestContext } from '../api/request-context.js';

/**
 * The signal of one request and what puts its end off: it aborts when the answer is out, when the asker hangs up before
 * that, or when the deadline passes without anyone having asked how far it is.
 */
export function requestLife(response: Response, deadline: number): Pick<RequestContext, 'signal' | 'prolong'> {
  const life = new AbortController();
  const giveUp = () => life.abort(new DOMException('The deadline has passed.', 'TimeoutError'));
  const timer = setTimeout(giveUp, deadline);
  timer.unref();
  response.on('close', () => {
    clearTimeout(timer);
    life.abort();
  });
  return { signal: life.signal, prolong: () => void timer.refresh() };
}
