import { type Request, type Response, Router } from 'express';
import type { UploadRefusal, UploadStore } from './upload-store.js';

/** After a refusal the sender gets this long to read the answer before the connection is cut. */
const GRACE_MS = 500;

/** `POST /uploads?filename=ties.csv` with the raw bytes: 201 and `{ id, filename, bytes, sha256 }`. */
export function uploadRouter(store: UploadStore): Router {
  const router = Router();
  router.post('/uploads', async (request: Request, response: Response) => {
    const { filename } = request.query;
    if (typeof filename !== 'string' || filename.trim() === '') {
      response
        .status(400)
        .json({ code: 'BAD_INPUT', message: 'Say what the file is called: POST /uploads?filename=ties.csv' });
      return;
    }
    const received = await store.receive(request, filename);
    if (received.ok) {
      const { id, filename: name, bytes, sha256 } = received.value;
      response.status(201).json({ id, filename: name, bytes, sha256 });
      return;
    }
    const { status, code, message } = answerTo(received.error);
    if (received.error.kind === 'cut-off') return;
    // The rest of the body is not read: the answer goes out, then the connection ends.
    response.set('Connection', 'close').status(status).json({ code, message });
    response.once('finish', () => setTimeout(() => request.socket.destroy(), GRACE_MS).unref());
  });
  return router;
}

function answerTo(refusal: UploadRefusal): {
  readonly status: number;
  readonly code: string;
  readonly message: string;
} {
  switch (refusal.kind) {
    case 'too-large': {
      const limit = Math.round(refusal.limit / 1024 / 1024);
      return { status: 413, code: 'TOO_LARGE', message: `The file is larger than ${limit} MB, which is the limit.` };
    }
    case 'store-full':
      return {
        status: 503,
        code: 'UNAVAILABLE',
        message: 'Too many uploads are waiting to be imported. Try again later.',
      };
    case 'cut-off':
      return { status: 400, code: 'CUT_OFF', message: 'The upload did not finish. Nothing of it was kept.' };
    case 'foreign':
      return { status: 400, code: refusal.code, message: refusal.message };
  }
}
