import { anchorKeys } from './group-anchors.js';
import type { Ground } from './layouts/layout-input.js';
import { type Fill, NO_FILL } from './palette.js';
import type { NodeShape, Picture, TieLayer } from './picture.js';
import {
  LAYER_DASHES,
  type NodeOutline,
  nodeDiameter,
  SHAPE_OUTLINES,
  type ShadeRule,
  sizeValue,
  TIE_WIDTH,
  type VisualRules,
} from './visual-rules.js';

export type LegendMark =
  | {
      readonly kind: 'node';
      readonly outline: NodeOutline;
      readonly fill: Fill;
      readonly diameter: number;
      readonly ring: boolean;
      /** Someone who could introduce two others. */
      readonly halo: boolean;
      /** In the paler colour of a group's disc. */
      readonly tinted: boolean;
      /** Its size says how much, so it is drawn as large as a node of that value. */
      readonly toScale: boolean;
    }
  | {
      readonly kind: 'line';
      readonly tone: 'tie' | 'band' | 'absence' | 'introduction';
      readonly dashes: readonly number[];
      readonly width: number;
      readonly doubled: boolean;
      readonly arrow: boolean;
    }
  /** The ring that stands for a group whose members are drawn mixed with others. */
  | { readonly kind: 'anchor' };

export interface LegendEntry {
  readonly mark: LegendMark;
  readonly label: string;
}

