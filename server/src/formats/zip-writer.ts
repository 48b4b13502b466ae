import { Zip, ZipDeflate } from 'fflate';

export interface ZipFile {
  readonly name: string;
  pieces(): AsyncIterable<Uint8Array>;
}

/** The same content gives the same bytes, whenever it is written. */
const FIXED_TIME = new Date(2000, 0, 1);

/** Packs files into an archive as they come; nothing is held but the piece at hand. */
export async function* zipped(files: Iterable<ZipFile>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) failure = error;
    else ready.push(piece);
  });
  const drain = function* (): Generator<Uint8Array> {
    if (failure !== null) throw failure;
    const pieces = ready;
    ready = [];
    yield* pieces;
  };
  for (const file of files) {
    const entry = new ZipDeflate(file.name, { level: 6 });
    entry.mtime = FIXED_TIME;
    zip.add(entry);
    for await (const piece of file.pieces()) {
      entry.push(piece);
      yield* drain();
    }
    entry.push(new Uint8Array(0), true);
    yield* drain();
  }
  zip.end();
  yield* drain();
}
