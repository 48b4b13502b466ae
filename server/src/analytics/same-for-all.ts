/** An array whose values depend on its length alone, so that one in memory serves every graph. */
type Maker<Values> = (length: number) => Values;

/** 1, 1, 1...: the strengths of a graph that has none. Nobody may write to it. */
export const ones: Maker<Float64Array> = heldOnce(Float64Array, (values) => values.fill(1));

/** 0, 1, 2...: the edge index of every arc of a directed graph. Nobody may write to it. */
export const countUp: Maker<Int32Array> = heldOnce(Int32Array, (values) => {
  for (let at = 0; at < values.length; at += 1) values[at] = at;
});

interface Kind<Values> {
  new (buffer: SharedArrayBuffer, start: number, length: number): Values;
  readonly BYTES_PER_ELEMENT: number;
}

/** Hands out views of one buffer, which is made anew, with room to spare, only for a longer one than ever before. */
export function heldOnce<Values>(kind: Kind<Values>, fill: (values: Values) => void): Maker<Values> {
  // Weakly held: when the last view of it is gone, so is the buffer.
  let held: WeakRef<SharedArrayBuffer> | null = null;
  return (length) => {
    let buffer = held?.deref();
    if (buffer === undefined || buffer.byteLength < length * kind.BYTES_PER_ELEMENT) {
      const room = length + (length >> 3);
      buffer = new SharedArrayBuffer(room * kind.BYTES_PER_ELEMENT);
      fill(new kind(buffer, 0, room));
      held = new WeakRef(buffer);
    }
    return new kind(buffer, 0, length);
  };
}
