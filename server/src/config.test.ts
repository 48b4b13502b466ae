import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.js';

function problems(environment: Record<string, string>): readonly string[] {
  const config = readConfig(environment);
  return config.ok ? [] : config.error;
}

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      value: {
        port: 4400,
        host: '127.0.0.1',
        allowedHosts: [],
        dataFolder: resolve('./data'),
        engine: { kind: 'embedded' },
        logLevel: 'warn',
      },
    });
  });

  it('takes an empty setting for one that is not given', () => {
    expect(readConfig({ PORT: '', HOST: '' })).toMatchObject({ ok: true, value: { port: 4400, host: '127.0.0.1' } });
  });

  it('reads a Neo4j with its password from a file, without the line end an editor adds', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'footbridge-')), 'password');
    writeFileSync(file, 'correct horse\n');

    const config = readConfig({
      FOOTBRIDGE_ENGINE: 'neo4j',
      NEO4J_URI: 'neo4j+s://db.example:7687',
      NEO4J_USER: 'app',
      NEO4J_PASSWORD_FILE: file,
    });

    expect(config).toMatchObject({
      ok: true,
      value: {
        engine: {
          kind: 'neo4j',
          uri: 'neo4j+s://db.example:7687',
          user: 'app',
          password: 'correct horse',
          database: 'neo4j',
        },
      },
    });
  });

  it('reads the hosts it may be reached at', () => {
    const config = readConfig({ FOOTBRIDGE_ALLOWED_HOSTS: 'Map.Example.org, localhost:5173' });
    expect(config).toMatchObject({ ok: true, value: { allowedHosts: ['map.example.org', 'localhost:5173'] } });
  });

  it('names every bad setting at once, what was expected and what came', () => {
    expect(
      problems({
        PORT: '99999',
        FOOTBRIDGE_ENGINE: 'mysql',
        FOOTBRIDGE_ALLOWED_HOSTS: 'http://x',
        FOOTBRIDGE_LOG: 'loud',
        FOOTBRIDGE_ENGIN: 'neo4j',
      }),
    ).toEqual([
      'PORT: expected a port number from 0 to 65535, got "99999".',
      'FOOTBRIDGE_ENGINE: expected embedded or neo4j, got "mysql".',
      'FOOTBRIDGE_ALLOWED_HOSTS: expected names with or without a port, separated by commas, got "http://x".',
      'FOOTBRIDGE_LOG: expected silent, error, warn, info or debug, got "loud".',
      'FOOTBRIDGE_ENGIN: there is no such setting.',
    ]);
  });

  it('says what Neo4j needs, and never a secret', () => {
    expect(problems({ FOOTBRIDGE_ENGINE: 'neo4j' })).toEqual([
      'NEO4J_URI: FOOTBRIDGE_ENGINE=neo4j needs the address of the database, such as neo4j://localhost:7687.',
      'NEO4J_PASSWORD: FOOTBRIDGE_ENGINE=neo4j needs a password, here or in the file NEO4J_PASSWORD_FILE names.',
    ]);
    const said = problems({
      FOOTBRIDGE_ENGINE: 'neo4j',
      NEO4J_URI: 'http://neo4j:hunter2@db',
      NEO4J_PASSWORD: 'hunter2',
      NEO4J_PASSWORD_FILE: '/nowhere/password',
    });
    expect(said).toEqual([
      'NEO4J_URI: expected an address such as neo4j://localhost:7687.',
      'NEO4J_PASSWORD: give the password here or in NEO4J_PASSWORD_FILE, not in both.',
      'NEO4J_PASSWORD_FILE: cannot read the file "/nowhere/password".',
    ]);
  });
});
