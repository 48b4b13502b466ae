import type { RequestHandler } from 'express';
import { answerError } from './error-answer.js';

const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses requests that came here by another name (a page elsewhere can point its own name at this machine) and
 * requests that another page sent. A tool that is no browser sends neither `Origin` nor `Sec-Fetch-Site` and passes.
 */
export function hostGuard(options: {
  readonly host: string;
  readonly allowedHosts: readonly string[];
}): RequestHandler {
  const listensEverywhere = options.host === '0.0.0.0' || options.host === '::';
  const allowed = new Set([...OWN_NAMES, ...options.allowedHosts]);
  if (!listensEverywhere) allowed.add(options.host.toLowerCase());
  const isAllowed = (host: string) => allowed.has(host) || allowed.has(nameOf(host));

  return (request, response, next) => {
    const host = request.get('host')?.toLowerCase();
    if (host === undefined || !isAllowed(host)) {
      const message = `This server is not called "${(host ?? '').slice(0, 100)}"; add the name to FOOTBRIDGE_ALLOWED_HOSTS if it is.`;
      return answerError(response, 'FORBIDDEN', message);
    }
    const origin = request.get('origin')?.toLowerCase();
    if (origin !== undefined && !isSamePlace(origin, host) && !options.allowedHosts.includes(hostOf(origin))) {
      return answerError(
        response,
        'FORBIDDEN',
        'This server answers its own pages only, and this request came from another.',
      );
    }
    const isFollowedLink = request.get('sec-fetch-mode') === 'navigate' && request.method === 'GET';
    if (request.get('sec-fetch-site') === 'cross-site' && !isFollowedLink) {
      return answerError(
        response,
        'FORBIDDEN',
        'This server answers its own pages only, and this request came from another.',
      );
    }
    next();
  };
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
