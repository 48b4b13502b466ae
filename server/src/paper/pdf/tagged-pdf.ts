import { fileURLToPath } from 'node:url';
import { escapeXml } from '@footbridge/shared/drawing/svg-text';
import PDFDocument from 'pdfkit';
import type { Sheet } from '../paper-document.js';

declare global {
  namespace PDFKit {
    interface PDFDocument {
      /** Writes `info` into the file a second time, as XML. */
      endMetadata(): void;
    }
    interface PDFOutline {
      /** Opens the page at a place: `top` from above, `left` from the right edge. */
      addItem(title: string, place: { readonly top: number; readonly left: number }): PDFOutline;
    }
    namespace Mixins {
      interface StructureElementOptions {
        /** Of a heading cell: what it heads. */
        scope?: 'Row' | 'Column';
      }
    }
  }
}

/** DejaVu Sans Condensed: letters of nearly every European language, and a licence that lets it be embedded. */
export const FONTS = {
  plain: fontFile('DejaVuSansCondensed'),
  bold: fontFile('DejaVuSansCondensed-Bold'),
} as const;

function fontFile(name: string): string {
  return fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
}

const PAPER = {
  text: { size: 'A4', layout: 'portrait', margins: { top: 52, bottom: 56, left: 54, right: 54 } },
  picture: { size: 'A4', layout: 'landscape', margins: { top: 28, bottom: 34, left: 28, right: 28 } },
  'large picture': { size: 'A3', layout: 'landscape', margins: { top: 28, bottom: 34, left: 28, right: 28 } },
} as const satisfies Record<Sheet, PDFKit.PDFDocumentOptions>;

export interface PdfFacts {
  readonly title: string;
  readonly subject: string;
  readonly lang: string;
  /** An ISO date: the only moment the file knows of. */
  readonly date: string;
  readonly sheet: Sheet;
}

/** A PDF file whose parts a screen reader can tell apart, with its title, language and letters inside. */
export class TaggedPdf extends PDFDocument {
  constructor({ title, subject, lang, date, sheet }: PdfFacts) {
    super({
      ...PAPER[sheet],
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      bufferPages: true,
      lang,
      font: FONTS.plain,
      info: {
        Title: title,
        Subject: subject,
        Creator: 'Footbridge',
        Producer: 'Footbridge',
        CreationDate: new Date(`${date}T00:00:00Z`),
      },
    });
    this.registerFont('plain', FONTS.plain);
    this.registerFont('bold', FONTS.bold);
  }

  /** pdfkit writes what it is given into the XML as it is: a title with "&" would break the file. */
  override endMetadata(): void {
    const plain = this.info;
    this.info = { ...plain, Title: escapeXml(plain.Title ?? ''), Subject: escapeXml(plain.Subject ?? '') };
    super.endMetadata();
    this.info = plain;
  }

  /** All bytes of the file; nothing can be written afterwards. */
  async bytes(): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    this.end();
    for await (const piece of this) pieces.push(piece as Uint8Array);
    return Buffer.concat(pieces);
  }
}
