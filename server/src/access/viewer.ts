/** Who asks. One local user for now; the checks in `permission.ts` are on every path so that more can come. */
export interface Viewer {
  /** Unique on the server and never shown; permissions and receipts are kept under it. */
  readonly id: string;
  /** Written into change records. */
  readonly name: string;
}

export const LOCAL_VIEWER: Viewer = { id: 'local', name: 'local' };
