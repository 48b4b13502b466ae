import {
  type FixedPlace,
  type Ground,
  inKeyOrder,
  type LayoutInput,
  type LayoutNode,
  type LayoutOutput,
  neighboursOf,
} from './layout-input.js';
import { firstFree, keepsMost, keptPlaces } from './stages.js';

const COLUMN = 74;
const ROW = 62;
const BAND_PADDING = 46;
/** Left of the first column, for the name of the band: a share of the width, as names keep their size on screen. */
const TITLE_SHARE = 0.17;
const SWEEPS = 8;

const BANDS = ['central', 'regional', 'local', 'not recorded', 'service users'] as const;
type Band = (typeof BANDS)[number];
const BAND_LABELS = {
  central: 'Central',
  regional: 'Regional',
  local: 'Local',
  'not recorded': 'Tier not recorded',
  'service users': 'Service users',
} as const satisfies Record<Band, string>;

/**
 * Bands one above the other: central, regional, local, with service users as the ground line under all of them.
 * Within a band each stands near the middle of those it is linked with.
 */
export function tierLayout(input: LayoutInput): LayoutOutput {
  return keepsMost(input) ? withNewcomers(input) : laidOut(input);
}

function laidOut(input: LayoutInput): LayoutOutput {
  const bands = BANDS.map((band) => ({
    band,
    members: inKeyOrder(input.nodes).filter((n) => bandOf(n) === band),
  })).filter(({ members }) => members.length > 0);
  for (const { members } of bands) members.sort((a, b) => (a.part < b.part ? -1 : a.part > b.part ? 1 : 0));
  const columns = columnsFor(bands.map(({ members }) => members.length));
  const places = new Map<string, FixedPlace>();
  layOut(bands, columns, places);
  const neighbours = neighboursOf(input);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const { members } of bands) sortByMiddle(members, neighbours, places);
    layOut(bands, columns, places);
  }
  return { places: [...places.values()], grounds: groundsOf(bands, columns) };
}

type BandGround = Extract<Ground, { kind: 'band' }>;

/** Those on show stay; others go to the free place in their band that is nearest to those they are linked with. */
function withNewcomers(input: LayoutInput): LayoutOutput {
  const placed = keptPlaces(input);
  const neighbours = neighboursOf(input);
  const shown = input.kept.grounds.flatMap((ground) => (ground.kind === 'band' ? [ground] : []));
  const grounds = new Map<string, BandGround>(shown.map((ground) => [ground.label, ground]));
  for (const node of inKeyOrder(input.nodes).filter(({ key }) => !placed.has(key))) {
    const ground = bandFor(BAND_LABELS[bandOf(node)], grounds);
    const around = (neighbours.get(node.key) ?? []).flatMap((other) => placed.get(other)?.x ?? []);
    const left = ground.x - ground.width / 2 + (TITLE_SHARE * ground.width) / (1 + TITLE_SHARE);
    const wish = around.length === 0 ? left : around.reduce((sum, x) => sum + x, 0) / around.length;
    const spot = firstFree(spotsIn(ground, left, wish), [...placed.values()], ROW * 0.75);
    if (spot) placed.set(node.key, { key: node.key, ...spot });
  }
  const used = new Set(input.nodes.map((node) => BAND_LABELS[bandOf(node)]));
  return { places: [...placed.values()], grounds: widened([...grounds.values()], used, [...placed.values()]) };
}

/** The band on show; a new one goes below all of them. */
function bandFor(label: string, grounds: Map<string, BandGround>): BandGround {
  const known = grounds.get(label);
  if (known) return known;
  const all = [...grounds.values()];
  const bottom = Math.max(0, ...all.map(({ y, height }) => y + height / 2));
  const height = bandHeight(1) - 8;
  const { x = 0, width = 8 * COLUMN } = all[0] ?? {};
  const made: BandGround = { kind: 'band', label, x, y: bottom + 8 + height / 2, width, height };
  grounds.set(label, made);
  return made;
}

