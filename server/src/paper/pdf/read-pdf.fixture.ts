import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF file finds in it. */
export interface ReadPdf {
  readonly title: string;
  readonly lang: string;
  /** Of each page, in the order it was written. */
  readonly texts: readonly string[];
  /** The parts a screen reader is told of: roles, and the words that stand for pictures. */
  readonly structure: readonly StructurePart[];
  readonly bookmarks: readonly string[];
  readonly pageSize: readonly [number, number];
}

export interface StructurePart {
  readonly role: string;
  readonly alt: string | undefined;
}

interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await loading.promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const texts = await Promise.all(
    pages.map(async (page) => {
      const { items } = await page.getTextContent();
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    }),
  );
  // The tree of the first page holds whole what begins on it, a table that goes on overleaf too.
  const tree = (await pages[0]?.getStructTree()) as StructureNode | null | undefined;
  const { info } = await pdf.getMetadata();
  const facts = info as { readonly Title?: string; readonly Language?: string };
  const outline = (await pdf.getOutline()) ?? [];
  const [, , width = 0, height = 0] = pages[0]?.view ?? [];
  await loading.destroy();
  return {
    title: facts.Title ?? '',
    lang: facts.Language ?? '',
    texts,
    structure: tree ? partsOf(tree) : [],
    bookmarks: outline.map(({ title }) => title),
    pageSize: [width, height],
  };
}

function partsOf({ role, alt, children = [] }: StructureNode): readonly StructurePart[] {
  const own = role === undefined || role === 'Root' ? [] : [{ role, alt }];
  return [...own, ...children.flatMap(partsOf)];
}
