import { widthWithin } from './column-layout.js';

/** Room for the edges of a cell. */
const EDGES = 20;
/** Room in a header for the arrow and the menu. */
const HEAD_EXTRAS = 60;

/** The width at which no cell of a column that is in the page is cut. */
export function fittingWidth(head: HTMLElement | null, id: string): number {
  const cells = head?.closest('table')?.querySelectorAll<HTMLElement>(`tbody [data-field="${CSS.escape(id)}"] span`);
  const widest = Math.max(0, ...Array.from(cells ?? [], (cell) => widthOfWords(cell)));
  const title = head?.querySelector<HTMLElement>('span span span');
  return widthWithin(Math.max(widest + EDGES, title ? widthOfWords(title) + HEAD_EXTRAS : 0));
}

/** A cut text is as wide as it would be uncut. */
function widthOfWords(element: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().width;
}
