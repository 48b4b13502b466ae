import { useMemo } from 'react';
import type { Scope } from '../../data/scope.js';
import type { AnswerState } from '../../data/use-answer.js';
import { useBrokers } from '../../data/use-bridges.js';
import type { IntroductionWords } from '../../data/use-gaps.js';
import { type GraphPicture, type PictureOptions, useGraph } from '../../data/use-graph.js';
import { useBestIntroductions, useNeighbours } from '../../data/use-map.js';
import { useKnownParts } from '../../data/use-networks.js';
import { EMPTY_PICTURE, type Picture, partOfGroupNode } from '../../graph-canvas/picture.js';
import {
  absencesOf,
  measured,
  pictureOfGraph,
  pictureOfGroups,
  recoloured,
} from '../../graph-canvas/picture-of-graph.js';
import { placedAbsences } from '../../graph-canvas/placed-absences.js';
import { type Expanded, onlyThese, type Staging, shownNeighbours, withStages } from './picture-stages.js';
import type { MapAddress } from './use-map-address.js';
import { type MapMeasures, useMapMeasures } from './use-map-measures.js';

const INTRODUCTIONS = 5;
/** How many brokers stand out in the overlay for bridges. */
const BROKERS = 10;

export interface MapPicture {
  readonly answer: AnswerState<GraphPicture | undefined>;
  /** Null until the first answer. */
  readonly picture: Picture | null;
  readonly values: MapMeasures;
  /** Those drawn by rank, whoever else is brought in. */
  readonly base: ReadonlySet<string>;
  readonly introductions: readonly IntroductionWords[];
  /** The confirmed gaps that have no place in the picture, in words. */
  readonly undrawnGaps: readonly string[];
  /** How many stand out as bridges. */
  readonly brokers: number;
  /** How many of these are to be introduced, or could introduce others, too. */
  readonly both: number;
  /** Who stands out, asked for by the address or in an overlay; null where no one does. */
  readonly highlight: ReadonlySet<string> | null;
  /** What the address asks to stand out, by name; null where it asks for nothing. */
  readonly focusNames: readonly string[] | null;
}

/** Asks for what the map is to draw, and puts it together as one picture. */
export function useMapPicture(scope: Scope, address: MapAddress): MapPicture {
  const people = address.mode === 'people';
  const gaps = people && address.overlays.includes('gaps');
  const staging = useStaging(address);
  const expanded = useExpanded(scope, people ? staging.expansions : NO_EXPANSIONS);
  const suggested = useBestIntroductions(scope, INTRODUCTIONS, gaps);
  const focused = address.focus.length > 0 || address.focusParts.length > 0;
  const introductions = useMemo(
    () => (gaps ? among(suggested.data ?? NONE, staging.focus) : NONE),
    [gaps, staging.focus, suggested.data],
  );
  const bridges = people && address.overlays.includes('bridges') && !focused;
  const brokers = useBrokers(scope, BROKERS, bridges).data?.brokers;
  const brokerKeys = useMemo(
    () => (bridges ? (brokers ?? []).map((broker) => broker.stakeholder.key) : NOBODY),
    [bridges, brokers],
  );
  const options = questionFor(address, expanded, [...brokerKeys, ...introductions.flatMap(keysOf)]);
  const answer = useGraph(scope, options);
  const colour = address.colour.kind === 'grouping' ? address.colour.key : null;
  const otherColour = people && colour !== null && colour !== answer.data?.grouping;
  const colours = useGraph({ ...scope, grouping: colour }, { ...options, enabled: otherColour });
  const values = useMapMeasures(scope, address, options);
  const known = useKnownParts(scope.network, answer.data?.grouping ?? null);
  const knownColours = useKnownParts(scope.network, colour);
  const opened = useMemo(() => new Set(staging.opened), [staging.opened]);

  const picture = useMemo(() => {
    const graph = answer.data;
    if (graph === undefined) return null;
    if (!people) return withStages(pictureOfGroups(graph, opened, known), staging, []);
    const plain = onlyThese(withStages(pictureOfGraph(graph, known), staging, expanded), staging.only);
    const parted = otherColour && colours.data !== undefined ? recoloured(plain, colours.data, knownColours) : plain;
    const coloured = measured(parted, values.sized, values.shaded);
    if (!gaps) return coloured;
    const absences = focused ? [] : placedAbsences(absencesOf(graph.groupLinks), plain.nodes).placed;
    return { ...coloured, absences, introductions: drawable(introductions, plain) };
  }, [
    answer.data,
    colours.data,
    known,
    knownColours,
    otherColour,
    values.sized,
    values.shaded,
    people,
    opened,
    staging,
    expanded,
    gaps,
    introductions,
    focused,
  ]);
  const highlight = useMemo(() => {
    if (focused) return standingOut(focusedKeys(picture, address));
    return standingOut([...brokerKeys, ...introductions.flatMap(keysOf)]);
  }, [focused, picture, address, brokerKeys, introductions]);
  const undrawnGaps = gaps && !focused ? gapsWithoutPlace(answer.data) : [];
  const focusNames = focused ? namesInFocus(picture ?? EMPTY_PICTURE, address) : null;
  const base = useMemo(() => baseOf(picture), [picture]);
  const concerned = new Set(introductions.flatMap(keysOf));
  return {
    ...{ answer, picture, values, base, introductions, undrawnGaps, highlight, focusNames },
    brokers: brokerKeys.length,
    both: brokerKeys.filter((key) => concerned.has(key)).length,
  };
}

