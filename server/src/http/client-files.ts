import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compression from 'compression';
import express, { type RequestHandler, Router } from 'express';
import { graphiqlHeaders } from './security-headers.js';

/** Where the client's build lies, seen from src/http and from dist/http alike. */
export const CLIENT_FOLDER = fileURLToPath(new URL('../../../client/dist', import.meta.url));

/** Quick rather than small: for our scripts a third of the time of zlib's default, for an eighth more bytes. */
const COMPRESSION = { level: 1 } as const;

/**
 * The built client, compressed: hashed files for ever, pages never kept, every other path the page that reads its own
 * address.
 */
export function clientFiles(folder = CLIENT_FOLDER): Router {
  const router = Router();
  const keepForEver = { immutable: true, maxAge: '365d', index: false, redirect: false } as const;
  router.use(compression(COMPRESSION));
  router.use('/assets', express.static(join(folder, 'assets'), keepForEver));
  router.get('/graphiql', graphiqlHeaders(), page(folder, 'graphiql.html'));
  router.use(express.static(folder, { index: false, redirect: false, maxAge: 0 }));
  router.get('/{*path}', page(folder, 'index.html'));
  return router;
}

function page(folder: string, file: string): RequestHandler {
  return (request, response, next) => {
    const isPage = request.accepts(['html', 'json']) === 'html' && !/\.\w+$/.test(request.path);
    if (!isPage) return next();
    if (!existsSync(join(folder, file))) {
      response.status(503).type('text').send('The client is not built. Run `npm start`, or `pnpm build`.\n');
      return;
    }
    response.sendFile(file, { root: folder, headers: { 'Cache-Control': 'no-cache' } });
  };
}
