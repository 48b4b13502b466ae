import { tieKindDefinition } from '@footbridge/shared/vocabulary/tie-kind';
import type { NodeShape, Picture, PictureNode, PictureTie } from './picture.js';
import type { VisualOptions } from './visual-rules.js';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const MEASURED = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });

const SHAPE_WORDS = {
  person: 'person',
  organisation: 'organisation',
  other: 'other',
  group: 'group',
} as const satisfies Record<NodeShape, string>;

/** A node in one line, as it is read out: "Northgate Surgery, organisation, practitioner, 7 ties, 3 of 7 shown". */
export function nodeInWords(node: PictureNode, partLabel: string): string {
  if (node.shape === 'group') {
    const state = node.opened ? 'open; Enter closes it' : 'closed; Enter opens it';
    return `${node.name}, group of ${NUMBER.format(node.members)}, ${state}`;
  }
  const links = node.links === 1 ? '1 link' : `${NUMBER.format(node.links)} links`;
  const shown =
    node.linksShown < node.links ? `, ${NUMBER.format(node.linksShown)} of ${NUMBER.format(node.links)} shown` : '';
  const cutPoint = node.cutPoint ? ', cut-point' : '';
  return `${node.name}, ${SHAPE_WORDS[node.shape]}, ${partInWords(node, partLabel)}, ${links}${shown}${cutPoint}`;
}

/** A group has a word for one of its members; other parts are said as they are labelled. */
function partInWords(node: PictureNode, partLabel: string): string {
  return node.part === node.group ? node.group : partLabel;
}

/** What the size and colour of a node say, in words: "betweenness 34.5", "constraint: no value". */
export function measuredInWords(node: PictureNode, { size, shade }: VisualOptions): readonly string[] {
  if (node.shape === 'group') return [];
  const said = (title: string, value: number | null) =>
    value === null ? `${title.toLowerCase()}: no value` : `${title.toLowerCase()} ${MEASURED.format(value)}`;
  const bySize = size.kind === 'measure' ? [said(size.title, node.sized)] : [];
  const byShade = shade ? [said(shade.title, node.shaded)] : [];
  return [...new Set([...bySize, ...byShade])];
}

/** What a node is, under its name in the hover note: "organisation, practitioner". */
export function roleInWords(node: PictureNode, partLabel: string): string {
  if (node.shape === 'group') return `${NUMBER.format(node.members)} members`;
  return `${SHAPE_WORDS[node.shape]}, ${partInWords(node, partLabel)}`;
}

/** A tie as seen from one of its ends: "is funded by Whitmoor Council, strength 4". */
export function tieInWords(tie: PictureTie, from: string, otherName: string): string {
  const strength = tie.strength === null ? '' : `, strength ${NUMBER.format(tie.strength)}`;
  const bridge = tie.bridge ? ', a bridge tie' : '';
  return `${verbOf(tie, from)} ${otherName}${strength}${bridge}`;
}

/** Custom kinds have no wording of their own: a directed one says which way it points. */
function verbOf(tie: PictureTie, from: string): string {
  const definition = tieKindDefinition(tie.kind);
  const outwards = tie.from === from;
  if (definition) return outwards ? definition.label : definition.reverseLabel;
  if (!tie.directed) return `${tie.kind}:`;
  return outwards ? `${tie.kind}, to` : `${tie.kind}, from`;
}

/** The picture in one or two sentences, for its description: how much is drawn and who has most links. */
export function pictureInWords(picture: Picture): string {
  const people = picture.nodes.filter((node) => node.shape !== 'group');
  const groups = picture.nodes.filter((node) => node.shape === 'group');
  const counts = [
    groups.length > 0 ? plural(groups.length, 'group', 'groups') : null,
    people.length > 0 ? plural(people.length, 'stakeholder', 'stakeholders') : null,
    people.length > 0 ? plural(picture.ties.length, 'tie', 'ties') : null,
    picture.absences.length > 0 ? plural(picture.absences.length, 'gap', 'gaps') : null,
  ].filter((count) => count !== null);
  const [most] = [...people].sort((a, b) => b.links - a.links || (a.key < b.key ? -1 : 1));
  const leader = most && most.links > 0 ? ` Most links: ${most.name} (${NUMBER.format(most.links)}).` : '';
  return `${counts.join(', ')} drawn.${leader}`;
}

function plural(count: number, one: string, many: string): string {
  return `${NUMBER.format(count)} ${count === 1 ? one : many}`;
}
