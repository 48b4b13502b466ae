import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import { SaxesParser } from 'saxes';
import { FileRefused } from './reading.js';

/** What a reader of XML is told; names come without their namespace prefix. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

const DEEPEST = 32;

/**
 * Reads XML piece by piece. Document type declarations are refused (they bring entities and outside files), and so is
 * nesting beyond what any document read here has.
 */
export function readXml(pieces: Iterable<Uint8Array>, part: string, handlers: XmlHandlers): void {
  for (const _ of xmlSteps(pieces, part, handlers));
}

/** The same, one step a piece, so that what the handlers gathered can be handed on meanwhile. */
export function* xmlSteps(pieces: Iterable<Uint8Array>, part: string, handlers: XmlHandlers): Generator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw new FileRefused('DAMAGED', `The file is damaged: ${part} is not well-formed XML (${error.message}).`);
  });
  parser.on('doctype', () => {
    throw new FileRefused(
      'DAMAGED',
      `The file contains a document type declaration (in ${part}), which is not accepted.`,
    );
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST)
      throw new FileRefused('DAMAGED', `The file is nested deeper than ${DEEPEST} levels in ${part}.`);
    handlers.open(localName(tag.name), tag.attributes as Record<string, string>); // strings unless xmlns is on
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close(localName(tag.name));
  });
  parser.on('text', (text) => handlers.text(text));
  parser.on('cdata', (text) => handlers.text(text));
  const decoder = new TextDecoder('utf-8');
  for (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.write(decoder.decode());
  parser.close();
}

/** A cell's text as it is gathered: no longer than tells that it is too long. */
export function appended(text: string, more: string): string {
  return text.length > IMPORT_LIMITS.cellCharacters ? text : text + more;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
