import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

type Directives = Readonly<Record<string, readonly string[]>>;

/**
 * Style sheets that libraries of the client write into the page while it runs (the canvas's own, an open dialog's):
 * allowed for what they say, word for word, so that no other can be.
 */
const LIBRARY_STYLES = [
  '.__________cytoscape_container { position: relative; }',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);

/** No script, style sheet, font or connection from anywhere but here; no inline script at all. */
const PRODUCT: Directives = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", ...LIBRARY_STYLES],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** The editor of GraphiQL writes its own style elements and draws its icons from data addresses. */
const GRAPHIQL: Directives = {
  ...PRODUCT,
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'", 'data:'],
};

export function productHeaders(): RequestHandler {
  return headers(PRODUCT);
}

export function graphiqlHeaders(): RequestHandler {
  return headers(GRAPHIQL);
}

function headers(directives: Directives): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: Object.fromEntries(Object.entries(directives).map(([name, sources]) => [name, [...sources]])),
    },
    // Served over plain HTTP on one's own machine; a proxy that speaks TLS adds its own.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
}
