import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tokens = ReadonlyMap<string, string>;
type Rgb = readonly [number, number, number];

const written = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '');
/** The themes; what follows are conditions of the system, whose colours are its own. */
const [css = ''] = written.split('@media');

/** What the rules of a theme declare, later ones over earlier ones. */
function tokensOf(...selectors: readonly string[]): Tokens {
  const tokens = new Map<string, string>();
  for (const [, selector = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
    if (!selector.split(',').some((one) => selectors.includes(one.trim()))) continue;
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/gu)) tokens.set(name, value.trim());
  }
  return tokens;
}

const THEMES = [
  ['light', tokensOf(':root')],
  ['dark', tokensOf(':root', ':root[data-theme="dark"]')],
  ['contrast', tokensOf(':root', ':root[data-theme="contrast"]')],
  ['contrast-dark', tokensOf(':root', ':root[data-theme="contrast-dark"]')],
] as const;

function rgbOf(tokens: Tokens, name: string): Rgb {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/u.exec(tokens.get(name) ?? '') ?? [];
  const parts = [red, green, blue].map((part) => Number.parseInt(part, 16)) as [number, number, number];
  if (parts.some(Number.isNaN)) throw new Error(`${name} is no plain colour: ${tokens.get(name)}`);
  return parts;
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: Rgb, other: Rgb): number {
  const luminance = (colour: Rgb) => {
    const [red, green, blue] = colour.map((value) => linear(value / 255)) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['--ground', '--surface', '--sunken'] as const;
const INKS = ['--ink', '--ink-soft', '--ink-faint', '--accent', '--danger', '--caution', '--good'] as const;
const TEXT_PAIRS: readonly (readonly [text: string, ground: string])[] = [
  ...INKS.flatMap((ink) => GROUNDS.map((ground) => [ink, ground] as const)),
  ['--accent-ink', '--accent'],
  ['--ink', '--accent-soft'],
  ['--ink-faint', '--accent-soft'],
  ['--ink', '--danger-soft'],
  ['--danger', '--danger-soft'],
  ['--ink', '--caution-soft'],
  ['--caution', '--caution-soft'],
  ...['--fewer-3', '--fewer-2', '--fewer-1', '--even', '--more-1', '--more-2', '--more-3'].map(
    (ground) => ['--ink', ground] as const,
  ),
  ...['--amount-1', '--amount-2', '--amount-3', '--amount-4'].map((ground) => ['--ink', ground] as const),
];
/** Borders of controls, the ring of the focus, and what the picture is made of. */
const MARK_PAIRS: readonly (readonly [mark: string, ground: string])[] = [
  ...['--line-strong', '--focus', '--data-outline', '--data-tie'].flatMap((mark) => [
    [mark, '--ground'] as const,
    [mark, '--surface'] as const,
  ]),
];

describe.each(THEMES)('the colours of the theme %s', (_, tokens) => {
  const tooLow = (pairs: typeof TEXT_PAIRS, least: number) =>
    pairs.flatMap(([mark, ground]) => {
      const found = contrast(rgbOf(tokens, mark), rgbOf(tokens, ground));
      return found < least ? [`${mark} on ${ground}: ${found.toFixed(2)}`] : [];
    });

  it('A-11 can be read: 4.5 to 1 for each text on each ground it stands on', () => {
    expect(tooLow(TEXT_PAIRS, 4.5)).toEqual([]);
  });

  it('A-11 can be seen: 3 to 1 for borders of controls, the focus, outlines and ties', () => {
    expect(tooLow(MARK_PAIRS, 3)).toEqual([]);
  });

  it('A-11 each step of a scale is lighter or darker than the one before', () => {
    const steps = [1, 2, 3, 4, 5].map((step) => rgbOf(tokens, `--shade-${step}`));
    const white: Rgb = [255, 255, 255];
    const fromWhite = steps.map((step) => contrast(step, white));
    const sorted = [...fromWhite].sort((a, b) => a - b);
    expect([sorted, [...sorted].reverse()]).toContainEqual(fromWhite);
    for (const [at, value] of sorted.entries()) if (at > 0) expect(value / (sorted[at - 1] ?? 1)).toBeGreaterThan(1.3);
  });
});

/** What each kind of colour blindness leaves of linear red, green and blue (Machado, Oliveira and Fernandes 2009). */
const SEEN_BY = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** CIE L*a*b* of linear sRGB under D65; two colours 10 apart in it are told apart at a glance. */
function labOf(rgb: readonly number[]): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = rgb;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each(Object.entries(SEEN_BY))('as seen with %s colour blindness', (_, matrix) => {
  it.each(THEMES)('A-12 no two colours of groups look alike in the theme %s', (_theme, tokens) => {
    const seen = Array.from({ length: 8 }, (_unused, index) => {
      const parts = rgbOf(tokens, `--data-${index + 1}`).map((value) => linear(value / 255));
      const left = matrix.map((row) => row.reduce((sum, share, at) => sum + share * (parts[at] ?? 0), 0));
      return labOf(left.map((value) => Math.min(1, Math.max(0, value))));
    });
    const alike = seen.flatMap((one, at) =>
      seen.flatMap((other, later) => {
        const apart = Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)));
        return later > at && apart < 10 ? [`--data-${at + 1} and --data-${later + 1}: ${apart.toFixed(1)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });
});
