import { plainNumber } from '@footbridge/shared/gaps/counted';
import type { Heading, Item, ItemList, Paragraph } from '../paper/paper-document.js';
import { withheldInWords } from './withheld-names.js';

export function heading(level: Heading['level'], text: string): Heading {
  return { kind: 'heading', level, text: said(text) };
}

export function plain(text: string, tone: Paragraph['tone'] = 'plain'): Paragraph {
  return { kind: 'paragraph', text: said(text), tone };
}

export function list(items: readonly (string | Item)[], ordered = false): ItemList {
  const whole: readonly Item[] = items.map((item) => (typeof item === 'string' ? { lead: null, text: item } : item));
  return { kind: 'list', ordered, items: whole.map(saidItem) };
}

function saidItem({ lead, text, sketch }: Item): Item {
  const words = { lead: lead === null ? null : said(lead), text: said(text) };
  return sketch === undefined ? words : { ...words, sketch: { ...sketch, title: said(sketch.title) } };
}

/** A sentence as the report prints it. */
export function said(sentence: string): string {
  return withheldInWords(sentence);
}

/** A number as the sentences have it, with a minus that is one; a dash where there is none. */
export function figure(value: number | null): string {
  return value === null ? '–' : plainNumber(value).replace('-', '−');
}

/** A probability: below one in a thousand its digits say nothing more. */
export function chance(value: number | null): string {
  return value !== null && value < 0.001 ? 'under 0.001' : figure(value);
}
