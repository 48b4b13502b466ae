import { describe, expect, it } from 'vitest';
import { parseGlobalId, toGlobalId } from './global-id.js';

describe('a global id', () => {
  it.each([
    ['Network', 'n1', undefined],
    ['Change', 'c1', undefined],
    ['Stakeholder', 'n1', 'practice:nurse:7'],
    ['Tie', 'n1', 'Ä 💡\nb'],
  ] as const)('brings %s %s %s back', (kind, uid, key) => {
    expect(parseGlobalId(toGlobalId(kind, uid, key))).toEqual({ kind, uid, key: key ?? null });
  });

  it.each([
    ['is empty', ''],
    ['is no base64url', '%%%'],
    ['has padding nobody gave', `${toGlobalId('Network', 'n1')}=`],
    ['names another kind', Buffer.from('Viewer:n1').toString('base64url')],
    ['names a network with a key', Buffer.from('Network:n1:k').toString('base64url')],
    ['names a stakeholder without a key', Buffer.from('Stakeholder:n1').toString('base64url')],
  ])('is null where the text %s', (_, text) => {
    expect(parseGlobalId(text)).toBeNull();
  });
});
