import type { RequestHandler } from 'express';
import { answerError } from './error-answer.js';

const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

interface GuardOptions {
  readonly host: string;
  readonly allowedHosts: readonly string[];
}

/** What the headers of a request say of where it came from. */
interface Caller {
  readonly host?: string;
  readonly origin?: string;
  readonly 'sec-fetch-mode'?: string;
  readonly 'sec-fetch-site'?: string;
}

const ANOTHER_PAGE = 'This server answers its own pages only, and this request came from another.';

/**
 * Refuses requests that came here by another name (a page elsewhere can point its own name at this machine) and
 * requests that another page sent. A tool that is no browser sends neither `Origin` nor `Sec-Fetch-Site` and passes.
 */
export function hostGuard(options: GuardOptions): RequestHandler {
  return (request, response, next) => {
    const refused = callerRefusal(request.headers, request.method, options);
    return refused === null ? next() : answerError(response, 'FORBIDDEN', refused);
  };
}

/** Why a request is refused by where it came from, in a sentence; null where it is not. A WebSocket is asked the same. */
export function callerRefusal(caller: Caller, method: string, options: GuardOptions): string | null {
  const host = caller.host?.toLowerCase();
  if (host === undefined || !isAllowed(host, options)) {
    return `This server is not called "${(host ?? '').slice(0, 100)}"; add the name to FOOTBRIDGE_ALLOWED_HOSTS if it is.`;
  }
  const origin = caller.origin?.toLowerCase();
  if (origin !== undefined && !isSamePlace(origin, host) && !options.allowedHosts.includes(hostOf(origin))) {
    return ANOTHER_PAGE;
  }
  const isFollowedLink = caller['sec-fetch-mode'] === 'navigate' && method === 'GET';
  return caller['sec-fetch-site'] === 'cross-site' && !isFollowedLink ? ANOTHER_PAGE : null;
}

function isAllowed(called: string, { host, allowedHosts }: GuardOptions): boolean {
  const listensEverywhere = host === '0.0.0.0' || host === '::';
  const names = [...OWN_NAMES, ...allowedHosts, ...(listensEverywhere ? [] : [host.toLowerCase()])];
  return names.includes(called) || names.includes(nameOf(called));
}

function isSamePlace(origin: string, host: string): boolean {
  return origin === `http://${host}` || origin === `https://${host}`;
}

/** `host:port` of an origin; the text itself where it is none (`null` is what a sandboxed page sends). */
function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '');
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '');
}