/** Row by row beside the wished place, ever further from it, and past the right end of the band where it is full. */
function* spotsIn(ground: BandGround, left: number, wish: number): Generator<{ x: number; y: number }> {
  const rows = Math.max(1, Math.round((ground.height + 8 - BAND_PADDING) / ROW));
  const top = ground.y - ground.height / 2 + BAND_PADDING / 4;
  for (let away = 0; ; away += COLUMN / 2) {
    for (const x of away === 0 ? [wish] : [wish + away, wish - away]) {
      if (x < left) continue;
      for (let row = 0; row < rows; row += 1) yield { x, y: top + (row + 0.5) * ROW };
    }
  }
}

/** All bands end where the furthest member needs it; those of nobody go. */
function widened(grounds: readonly BandGround[], used: ReadonlySet<string>, places: readonly FixedPlace[]): Ground[] {
  const right = Math.max(...places.map(({ x }) => x + COLUMN / 2));
  return grounds
    .filter(({ label }) => used.has(label))
    .map((ground) => {
      const left = ground.x - ground.width / 2;
      const width = Math.max(ground.width, right - left);
      return { ...ground, width, x: left + width / 2 };
    });
}

function bandOf(node: LayoutNode): Band {
  if (node.group === 'service user') return 'service users';
  return BANDS.find((band) => band === node.tier) ?? 'not recorded';
}

interface FilledBand {
  readonly band: Band;
  readonly members: LayoutNode[];
}

/** As many columns as make the whole about half as high as wide. */
function columnsFor(sizes: readonly number[]): number {
  for (let columns = 8; ; columns += 2) {
    const rows = sizes.reduce((sum, size) => sum + Math.ceil(size / columns), 0);
    const height = rows * ROW + sizes.length * BAND_PADDING;
    if (height <= 0.6 * columns * COLUMN) return columns;
  }
}

/** Fills a band column by column, so that neighbours in order stay neighbours on the page. */
function layOut(bands: readonly FilledBand[], columns: number, places: Map<string, FixedPlace>): void {
  let top = 0;
  for (const { members } of bands) {
    const rows = Math.ceil(members.length / columns);
    const used = Math.ceil(members.length / rows);
    const spread = (columns * COLUMN) / used;
    for (const [index, { key }] of members.entries()) {
      const column = Math.floor(index / rows);
      const row = index % rows;
      // Every other column is let down a little, so that labels beside each other do not meet.
      const drop = (column % 2) * (ROW / 3);
      places.set(key, { key, x: (column + 0.5) * spread, y: top + (row + 0.5) * ROW + drop });
    }
    top += bandHeight(rows);
  }
}

function bandHeight(rows: number): number {
  return rows * ROW + BAND_PADDING;
}

function sortByMiddle(
  members: LayoutNode[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  places: ReadonlyMap<string, FixedPlace>,
): void {
  const middle = new Map<string, number>();
  for (const { key } of members) {
    const around = (neighbours.get(key) ?? []).flatMap((other) => places.get(other)?.x ?? []);
    const own = places.get(key)?.x ?? 0;
    middle.set(key, around.length === 0 ? own : around.reduce((sum, x) => sum + x, 0) / around.length);
  }
  members.sort((a, b) => (middle.get(a.key) ?? 0) - (middle.get(b.key) ?? 0) || (a.key < b.key ? -1 : 1));
}

function groundsOf(bands: readonly FilledBand[], columns: number): Ground[] {
  const titleWidth = TITLE_SHARE * columns * COLUMN;
  let top = 0;
  return bands.map(({ band, members }) => {
    const height = bandHeight(Math.ceil(members.length / columns));
    const ground: Ground = {
      kind: 'band',
      label: BAND_LABELS[band],
      x: (columns * COLUMN - titleWidth) / 2,
      y: top + height / 2 - BAND_PADDING / 4,
      width: columns * COLUMN + titleWidth,
      height: height - 8,
    };
    top += height;
    return ground;
  });
}
