/** Who asks. One local user for now; the checks in `permission.ts` are on every path so that more can come. */
export interface Viewer {
  /** Unique on the server; written into change records. */
  readonly name: string;
}

export const LOCAL_VIEWER: Viewer = { name: 'local' };
