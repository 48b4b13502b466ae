import { type RequestHandler, Router } from 'express';

/** What the health routes ask. */
export interface Readiness {
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  isDraining(): boolean;
}

/** `/healthz`: the process lives. `/readyz`: the database answers, and the server is not on its way out. */
export function healthRoutes(readiness: Readiness): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'alive' });
  });
  router.get('/readyz', async (_request, response) => {
    const status = readiness.isDraining() ? 'draining' : await databaseStatus(readiness);
    response
      .set('Cache-Control', 'no-store')
      .status(status === 'ready' ? 200 : 503)
      .json({ status });
  });
  return router;
}

/** Tells whoever still asks a server that is stopping to use another connection the next time. */
export function drainConnections(readiness: Readiness): RequestHandler {
  return (_request, response, next) => {
    if (readiness.isDraining()) response.setHeader('Connection', 'close');
    next();
  };
}

async function databaseStatus(readiness: Readiness): Promise<'ready' | 'database unavailable'> {
  try {
    await readiness.ping();
    return 'ready';
  } catch {
    return 'database unavailable'; // why, the engine has logged
  }
}
