import { type Request, type Response, Router } from 'express';
import type { GraphQLError } from 'graphql';
import { refusal } from '../api/errors.js';
import { endAfterAnswer } from './end-after-answer.js';
import type { UploadRefusal, UploadStore } from './upload-store.js';

/** `POST /uploads?filename=ties.csv` with the raw bytes: 201 and `{ id, filename, bytes, sha256 }`. */
export function uploadRouter(store: UploadStore): Router {
  const router = Router();
  router.post('/uploads', async (request: Request, response: Response) => {
    const { filename } = request.query;
    if (typeof filename !== 'string' || filename.trim() === '') {
      throw refusal('BAD_INPUT', 'Say what the file is called: POST /uploads?filename=ties.csv');
    }
    const { socket } = request; // a body that is given up while it arrives loses its socket
    const received = await store.receive(request, filename).catch((error: unknown) => {
      endAfterAnswer(response, socket);
      throw error;
    });
    if (received.ok) {
      const { id, filename: name, bytes, sha256 } = received.value;
      response.status(201).json({ id, filename: name, bytes, sha256 });
    } else if (received.error.kind !== 'cut-off') {
      endAfterAnswer(response, socket);
      throw errorOf(received.error);
    }
  });
  return router;
}

function errorOf(refused: Exclude<UploadRefusal, { readonly kind: 'cut-off' }>): GraphQLError {
  switch (refused.kind) {
    case 'too-large': {
      const limit = Math.round(refused.limit / 1024 / 1024);
      return refusal('REQUEST_TOO_LARGE', `The file is larger than ${limit} MB, which is the limit.`, {
        limit: refused.limit,
      });
    }
    case 'store-full':
      return refusal('UNAVAILABLE', 'Too many uploads are waiting to be imported. Try again later.');
    case 'disk-full':
      return refusal(
        'UNAVAILABLE',
        'The disk of the server is full; the file was not kept. Try again once it has room.',
      );
    case 'foreign':
      return refusal('BAD_INPUT', refused.message, { problem: refused.code });
  }
}
