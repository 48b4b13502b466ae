import { LOCAL_VIEWER, type Viewer } from './viewer.js';

/** What a permission is asked about: a network by its uid, so that a renamed or re-created key grants nothing. */
export interface ProtectedNetwork {
  readonly uid: string;
}

/**
 * Who may do what. Every service asks it on every path, and edits ask it inside their transaction, so that a
 * permission taken away between the check and the save cannot slip through.
 */
export interface Permissions {
  mayRead(viewer: Viewer, network: ProtectedNetwork): boolean;
  mayEdit(viewer: Viewer, network: ProtectedNetwork): boolean;
  mayCreate(viewer: Viewer): boolean;
}

/** The permissions of a server with one local user: that user may do everything, anyone else nothing. */
export const LOCAL_PERMISSIONS: Permissions = {
  mayRead: isLocal,
  mayEdit: isLocal,
  mayCreate: isLocal,
};

function isLocal(viewer: Viewer): boolean {
  return viewer.id === LOCAL_VIEWER.id;
}
