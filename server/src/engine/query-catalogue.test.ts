import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { generatedText } from './generate-queries.js';
import { readCatalogue, statementsOf } from './query-catalogue.js';
import { renderQueryTypes } from './query-types.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'footbridge-cypher-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The server's own code, without tests and generated text. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.(test|generated)\.ts$/.test(path))
    .map((path) => join(folder, path));
}

const COUNT = '// Counts things.\n// @mode read\n// @row things Int\nMATCH (t:Thing) RETURN count(t) AS things';

describe('the catalogue of the product', () => {
  it('is without fault', () => {
    expect(readCatalogue().statements.length).toBeGreaterThan(50);
  });

  it('holds no statement that the server never runs', () => {
    const sources = filesBelow(fileURLToPath(new URL('..', import.meta.url))).map((path) => readFileSync(path, 'utf8'));
    const named = readCatalogue().statements.filter(({ mode }) => mode !== 'schema');
    const idle = named.filter(({ name }) => !sources.some((text) => text.includes(`'${name}'`)));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });

  it('is what queries.generated.ts was made from (if not: node server/bin/generate-queries.mjs)', () => {
    expect(generatedText()).toBe(renderQueryTypes(readCatalogue()));
  });
});

describe('a catalogue', () => {
  it('names a statement after its folder and file, and knows which engine it is for', () => {
    const catalogue = readCatalogue(
      folderWith({ 'thing/count-things.cypher': COUNT, 'thing/count-more.neo4j.cypher': COUNT }),
    );
    expect(catalogue.statements.map(({ name, engine }) => [name, engine])).toEqual([
      ['thing/count-more', 'neo4j'],
      ['thing/count-things', null],
    ]);
    expect([...statementsOf(catalogue, 'embedded').keys()]).toEqual(['thing/count-things']);
  });

  it('reports every fault of every file at once', () => {
    const folder = folderWith({
      'thing/count-things.cypher': COUNT.replace('// @mode read\n', ''),
      'thing/find-thing.cypher': '// Finds.\n// @mode read\n// @param key Sting\nMATCH (t:Thing {key: $key}) RETURN 1',
      'thing/thing.record': '// A thing.\nkey\n',
    });
    expect(() => readCatalogue(folder)).toThrow(
      [
        'have 4 faults:',
        'cypher/thing/count-things.cypher: the header must have one @mode: read, write or schema',
        'cypher/thing/thing.record: "key" is not a field and its type, such as "validFrom String?"',
        'cypher/thing/thing.record: the record has no fields',
        'cypher/thing/find-thing.cypher: key is of the type Sting, which is no scalar and no record',
      ].join('\n'),
    );
  });

  it('refuses two statements of one name for one engine', () => {
    const folder = folderWith({ 'thing/count.cypher': COUNT, 'thing/count.neo4j.cypher': COUNT });
    expect(() => readCatalogue(folder)).toThrow('there are two statements of this name for one engine');
    const apart = folderWith({ 'thing/count.embedded.cypher': COUNT, 'thing/count.neo4j.cypher': COUNT });
    expect(readCatalogue(apart).statements).toHaveLength(2);
  });
});
