import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { isQuantityOfStakeholders } from '../../components/measure/quantities.js';
import type { Expansion } from '../../data/use-map.js';
import { ARRANGEMENTS, type Arrangement } from '../../graph-canvas/layouts/layout-input.js';
import { type ChosenMeasure, readChosenMeasure, writeChosenMeasure } from '../../state/chosen-measure.js';
import { useChangeAddress } from '../../state/use-view-state.js';

/** What can be laid over the picture: none, one, or both at once to compare them. */
export const OVERLAYS = ['bridges', 'gaps'] as const;
export type Overlay = (typeof OVERLAYS)[number];

/** What the size of a node shows. */
type SizeChoice =
  | { readonly kind: 'same' }
  | { readonly kind: 'links' }
  | { readonly kind: 'measure'; readonly measure: ChosenMeasure };

/** What the colour of a node shows: the part of a grouping (null: the one the page is grouped by), or a measure. */
type ColourChoice =
  | { readonly kind: 'grouping'; readonly key: string | null }
  | { readonly kind: 'measure'; readonly measure: ChosenMeasure };

/** How the map is drawn, as the address holds it beside what all views share. */
export interface MapAddress {
  readonly mode: 'groups' | 'people';
  readonly arrangement: Arrangement;
  readonly size: SizeChoice;
  readonly colour: ColourChoice;
  readonly overlays: readonly Overlay[];
  readonly asList: boolean;
  readonly patterns: boolean;
  /** Groups opened into their members. */
  readonly opened: readonly string[];
  /** Stakeholders brought in: drawn whatever their rank. */
  readonly include: readonly string[];
  readonly expansions: readonly Expansion[];
  /** Where it names anyone: only these are drawn. */
  readonly only: readonly string[];
  /** Stakeholders that stand out, drawn whatever their rank; the rest fades. */
  readonly focus: readonly string[];
  /** Parts of the grouping that stand out; the rest fades. */
  readonly focusParts: readonly string[];
  /** Who stands in the middle of the rings. */
  readonly around: string | null;
  readonly steps: number;
  /** How many people and organisations are drawn at most. */
  readonly draw: number;
}

/** How many to draw at most, to choose from; more than the usual number takes a reader who asks for it. */
export const DRAW_LIMITS = [150, 300, 500, 1_000, 2_000] as const;
const USUAL_LIMIT = 300;

const MOST_STEPS = 4;
const DEFAULT_STEPS = 2;

const MEASURE = 'measure:';

/** Reads the map's own parameters, and what in those for size and colour could not be understood. */
export function readMapAddress(params: URLSearchParams): {
  readonly address: MapAddress;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const readMeasure = (text: string): ChosenMeasure | null => {
    const found = readChosenMeasure(text, isQuantityOfStakeholders);
    problems.push(...found.problems);
    return found.measure;
  };
  const size = readSize(params.get('size'), readMeasure);
  const colour = readColour(params.get('colour'), readMeasure);
  return { address: { ...readLooks(params), size, colour }, problems };
}

type ReadMeasure = (text: string) => ChosenMeasure | null;

function readSize(text: string | null, readMeasure: ReadMeasure): SizeChoice {
  if (text === null || text === 'links') return { kind: 'links' };
  if (text === 'same') return { kind: 'same' };
  const measure = readMeasure(text);
  return measure === null ? { kind: 'links' } : { kind: 'measure', measure };
}

function readColour(text: string | null, readMeasure: ReadMeasure): ColourChoice {
  const measure = text?.startsWith(MEASURE) ? readMeasure(text.slice(MEASURE.length)) : null;
  if (measure !== null) return { kind: 'measure', measure };
  return { kind: 'grouping', key: text?.startsWith(MEASURE) ? null : text || null };
}

