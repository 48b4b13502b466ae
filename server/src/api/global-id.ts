/** The types a global id can point at. */
export const NODE_KINDS = ['Network', 'Stakeholder', 'Tie', 'Initiative', 'SavedView', 'Story', 'Change'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** What a global id says: the network's (or the change's) own uid, and within a network the key. */
export interface GlobalId {
  readonly kind: NodeKind;
  readonly uid: string;
  /** Null for a network and a change, which their uid alone identifies. */
  readonly key: string | null;
}

const KEYLESS: ReadonlySet<NodeKind> = new Set(['Network', 'Change']);

/** The opaque `id` of a thing: base64url of `Kind:uid` or `Kind:uid:key`. */
export function toGlobalId(kind: NodeKind, uid: string, key?: string): string {
  return Buffer.from(key === undefined ? `${kind}:${uid}` : `${kind}:${uid}:${key}`, 'utf8').toString('base64url');
}

/** Null where the text is no id this server gave. A key may hold colons; a uid never does. */
export function parseGlobalId(id: string): GlobalId | null {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  if (Buffer.from(text, 'utf8').toString('base64url') !== id) return null;
  const [, kind, uid, key] = /^([A-Za-z]+):([^:]+)(?::(.+))?$/s.exec(text) ?? [];
  const known = NODE_KINDS.find((candidate) => candidate === kind);
  if (known === undefined || uid === undefined) return null;
  if (KEYLESS.has(known) !== (key === undefined)) return null;
  return { kind: known, uid, key: key ?? null };
}
