import type { PaperDocument } from './paper-document.js';
import { pdfOf } from './pdf/pdf-writer.js';

/** The child process that prints one document: what it is sent is data, checked by who sends it. */
process.once('message', (document: PaperDocument) => {
  void print(document);
});

async function print(document: PaperDocument): Promise<void> {
  const file = await pdfOf(document);
  process.send?.(file, undefined, undefined, () => process.disconnect());
}
