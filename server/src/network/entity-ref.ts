/** Where an entity of one generation is stored: `<generation>/<key>`. A generation never holds a slash. */
export function refOf(generation: string, key: string): string {
  return `${generation}/${key}`;
}

/** The key in a ref. */
export function keyOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}