function readLooks(params: URLSearchParams): Omit<MapAddress, 'size' | 'colour'> {
  const steps = Number(params.get('steps'));
  const around = params.get('around') || null;
  const draw = Number(params.get('draw'));
  const arrangement = oneOf(ARRANGEMENTS, params.get('arrange'), 'force');
  return {
    mode: params.get('mode') === 'people' ? 'people' : 'groups',
    arrangement: arrangement === 'rings' && around === null ? 'force' : arrangement,
    overlays: OVERLAYS.filter((overlay) => params.getAll('overlay').includes(overlay)),
    asList: params.get('show') === 'list',
    patterns: params.get('patterns') === 'yes',
    opened: distinct(params.getAll('open')),
    include: distinct(params.getAll('include')),
    only: distinct(params.getAll('only')),
    expansions: params.getAll('expand').flatMap(readExpansion),
    focus: distinct(params.getAll('focus')),
    focusParts: distinct(params.getAll('part')),
    around,
    steps: Number.isInteger(steps) && steps >= 1 && steps <= MOST_STEPS ? steps : DEFAULT_STEPS,
    draw: DRAW_LIMITS.find((limit) => limit === draw) ?? USUAL_LIMIT,
  };
}

/** The parameters for a change; null takes one away. */
export function writeMapAddress(change: Partial<MapAddress>): Record<string, string | readonly string[] | null> {
  const own: Record<string, string | readonly string[] | null> = {};
  if (change.mode !== undefined) own.mode = change.mode === 'people' ? 'people' : null;
  if (change.arrangement !== undefined) own.arrange = change.arrangement === 'force' ? null : change.arrangement;
  if (change.size !== undefined) own.size = sizeText(change.size);
  if (change.colour !== undefined) own.colour = colourText(change.colour);
  if (change.overlays !== undefined) own.overlay = change.overlays;
  if (change.asList !== undefined) own.show = change.asList ? 'list' : null;
  if (change.patterns !== undefined) own.patterns = change.patterns ? 'yes' : null;
  if (change.opened !== undefined) own.open = change.opened;
  if (change.include !== undefined) own.include = change.include;
  if (change.only !== undefined) own.only = change.only;
  if (change.expansions !== undefined) own.expand = change.expansions.map(({ key, first }) => `${key}~${first}`);
  if (change.focus !== undefined) own.focus = change.focus;
  if (change.focusParts !== undefined) own.part = change.focusParts;
  if (change.around !== undefined) own.around = change.around;
  if (change.steps !== undefined) own.steps = change.steps === DEFAULT_STEPS ? null : String(change.steps);
  if (change.draw !== undefined) own.draw = change.draw === USUAL_LIMIT ? null : String(change.draw);
  return own;
}

function sizeText(size: SizeChoice): string | null {
  if (size.kind === 'measure') return writeChosenMeasure(size.measure);
  return size.kind === 'links' ? null : size.kind;
}

function colourText(colour: ColourChoice): string | null {
  return colour.kind === 'measure' ? `${MEASURE}${writeChosenMeasure(colour.measure)}` : colour.key;
}

/** Changes some of the choices; the label is what undo calls it, where its own words would say too little. */
export type SetMapAddress = (change: Partial<MapAddress>, label?: string) => void;

/**
 * The map's choices, what could not be understood, and the way to change them: each is one step of the Back button.
 * The same choices are the same object, whatever else the address says.
 */
export function useMapAddress() {
  const [params] = useSearchParams();
  const change = useChangeAddress();
  const text = new URLSearchParams([...params].filter(([name]) => OWN_NAMES.has(name))).toString();
  const { address, problems } = useMemo(() => readMapAddress(new URLSearchParams(text)), [text]);
  const setAddress: SetMapAddress = (wanted, label) =>
    change({ own: writeMapAddress(wanted), ...(label !== undefined && { label }) });
  return { address, problems, setAddress };
}

/** Every parameter that `readMapAddress` reads. */
const OWN_NAMES: ReadonlySet<string> = new Set(
  'mode arrange size colour overlay show patterns open include only expand focus part around steps draw'.split(' '),
);

function readExpansion(text: string): Expansion[] {
  const [, key, first] = /^(.+)~(\d{1,4})$/su.exec(text) ?? [];
  return key === undefined || Number(first) < 1 ? [] : [{ key, first: Number(first) }];
}

function oneOf<Value extends string>(allowed: readonly Value[], value: string | null, otherwise: Value): Value {
  return allowed.find((candidate) => candidate === value) ?? otherwise;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== ''))];
}
