import type { ElementDefinition } from 'cytoscape';
import { TITLE_INSET, titleOf } from './ground-titles.js';
import { anchorsOf, type GroupAnchor } from './group-anchors.js';
import { bendOf, isInLowerHalf } from './group-links.js';
import { labelLines } from './labels.js';
import type { Ground } from './layouts/layout-input.js';
import type { LinkLabel } from './link-labels.js';
import { groupNodeKey, type Picture, type PictureNode, type PictureTie, type Positions } from './picture.js';
import { patternClass } from './style/node-rules.js';
import type { VisualRules } from './visual-rules.js';
import { wholeEdges } from './whole-edges.js';

/** Everything the canvas draws at one moment, but for what is pointed at. */
export interface Scene {
  readonly picture: Picture;
  readonly rules: VisualRules;
  readonly positions: Positions;
  readonly grounds: readonly Ground[];
  /** Who stands where the reader put them. */
  readonly pinned?: ReadonlySet<string>;
}

/** Ids on the canvas: stakeholders, ties and grounds may share a key. They are looked up by id, never in a selector. */
export const nodeId = (key: string) => `n:${key}`;
export const tieId = (key: string) => `t:${key}`;
export const keyOfNodeId = (id: string) => id.slice(2);

/** The elements of a scene, grounds first. Looks come from classes and data; see stylesheet.ts. */
export function elementsOf(scene: Scene): ElementDefinition[] {
  return wholeEdges([
    ...scene.grounds.flatMap((ground) => groundElement(ground, scene)),
    ...anchorsOf(scene).map(anchorElement),
    ...scene.picture.nodes.flatMap((node) => nodeElement(node, scene)),
    ...linkElements(scene),
    ...scene.picture.ties.map((tie) => tieElement(tie, scene.rules)),
  ]);
}

function nodeElement(node: PictureNode, { rules, positions, pinned }: Scene): ElementDefinition[] {
  const position = positions.get(node.key);
  if (!position) return [];
  const fill = rules.fillOfNode(node);
  const classes = ['stakeholder', node.shape];
  if (node.shape !== 'group') classes.push(patternClass(fill.pattern));
  if (fill.slot !== null) classes.push(`fill-${fill.slot}`);
  if (fill.shade !== null) classes.push(`shade-${fill.shade}`);
  if (node.cutPoint) classes.push('cut-point');
  if (node.shape === 'group' && fill.round > 0) classes.push(fill.round === 1 ? 'second-round' : 'later-round');
  if (node.opened) classes.push('opened');
  if (pinned?.has(node.key)) classes.push('pinned');
  return [
    {
      group: 'nodes',
      data: {
        id: nodeId(node.key),
        label: node.shape === 'group' ? groupLabel(node) : labelLines(node.name).join('\n'),
        diameter: rules.diameterOf(node),
      },
      position: { ...position },
      classes,
      grabbable: node.shape !== 'group',
    },
  ];
}

function groupLabel(node: PictureNode): string {
  return `${labelLines(node.name).join('\n')}\n${node.members.toLocaleString('en-GB')}`;
}

function groundElement(ground: Ground, { picture, rules, positions }: Scene): ElementDefinition[] {
  const title = titleOf(ground, picture);
  const area = (width: number, height: number, data: { id: string; label: string }, classes: string[]) => ({
    group: 'nodes' as const,
    grabbable: false,
    data: { ...data, width, height },
    position: { x: ground.x, y: ground.y },
    classes: ['ground', ...classes],
  });
  switch (ground.kind) {
    case 'band': {
      const band = area(ground.width, ground.height, { id: `g:band:${title}`, label: '' }, ['band']);
      const left = ground.x - ground.width / 2 + TITLE_INSET;
      const name = area(1, 1, { id: `g:title:${title}`, label: title }, ['title']);
      return [band, { ...name, position: { x: left, y: ground.y } }];
    }
    case 'ring':
      return [area(2 * ground.radius, 2 * ground.radius, { id: `g:ring:${title}`, label: title }, ['ring'])];
    case 'disc': {
      const key = groupNodeKey(ground.part);
      if (picture.nodes.some((node) => node.key === key)) return [];
      const { slot } = rules.fillOf(ground.part);
      const fill = slot === null ? [] : [`fill-${slot}`];
      const low = isInLowerHalf(key, picture, positions) ? ['low'] : [];
      return [area(2 * ground.radius, 2 * ground.radius, { id: nodeId(key), label: title }, ['disc', ...fill, ...low])];
    }
  }
}

function anchorElement({ key, label, at }: GroupAnchor): ElementDefinition {
  return {
    group: 'nodes',
    grabbable: false,
    data: { id: nodeId(key), label },
    position: { ...at },
    classes: ['ground', 'anchor'],
  };
}

function tieElement(tie: PictureTie, rules: VisualRules): ElementDefinition {
  const classes = ['tie', tie.layer];
  if (tie.directed) classes.push('directed');
  if (tie.bridge) classes.push('bridge');
  return {
    group: 'edges',
    data: {
      id: tieId(tie.key),
      source: nodeId(tie.from),
      target: nodeId(tie.to),
      width: rules.tieWidthOf(tie) + (tie.bridge ? 0.75 : 0),
    },
    classes,
  };
}

/** The words of a line as an element of their own, so that no other line is drawn over them. */
export function wordsElement({ kind, from, to, text, box }: LinkLabel): ElementDefinition {
  return {
    group: 'nodes',
    grabbable: false,
    data: { id: `w:${linkId(kind, from, to)}`, line: linkId(kind, from, to), label: text },
    position: { x: box.left + box.width / 2, y: box.top + box.height / 2 },
    classes: ['ground', 'words', `of-${kind}`],
  };
}

function linkElements({ picture, rules, positions }: Scene): ElementDefinition[] {
  const link = (kind: string, from: string, to: string, data: object, more: string[] = []): ElementDefinition => ({
    group: 'edges',
    data: { id: linkId(kind, from, to), source: nodeId(from), target: nodeId(to), width: 2, ...data },
    classes: [kind, ...more],
  });
  return [
    ...picture.bands.map((band) =>
      link(
        'links',
        band.from,
        band.to,
        { width: rules.bandWidthOf(band.linkedPairs) },
        band.detailed ? ['detailed'] : [],
      ),
    ),
    ...picture.absences.map((absence) =>
      link('absence', absence.from, absence.to, {
        bend: bendOf(absence, picture, positions, rules),
      }),
    ),
    ...picture.introductions.map(({ from, to }) => link('introduction', from, to, {})),
  ];
}

/** The id of what is drawn between two groups, or between two who are to meet. */
export function linkId(kind: string, from: string, to: string): string {
  return `${kind}:${[from, to].sort().join('\u0000')}`;
}
