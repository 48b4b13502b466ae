import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { documentOf, PICTURE } from '../paper.fixture.js';
import { type Block, cell, type Table } from '../paper-document.js';
import { pdfOf } from './pdf-writer.js';
import { readPdf } from './read-pdf.fixture.js';

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
const plain = (text: string): Block => ({ kind: 'paragraph', text, tone: 'plain' });

function table(rows: number): Table {
  return {
    kind: 'table',
    caption: 'Linked pairs',
    columns: [
      { title: 'Part', share: 2, align: 'start' },
      { title: 'Policymakers', share: 1, align: 'end' },
    ],
    rows: Array.from({ length: rows }, (_, row) => [cell(`Row ${row}`), { text: '3 of 12', tint: 'fewer' as const }]),
  };
}

describe('a PDF file', () => {
  it('says its title and language, and has bookmarks', async () => {
    const read = await readPdf(await pdfOf(documentOf([heading(1, 'Ashvale'), heading(2, 'Gaps'), heading(3, 'One')])));
    expect(read.title).toBe('Report on Ashvale');
    expect(read.lang).toBe('en-GB');
    expect(read.bookmarks).toEqual(['Ashvale', 'Gaps']);
  });

  it('tells a screen reader headings, paragraphs, lists, tables and pictures apart', async () => {
    const blocks = [
      heading(1, 'Ashvale'),
      plain('A sentence.'),
      { kind: 'list', ordered: true, items: [{ lead: 'Ask.', text: 'On Monday.', sketch: PICTURE.drawing }] },
      table(1),
      PICTURE,
      { kind: 'terms', items: [{ term: 'Density', texts: ['A share.'] }] },
    ] as const;
    const { structure } = await readPdf(await pdfOf(documentOf(blocks)));
    // A sketch beside words that say the same is for the eye alone.
    // A drawing has words in place of what is drawn; cells of the first column head their rows.
    expect(structure.map(({ role }) => role)).toEqual([
      ...['Document', 'H1', 'P', 'L', 'LI', 'Lbl', 'LBody'],
      ...['Table', 'Caption', 'TR', 'TH', 'TH', 'TR', 'TH', 'TD'],
      ...['Figure', 'Caption', 'L', 'LI', 'Lbl', 'LBody', 'P'],
    ]);
    expect(structure.find(({ role }) => role === 'Figure')?.alt).toBe(
      'Two groups. Practitioners and policymakers, far apart.',
    );
  });

  it('has the letters of Welsh, Polish and Greek inside, as text', async () => {
    const { texts } = await readPdf(await pdfOf(documentOf([plain('Ŵyn ac ŷd, Łódź, Ελλάδα')])));
    expect(texts[0]).toContain('Ŵyn ac ŷd, Łódź, Ελλάδα');
  });

  it('writes the words of a drawing once', async () => {
    const { texts } = await readPdf(await pdfOf(documentOf([PICTURE])));
    expect(texts.join('').split('none of 12')).toHaveLength(2);
  });

  it('numbers its pages and repeats the headings of a table that goes on', async () => {
    const { texts, structure } = await readPdf(await pdfOf(documentOf([table(60)])));
    expect(texts).toHaveLength(2);
    for (const [page, text] of texts.entries()) {
      expect(text).toContain(`Page ${page + 1} of 2`);
      expect(text).toContain('Ashvale · data version 7');
      expect(text).toContain('Policymakers');
    }
    // Two headings of columns and sixty of rows: what is repeated is for the eye alone.
    expect(structure.filter(({ role }) => role === 'TH')).toHaveLength(62);
  });

  it('leaves no heading alone at the foot of a page', async () => {
    const filler = Array.from({ length: 34 }, (_, line) => plain(`Line ${line}`));
    for (const lines of [30, 31, 32, 33, 34]) {
      const blocks = [...filler.slice(0, lines), heading(2, 'What follows'), plain('The sentence it heads.')];
      const { texts } = await readPdf(await pdfOf(documentOf(blocks)));
      const page = texts.findIndex((text) => text.includes('What follows'));
      expect(texts[page], `after ${lines} lines`).toContain('The sentence it heads.');
    }
  });

  it('is the same file, byte for byte, for the same document', async () => {
    const document = documentOf([heading(1, 'Ashvale'), table(3), PICTURE]);
    expect(Buffer.compare(await pdfOf(document), await pdfOf(document))).toBe(0);
  });

  it('takes any name as text: markup, control characters, turned direction, 300 letters without a space', async () => {
    const names = ['<script>alert(1)</script> & "Sons"', 'Ward\u0000\u001b[2J', '\u202eevil\u202c', 'n'.repeat(300)];
    const bytes = await pdfOf(documentOf(names.map(plain), { title: names[0] }));
    const { title, texts } = await readPdf(bytes);
    expect(title).toBe('<script>alert(1)</script> & "Sons"');
    expect(texts[0]).toContain('<script>alert(1)</script> & "Sons"');
    expect(texts[0]?.replaceAll('\n', '')).toContain('n'.repeat(300));
    for (const mover of ['\u0000', '\u001b', '\u202e']) expect(texts[0]).not.toContain(mover);
  });

  it('describes itself in XML that can be read, whatever its title', async () => {
    const bytes = await pdfOf(documentOf([plain('A sentence.')], { title: 'R&D <b>' }));
    const file = Buffer.from(bytes).toString('latin1');
    const xml = file.slice(file.indexOf('<x:xmpmeta'), file.indexOf('</x:xmpmeta>') + '</x:xmpmeta>'.length);
    const words: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('text', (text) => words.push(text));
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(xml).close();
    expect(words).toContain('R&D <b>');
  });

  it('puts one picture on paper large enough to read it', async () => {
    const wide = { ...PICTURE, drawing: { ...PICTURE.drawing, width: 1600, height: 1100 }, share: 1 };
    const { pageSize, texts } = await readPdf(await pdfOf(documentOf([wide], { sheet: 'large picture' })));
    expect(texts).toHaveLength(1);
    expect(pageSize.map(Math.round)).toEqual([1191, 842]); // A3 across, in points
  });
});
