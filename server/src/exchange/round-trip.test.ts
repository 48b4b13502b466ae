import type { NetworkContent } from '@footbridge/shared/network/network-content';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { type FileFormat, FORMATS } from '../formats/formats.js';
import type { NetworkSource } from '../formats/network-source.js';
import { importOf } from './import.fixture.js';
import { networkContents } from './network-content.fixture.js';

function sourceOf(content: NetworkContent): NetworkSource {
  return {
    network: { key: 'test', name: 'Test', description: null, version: 7 },
    attributes: content.attributes,
    stakeholders: () => paged(content.stakeholders),
    ties: () => paged(content.ties),
    initiatives: () => paged(content.initiatives),
  };
}

/** In pages of three, so that what stands between pages is written too. */
async function* paged<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  for (let start = 0; start < items.length; start += 3) yield items.slice(start, start + 3);
}

async function written(format: FileFormat, content: NetworkContent): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of format.write!.pieces(sourceOf(content))) pieces.push(piece);
  return Buffer.concat(pieces);
}

const byKey = <Item extends { readonly key: string }>(items: readonly Item[]) =>
  [...items].sort((a, b) => (a.key < b.key ? -1 : 1));

const WRITABLE: readonly FileFormat[] = FORMATS.filter((format) => format.write !== null);

describe.each(WRITABLE)('an export as $label', (format) => {
  const filename = `export.${format.write?.extension}`;

  it('comes back as the same network, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(networkContents, async (content) => {
        const { merged, problems } = await importOf({ [filename]: await written(format, content) });
        expect(problems.items.filter((problem) => problem.code !== 'SELF_TIE')).toEqual([]);
        expect(byKey(merged.content.stakeholders)).toEqual(byKey(content.stakeholders));
        expect(byKey(merged.content.ties)).toEqual(byKey(content.ties));
        expect(byKey(merged.content.initiatives)).toEqual(byKey(content.initiatives));
        expect(merged.content.attributes).toEqual(content.attributes);
      }),
      { numRuns: 120 },
    );
  });

  it('changes nothing where it came from', async () => {
    await fc.assert(
      fc.asyncProperty(networkContents, async (content) => {
        const bytes = await written(format, content);
        const { after } = await importOf({ [filename]: bytes });
        for (const mode of ['append', 'update', 'replace'] as const) {
          const { merged } = await importOf({ [filename]: bytes }, { existing: after, mode });
          expect(merged.counts.stakeholders).toMatchObject({ new: 0, changed: 0, removed: 0 });
          expect(merged.counts.ties).toMatchObject({ new: 0, changed: 0, removed: 0 });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the same bytes for the same content', async () => {
    const [content] = fc.sample(networkContents, { numRuns: 1, seed: 1 });
    expect(Buffer.compare(await written(format, content!), await written(format, content!))).toBe(0);
  });
});

describe('an export as workbook', () => {
  it('is read by an independent reader, with texts as texts and numbers as numbers', async () => {
    const content: NetworkContent = {
      attributes: [{ key: 'kind', label: 'Kind', type: 'text', on: 'stakeholder' }],
      stakeholders: [
        stakeholder('1', { name: '=HYPERLINK("http://x")', attributes: { kind: 'GP' } }),
        stakeholder('2', { name: 'Zoë <&> 漢' }),
      ],
      ties: [],
      initiatives: [],
    };
    const workbook = WRITABLE.find((format) => format.id === 'xlsx');
    const sheets = await readXlsxFile(Buffer.from(await written(workbook!, content)));
    const [sheet] = sheets;
    expect(sheets.map((each) => each.sheet)).toEqual([
      'stakeholders',
      'ties',
      'columns',
      'initiatives',
      'participants',
    ]);
    expect(sheet?.data[0]?.slice(0, 3)).toEqual(['id', 'label', 'kind']);
    expect(sheet?.data[0]).toContain('kind (attribute)');
    expect(sheet?.data[1]?.slice(0, 2)).toEqual(['1', '\'=HYPERLINK("http://x")']);
    expect(sheet?.data[2]?.[1]).toBe('Zoë <&> 漢');
  });
});

function stakeholder(
  key: string,
  fields: Partial<NetworkContent['stakeholders'][number]>,
): NetworkContent['stakeholders'][number] {
  return {
    key,
    name: key,
    aliases: [],
    kind: 'person',
    group: null,
    tier: null,
    sector: null,
    place: null,
    topics: [],
    validFrom: null,
    validTo: null,
    source: null,
    note: null,
    attributes: {},
    version: 1,
    ...fields,
  };
}
