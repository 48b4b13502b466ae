import { spawnSync } from 'node:child_process';

/** Points an inch: A4 becomes 744 pixels wide, which can still be read. */
const DENSITY = '90';

/** The first page of a PDF file as a picture, by poppler's pdftoppm; null, said in a line, where that is not installed. */
export function firstPageOf(file: string): Buffer | null {
  const outcome = spawnSync('pdftoppm', ['-png', '-r', DENSITY, '-f', '1', '-l', '1', '-singlefile', file], {
    maxBuffer: 64 * 1024 * 1024,
  });
  if (outcome.error !== undefined) {
    console.log('  Not taken, for pdftoppm (poppler-utils) is not installed: the printed report.');
    return null;
  }
  if (outcome.status !== 0) throw new Error(`pdftoppm could not read the report: ${outcome.stderr.toString('utf8')}`);
  return outcome.stdout;
}