export interface LegendSection {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

const SHAPE_LABELS = {
  person: 'Person',
  organisation: 'Organisation',
  other: 'Other: an event, topic or thing',
  group: 'Group',
} as const satisfies Record<NodeShape, string>;

const LAYER_LABELS = {
  collaboration: 'Collaboration',
  compliance: 'Compliance: reporting, funding, inspection',
  membership: 'Membership',
} as const satisfies Record<TieLayer, string>;

const NUMBER = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
const NO_VALUE = 'No value';

/** What the picture's marks mean, from the rules that draw them. A mark that does not occur is not explained. */
export function legendOf(
  picture: Picture,
  rules: VisualRules,
  colourTitle: string,
  grounds: readonly Ground[] = [],
): LegendSection[] {
  return [
    rules.options.shade
      ? shadeSection(picture, rules, rules.options.shade)
      : colourSection(picture, rules, colourTitle),
    shapeSection(picture),
    sizeSection(picture, rules),
    tieSection(picture),
    strengthSection(rules),
    findingSection(picture, grounds),
    groupSection(picture, rules),
  ].filter((section) => section.entries.length > 0);
}

function colourSection(picture: Picture, rules: VisualRules, title: string): LegendSection {
  const drawn = new Set(picture.nodes.map((node) => node.part));
  const members = new Set(picture.nodes.filter((node) => node.shape !== 'group').map((node) => node.part));
  const entries = picture.parts
    .filter(({ part }) => drawn.has(part))
    .map(({ part, label }) => {
      const fill = rules.fillOf(part);
      // A group's disc is paler, carries its name and needs no mark; its members do.
      const asGroup = { fill: { ...fill, pattern: 'plain' as const }, tinted: true };
      return { mark: nodeMark(members.has(part) ? { fill } : asGroup), label };
    });
  return { title, entries };
}

function shapeSection(picture: Picture): LegendSection {
  const drawn = new Set(picture.nodes.map((node) => node.shape));
  const shapes = (['person', 'organisation', 'other'] as const).filter((shape) => drawn.has(shape));
  return {
    title: 'Shape',
    entries: shapes.map((shape) => ({
      mark: nodeMark({ outline: SHAPE_OUTLINES[shape] }),
      label: SHAPE_LABELS[shape],
    })),
  };
}

/** The steps of a scale with the values each stands for; those without a value apart. */
function shadeSection({ nodes }: Picture, { shades }: VisualRules, { title }: ShadeRule): LegendSection {
  const entries = shades.map(({ shade, least, most }) => ({
    mark: nodeMark({ fill: { ...NO_FILL, shade } }),
    label: least === most ? NUMBER.format(least) : `${NUMBER.format(least)} to ${NUMBER.format(most)}`,
  }));
  const someWithout = nodes.some(({ shape, shaded }) => shape !== 'group' && shaded === null);
  return {
    title: `Colour: ${title.toLowerCase()}`,
    entries: someWithout ? [...entries, { mark: nodeMark({}), label: NO_VALUE }] : entries,
  };
}

function sizeSection({ nodes }: Picture, { sizes, options }: VisualRules): LegendSection {
  const { size } = options;
  if (size.kind === 'same' || sizes === null || sizes.most <= sizes.least) return { title: 'Size', entries: [] };
  const title = size.kind === 'links' ? 'number of links' : size.title.toLowerCase();
  const drawn = nodes.filter(({ shape }) => shape !== 'group');
  const someWithout = drawn.some((node) => sizeValue(node, size) === null);
  const whole = drawn.every((node) => Number.isInteger(sizeValue(node, size) ?? 0));
  const entries = legendSizes(sizes.least, sizes.most, whole).map((value, index) => ({
    mark: nodeMark({ diameter: nodeDiameter(value, sizes), toScale: true }),
    label: index === 0 && someWithout ? `${NUMBER.format(value)}, or no value` : NUMBER.format(value),
  }));
  return { title: `Size: ${title}`, entries };
}

/** The least, about a quarter, all: in whole numbers where all are, for nobody has a quarter of a link. */
function legendSizes(least: number, most: number, whole: boolean): readonly number[] {
  const quarter = least + (most - least) / 4;
  return [...new Set([least, whole ? Math.max(1, Math.round(quarter)) : quarter, most])];
}

function tieSection(picture: Picture): LegendSection {
  const drawn = new Set(picture.ties.map((tie) => tie.layer));
  const layers = (['collaboration', 'compliance', 'membership'] as const).filter((layer) => drawn.has(layer));
  const entries: LegendEntry[] = layers.map((layer) => ({
    mark: lineMark({ dashes: LAYER_DASHES[layer] }),
    label: LAYER_LABELS[layer],
  }));
  if (picture.ties.some((tie) => tie.directed)) {
    entries.push({ mark: lineMark({ arrow: true }), label: 'Read in the direction of the arrow' });
  }
  return { title: 'Line', entries };
}

function strengthSection({ strengths }: VisualRules): LegendSection {
  if (strengths === null || strengths.least === strengths.most) return { title: 'Width', entries: [] };
  return {
    title: 'Width: strength of the tie',
    entries: [
      { mark: lineMark({ width: TIE_WIDTH.least }), label: NUMBER.format(strengths.least) },
      { mark: lineMark({ width: TIE_WIDTH.most }), label: NUMBER.format(strengths.most) },
    ],
  };
}

function findingSection(picture: Picture, grounds: readonly Ground[]): LegendSection {
  const entries: LegendEntry[] = [];
  if (picture.nodes.some((node) => node.cutPoint)) {
    entries.push({ mark: nodeMark({ ring: true }), label: 'Cut-point: without it, others are cut off' });
  }
  if (picture.ties.some((tie) => tie.bridge)) {
    entries.push({ mark: lineMark({ doubled: true, width: 4 }), label: 'Bridge tie: the only link between two parts' });
  }
  if (picture.absences.length > 0) {
    entries.push({
      mark: lineMark({ tone: 'absence', dashes: [10, 7], width: 2.5 }),
      label: 'Gap: fewer links than expected',
    });
  }
  if (anchorKeys(picture, grounds).length > 0) {
    entries.push({ mark: { kind: 'anchor' }, label: 'Where a gap ends: the middle of the group’s members' });
  }
  if (picture.introductions.length > 0) {
    entries.push({
      mark: lineMark({ tone: 'introduction', dashes: [2, 5], width: 3 }),
      label: 'Suggested introduction: dotted, between two who do not know each other',
    });
  }
  if (picture.introductions.some(({ introducers }) => introducers.length > 0)) {
    entries.push({ mark: nodeMark({ halo: true }), label: 'Could introduce them' });
  }
  return { title: 'Bridges and gaps', entries };
}

function groupSection(picture: Picture, rules: VisualRules): LegendSection {
  const entries: LegendEntry[] = [];
  if (picture.nodes.some((node) => node.shape === 'group')) {
    entries.push({ mark: nodeMark({ diameter: 30 }), label: 'Group: the larger, the more members' });
  }
  if (picture.bands.length > 0 && rules.mostLinkedPairs !== null) {
    const label = `Pairs linked between two groups (widest: ${NUMBER.format(rules.mostLinkedPairs)})`;
    entries.push({ mark: lineMark({ tone: 'band', width: 12 }), label });
  }
  return { title: 'Groups', entries };
}

function nodeMark(mark: Partial<Extract<LegendMark, { kind: 'node' }>>): LegendMark {
  return {
    kind: 'node',
    outline: 'ellipse',
    fill: NO_FILL,
    diameter: 18,
    ring: false,
    halo: false,
    tinted: false,
    toScale: false,
    ...mark,
  };
}

function lineMark(mark: Partial<Extract<LegendMark, { kind: 'line' }>>): LegendMark {
  return { kind: 'line', tone: 'tie', dashes: [], width: 2, doubled: false, arrow: false, ...mark };
}
