import { LOOK } from './look.js';
import type { TaggedPdf } from './tagged-pdf.js';

/** A file being written: where its text stands, and the part of its structure that comes next. */
export class Desk {
  readonly #document: PDFKit.PDFStructureElement;

  constructor(readonly pdf: TaggedPdf) {
    this.#document = pdf.struct('Document');
    pdf.addStructure(this.#document);
  }

  get left(): number {
    return this.pdf.page.margins.left;
  }

  get width(): number {
    const { page } = this.pdf;
    return page.width - page.margins.left - page.margins.right;
  }

  /** What is left of the page. */
  get room(): number {
    return this.pdf.page.maxY() - this.pdf.y;
  }

  /** The height of an empty page. */
  get wholePage(): number {
    return this.pdf.page.maxY() - this.pdf.page.margins.top;
  }

  /** Turns the page where less room is left than needed; what needs more than a page starts where it is. */
  ensure(height: number): void {
    if (height > this.room && height <= this.wholePage) this.pdf.addPage();
  }

  /** A part of the structure, inside another or of the document. */
  part(
    tag: string,
    options: PDFKit.Mixins.StructureElementOptions = {},
    inside: PDFKit.PDFStructureElement = this.#document,
  ): PDFKit.PDFStructureElement {
    const part = this.pdf.struct(tag, options);
    inside.add(part);
    return part;
  }

  /** A part of the structure that has words or a picture and nothing inside. */
  leaf(
    tag: string,
    write: () => void,
    options: PDFKit.Mixins.StructureElementOptions = {},
    inside: PDFKit.PDFStructureElement = this.#document,
  ): void {
    const part = this.part(tag, options, inside);
    part.add(write);
    part.end();
  }

  /** What is there for the eye alone: rules, tints, and what every page repeats. */
  artifact(type: 'Pagination' | 'Layout', write: () => void): void {
    this.pdf.markContent('Artifact', { type });
    write();
    this.pdf.endMarkedContent();
  }

  set(style: keyof typeof LOOK): this {
    const { font, size, colour, gap } = LOOK[style];
    this.pdf.font(font).fontSize(size).fillColor(colour).lineGap(gap);
    return this;
  }

  heightOf(style: keyof typeof LOOK, text: string, width = this.width): number {
    return this.set(style).pdf.heightOfString(text, { width });
  }

  end(): void {
    this.#document.end();
  }
}
