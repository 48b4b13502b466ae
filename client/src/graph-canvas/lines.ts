import { groupNodeKey, type Picture, type PictureNode } from './picture.js';
import { linkId, tieId } from './scene.js';
import { tiesOf } from './walk.js';
import { tieInWords } from './words.js';

/** A line that is drawn at a node, as the keyboard goes through them. */
export interface Line {
  /** Its id on the canvas. */
  readonly id: string;
  /** Who is at the other end, where that is a node. */
  readonly other: string | null;
  /** As seen from the node: "works with Northgate Surgery, strength 4". */
  readonly words: string;
}

/** Everything drawn at a node, in an order that stays: ties, links between groups, gaps, introductions. */
export function linesOf(picture: Picture, key: string): readonly Line[] {
  const names = new Map(picture.nodes.map((node) => [node.key, node.name]));
  const nameOf = (one: string) => names.get(one) ?? one;
  const ties = tiesOf(picture, key).map((tie) => {
    const other = tie.from === key ? tie.to : tie.from;
    return { id: tieId(tie.key), other, words: tieInWords(tie, key, nameOf(other)) };
  });
  const bands = picture.bands.flatMap(({ from, to, linkedPairs }) => {
    const other = otherEnd(key, from, to);
    const pairs = linkedPairs === 1 ? '1 linked pair' : `${linkedPairs.toLocaleString('en-GB')} linked pairs`;
    return other === null ? [] : [{ id: linkId('links', from, to), other, words: `${pairs} with ${nameOf(other)}` }];
  });
  return [...ties, ...bands, ...gapsAt(picture, key, nameOf), ...introductionsAt(picture, key, nameOf)];
}

function otherEnd(key: string, from: string, to: string): string | null {
  return key === from ? to : key === to ? from : null;
}

/** The gaps of a group; of a stakeholder, those of its group, where groups are no nodes of their own. */
function gapsAt(picture: Picture, key: string, nameOf: (key: string) => string): readonly Line[] {
  const node = picture.nodes.find((candidate) => candidate.key === key);
  if (node === undefined) return [];
  const end = endOfGaps(picture, node);
  return picture.absences.flatMap(({ from, to, label }) => {
    const other = otherEnd(end, from, to);
    if (other === null) return [];
    const drawn = picture.nodes.some((candidate) => candidate.key === other);
    const between = end === key ? 'gap with' : `gap between ${partNameOf(picture, end)} and`;
    const name = drawn ? nameOf(other) : partNameOf(picture, other);
    return [{ id: linkId('absence', from, to), other: drawn ? other : null, words: `${between} ${name}: ${label}` }];
  });
}

function endOfGaps(picture: Picture, node: PictureNode): string {
  const group = groupNodeKey(node.section);
  return picture.nodes.some(({ key }) => key === group) ? node.key : group;
}

function partNameOf(picture: Picture, group: string): string {
  return picture.sections.find(({ part }) => groupNodeKey(part) === group)?.label ?? group;
}

function introductionsAt(picture: Picture, key: string, nameOf: (key: string) => string): readonly Line[] {
  return picture.introductions.flatMap(({ from, to, introducers }) => {
    const id = linkId('introduction', from, to);
    const other = otherEnd(key, from, to);
    if (other !== null) {
      const through = introducers.length > 0 ? ` through ${introducers.map(nameOf).join(' or ')}` : '';
      return [{ id, other, words: `suggested introduction to ${nameOf(other)}${through}` }];
    }
    return introducers.includes(key)
      ? [{ id, other: from, words: `could introduce ${nameOf(from)} to ${nameOf(to)}` }]
      : [];
  });
}
