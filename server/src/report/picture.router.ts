import { type ErrorRequestHandler, json, type Request, type Response, Router } from 'express';
import { refusal } from '../api/errors.js';
import { sendDownload } from '../exchange/download.js';
import { endAfterAnswer } from '../exchange/end-after-answer.js';
import { pictureDocument } from '../paper/picture-document.js';
import { PICTURE_LIMITS, parsePictureRequest } from './picture-request.js';
import { onePiece, type Printer, printed, today } from './printed.js';

export interface PictureRouterOptions {
  readonly press: Printer;
  /** Aborts when the request is over, or was given up. */
  signalOf(response: Response): AbortSignal;
  /** Told of what breaks when it is too late for an answer. */
  onBreak(error: unknown): void;
}

/**
 * `POST /pictures/pdf` with `{ title, lang, description, drawing }` as JSON: a PDF file of one page, vectors and text as
 * text. Nothing of it is kept.
 */
export function pictureRouter({ press, signalOf, onBreak }: PictureRouterOptions): Router {
  const router = Router();
  const body = json({ limit: PICTURE_LIMITS.bodyBytes, inflate: false });
  router.post('/pictures/pdf', body, withoutTheRest, async (request: Request, response: Response) => {
    const picture = parsePictureRequest(request.body);
    if (!picture.ok) throw refusal('BAD_INPUT', picture.error);
    const document = pictureDocument({ ...picture.value, date: today() });
    const file = await printed(press, document, signalOf(response));
    const download = {
      filename: `${picture.value.title}.pdf`,
      mediaType: 'application/pdf',
      pieces: onePiece(file),
    };
    await sendDownload(response, download).catch(onBreak);
  });
  return router;
}

/** A body that is refused on its way in is not read to its end. */
const withoutTheRest: ErrorRequestHandler = (error, request, response, next) => {
  endAfterAnswer(response, request.socket);
  next(error);
};