/**
 * Of the choices, those that say who comes into the picture and when. The same object until one of these changes: a
 * picture that is only shown as a list, or otherwise coloured, need not be put together and laid out again.
 */
function useStaging(address: MapAddress): Staging & Pick<MapAddress, 'expansions'> {
  const { mode, draw, opened, include, only, focus, expansions } = address;
  const staging = { mode, draw, opened, include, only, focus, expansions };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says tells one from another
  return useMemo(() => staging, [JSON.stringify(staging)]);
}

/** The expansions with their neighbours, as far as these are known. The same list as long as they are. */
function useExpanded(scope: Scope, expansions: MapAddress['expansions']): readonly Expanded[] {
  const neighbours = useNeighbours(
    scope,
    expansions.map(({ key }) => key),
  );
  const known = JSON.stringify(expansions.map(({ key }) => neighbours.get(key)?.length));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known of them tells one answer from another
  return useMemo(
    () => expansions.map(({ key, first }) => ({ key, first, neighbours: neighbours.get(key) ?? [] })),
    [expansions, known],
  );
}

function baseOf(picture: Picture | null): ReadonlySet<string> {
  return new Set(picture?.nodes.flatMap(({ key, stage = 0 }) => (stage === 0 ? [key] : [])));
}

const NONE: readonly IntroductionWords[] = [];
const NOBODY: readonly string[] = [];
const NO_EXPANSIONS: MapAddress['expansions'] = [];

function questionFor(address: MapAddress, expanded: readonly Expanded[], concerned: readonly string[]): PictureOptions {
  if (address.mode === 'groups') return { limit: address.draw, eachPart: true, parts: [...address.opened].sort() };
  const rings = address.arrangement === 'rings' && address.around !== null;
  const include = [
    ...address.include,
    ...address.focus,
    ...address.only,
    ...expanded.flatMap((expansion) => [expansion.key, ...shownNeighbours(expansion)]),
    ...concerned,
  ];
  return {
    limit: address.draw,
    ...(include.length > 0 && { include: [...new Set(include)].sort() }),
    ...(rings && { around: address.around ?? '', steps: address.steps }),
  };
}

function drawable(introductions: readonly IntroductionWords[], { nodes }: Picture): Picture['introductions'] {
  const drawn = new Set(nodes.map((node) => node.key));
  return introductions
    .filter(({ from, to }) => drawn.has(from.key) && drawn.has(to.key))
    .map(({ from, to, introducers }) => ({
      from: from.key,
      to: to.key,
      introducers: introducers.map(({ key }) => key).filter((key) => drawn.has(key)),
    }));
}

/** Each as "Scotland and UK Parliament: none of 18 expected". */
function gapsWithoutPlace(graph: GraphPicture | undefined): readonly string[] {
  if (graph === undefined) return [];
  const nodes = graph.nodes.map(({ part }) => ({ section: part }));
  const labelOf = (key: string) => {
    const part = partOfGroupNode(key);
    return graph.groups.find((group) => group.part === part)?.label ?? part;
  };
  return placedAbsences(absencesOf(graph.groupLinks), nodes).unplaced.map(
    ({ from, to, label }) => `${labelOf(from)} and ${labelOf(to)}: ${label}`,
  );
}

/** Of the introductions, those between two who are looked at; all where no one is. */
function among(introductions: readonly IntroductionWords[], focus: readonly string[]): readonly IntroductionWords[] {
  if (focus.length === 0) return introductions;
  return introductions.filter(({ from, to }) => focus.includes(from.key) && focus.includes(to.key));
}

/** Those looked at by name, and everything that is drawn of the parts looked at. */
function focusedKeys(picture: Picture | null, { focus, focusParts }: MapAddress): readonly string[] {
  const ofParts = picture?.nodes.filter((node) => focusParts.includes(node.section)) ?? [];
  return [...focus, ...ofParts.map((node) => node.key)];
}

function namesInFocus({ nodes, sections }: Picture, { focus, focusParts }: MapAddress): readonly string[] {
  const parts = sections.filter(({ part }) => focusParts.includes(part)).map(({ label }) => label);
  // In the order they were asked for: a route is told from one end to the other.
  return [...parts, ...focus.flatMap((key) => nodes.find((node) => node.key === key)?.name ?? [])];
}

/** Bridges: the brokers. Gaps: those who are to meet and those who could introduce them. */
function standingOut(keys: readonly string[]): ReadonlySet<string> | null {
  return keys.length === 0 ? null : new Set(keys);
}

function keysOf({ from, to, introducers }: IntroductionWords): readonly string[] {
  return [from.key, to.key, ...introducers.map(({ key }) => key)];
}
