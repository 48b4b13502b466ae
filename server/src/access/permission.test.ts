import { describe, expect, it } from 'vitest';
import { LOCAL_PERMISSIONS } from './permission.js';
import { LOCAL_VIEWER } from './viewer.js';

describe('the permissions of a server with one local user', () => {
  const network = { uid: 'n1' };

  it('lets the local user read, edit and create', () => {
    expect(LOCAL_PERMISSIONS.mayRead(LOCAL_VIEWER, network)).toBe(true);
    expect(LOCAL_PERMISSIONS.mayEdit(LOCAL_VIEWER, network)).toBe(true);
    expect(LOCAL_PERMISSIONS.mayCreate(LOCAL_VIEWER)).toBe(true);
  });

  it('lets nobody else do anything, whatever they call themselves', () => {
    const stranger = { id: 'stranger', name: 'local' };
    expect(LOCAL_PERMISSIONS.mayRead(stranger, network)).toBe(false);
    expect(LOCAL_PERMISSIONS.mayEdit(stranger, network)).toBe(false);
    expect(LOCAL_PERMISSIONS.mayCreate(stranger)).toBe(false);
  });
});
