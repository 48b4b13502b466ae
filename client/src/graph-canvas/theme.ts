import { COLOUR_SLOTS, type Fill } from './palette.js';
import { SHADE_STEPS } from './shades.js';

/** Every colour the canvas and the exports use, as the page's tokens have them now. */
export interface CanvasTheme {
  readonly ground: string;
  readonly surface: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly outline: string;
  readonly tie: string;
  readonly faded: string;
  readonly none: string;
  readonly accent: string;
  readonly focus: string;
  readonly danger: string;
  /** The colours of parts. */
  readonly fills: readonly string[];
  /** The colours of a scale, the lowest first. */
  readonly shades: readonly string[];
  /** How much of its colour a group's disc shows, so that a name on it can be read. */
  readonly tint: number;
  /** The page asks for more than colour: forced colours or more contrast. */
  readonly strong: boolean;
}

const TOKENS = {
  ground: '--ground',
  surface: '--surface',
  ink: '--ink',
  inkSoft: '--ink-soft',
  outline: '--data-outline',
  tie: '--data-tie',
  faded: '--data-faded',
  none: '--data-none',
  accent: '--accent',
  focus: '--focus',
  danger: '--danger',
} as const satisfies Partial<Record<keyof CanvasTheme, string>>;

/** Reads the tokens as they hold inside `host`. A probe turns system colours and references into plain ones. */
export function readTheme(host: HTMLElement): CanvasTheme {
  const probe = host.ownerDocument.createElement('span');
  probe.hidden = true;
  probe.style.setProperty('forced-color-adjust', 'none');
  host.append(probe);
  const read = (token: string) => {
    probe.style.setProperty('color', `var(${token})`);
    return getComputedStyle(probe).color;
  };
  const colours = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, read(token)])) as Record<
    keyof typeof TOKENS,
    string
  >;
  const fills = Array.from({ length: COLOUR_SLOTS }, (_, index) => read(`--data-${index + 1}`));
  const shades = Array.from({ length: SHADE_STEPS }, (_, index) => read(`--shade-${index + 1}`));
  probe.remove();
  const tint = isDark(colours.ground) ? 0.4 : 0.55;
  return { ...colours, fills, shades, tint, strong: STRONG_QUERIES.some((query) => window.matchMedia(query).matches) };
}

/** The colours of a picture that leaves as a file: those of light paper, whatever the page looks like. */
export function readPaperTheme(host: HTMLElement): CanvasTheme {
  const sheet = host.ownerDocument.createElement('div');
  sheet.hidden = true;
  sheet.dataset.paper = '';
  host.append(sheet);
  const theme = readTheme(sheet);
  sheet.remove();
  return { ...theme, strong: false };
}

/** A computed colour is written `rgb(r, g, b)`. */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
}

const STRONG_QUERIES = ['(forced-colors: active)', '(prefers-contrast: more)'];
const WATCHED_QUERIES = [...STRONG_QUERIES, '(prefers-color-scheme: dark)'];

/** Calls `changed` whenever the page's colours may have changed. Returns what ends the watch. */
export function watchTheme(changed: () => void): () => void {
  const queries = WATCHED_QUERIES.map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    observer.disconnect();
  };
}

/** The colour of a fill in this theme. */
export function fillColour(theme: CanvasTheme, { slot, shade }: Pick<Fill, 'slot' | 'shade'>): string {
  if (shade !== null) return theme.shades[shade - 1] ?? theme.none;
  return slot === null ? theme.none : (theme.fills[slot - 1] ?? theme.none);
}
