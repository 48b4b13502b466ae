import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Expansion } from '../../data/use-map.js';
import { ARRANGEMENTS, type Arrangement } from '../../graph-canvas/layouts/layout-input.js';
import { SIZE_MEASURES, type SizeMeasure } from '../../graph-canvas/visual-rules.js';
import { useChangeAddress } from '../../state/use-view-state.js';

const OVERLAYS = ['none', 'bridges', 'gaps'] as const;
type Overlay = (typeof OVERLAYS)[number];

/** How the map is drawn, as the address holds it beside what all views share. */
export interface MapAddress {
  readonly mode: 'groups' | 'people';
  readonly arrangement: Arrangement;
  readonly size: SizeMeasure;
  /** A grouping for the colours; null: the one the page is grouped by. */
  readonly colour: string | null;
  readonly overlay: Overlay;
  readonly asList: boolean;
  readonly patterns: boolean;
  /** Groups opened into their members. */
  readonly opened: readonly string[];
  /** Stakeholders drawn whatever their rank. */
  readonly include: readonly string[];
  readonly expansions: readonly Expansion[];
  /** Stakeholders that stand out, drawn whatever their rank; the rest fades. */
  readonly focus: readonly string[];
  /** Parts of the grouping that stand out; the rest fades. */
  readonly focusParts: readonly string[];
  /** Who stands in the middle of the rings. */
  readonly around: string | null;
  readonly steps: number;
}

const MOST_STEPS = 4;
const DEFAULT_STEPS = 2;

/** Reads the map's own parameters; what cannot be read counts as absent. */
export function readMapAddress(params: URLSearchParams): MapAddress {
  const steps = Number(params.get('steps'));
  const around = params.get('around') || null;
  const arrangement = oneOf(ARRANGEMENTS, params.get('arrange'), 'force');
  return {
    mode: params.get('mode') === 'people' ? 'people' : 'groups',
    arrangement: arrangement === 'rings' && around === null ? 'force' : arrangement,
    size: oneOf(SIZE_MEASURES, params.get('size'), 'links'),
    colour: params.get('colour') || null,
    overlay: oneOf(OVERLAYS, params.get('overlay'), 'none'),
    asList: params.get('show') === 'list',
    patterns: params.get('patterns') === 'yes',
    opened: distinct(params.getAll('open')),
    include: distinct(params.getAll('include')),
    expansions: params.getAll('expand').flatMap(readExpansion),
    focus: distinct(params.getAll('focus')),
    focusParts: distinct(params.getAll('part')),
    around,
    steps: Number.isInteger(steps) && steps >= 1 && steps <= MOST_STEPS ? steps : DEFAULT_STEPS,
  };
}

/** The parameters for a change; null takes one away. */
export function writeMapAddress(change: Partial<MapAddress>): Record<string, string | readonly string[] | null> {
  const own: Record<string, string | readonly string[] | null> = {};
  if (change.mode !== undefined) own.mode = change.mode === 'people' ? 'people' : null;
  if (change.arrangement !== undefined) own.arrange = change.arrangement === 'force' ? null : change.arrangement;
  if (change.size !== undefined) own.size = change.size === 'links' ? null : change.size;
  if (change.colour !== undefined) own.colour = change.colour;
  if (change.overlay !== undefined) own.overlay = change.overlay === 'none' ? null : change.overlay;
  if (change.asList !== undefined) own.show = change.asList ? 'list' : null;
  if (change.patterns !== undefined) own.patterns = change.patterns ? 'yes' : null;
  if (change.opened !== undefined) own.open = change.opened;
  if (change.include !== undefined) own.include = change.include;
  if (change.expansions !== undefined) own.expand = change.expansions.map(({ key, pages }) => `${key}~${pages}`);
  if (change.focus !== undefined) own.focus = change.focus;
  if (change.focusParts !== undefined) own.part = change.focusParts;
  if (change.around !== undefined) own.around = change.around;
  if (change.steps !== undefined) own.steps = change.steps === DEFAULT_STEPS ? null : String(change.steps);
  return own;
}

/** The map's choices, and the way to change them: each change is one step of the Back button. */
export function useMapAddress(): readonly [MapAddress, (change: Partial<MapAddress>) => void] {
  const [params] = useSearchParams();
  const change = useChangeAddress();
  const address = useMemo(() => readMapAddress(params), [params]);
  return [address, (wanted) => change({ own: writeMapAddress(wanted) })];
}

function readExpansion(text: string): Expansion[] {
  const [, key, pages] = /^(.+)~(\d{1,2})$/su.exec(text) ?? [];
  return key === undefined || Number(pages) < 1 ? [] : [{ key, pages: Number(pages) }];
}

function oneOf<Value extends string>(allowed: readonly Value[], value: string | null, otherwise: Value): Value {
  return allowed.find((candidate) => candidate === value) ?? otherwise;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== ''))];
}
