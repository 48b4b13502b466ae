import type { LegendSection } from '../legend.js';
import type { Picture, PictureNode } from '../picture.js';
import type { VisualOptions } from '../visual-rules.js';
import { measuredInWords, nodeInWords, pictureInWords, tieInWords } from '../words.js';
import type { Caption } from './frame.js';

/** A picture in words, for who cannot see it: everything that is drawn, and what its marks mean. */
export function pictureText(
  picture: Picture,
  options: VisualOptions,
  legend: readonly LegendSection[],
  caption: Caption,
): string {
  const names = new Map(picture.nodes.map(({ key, name }) => [key, name]));
  const sections = new Map(picture.sections.map(({ part, label }) => [part, label]));
  const parts = new Map(picture.parts.map(({ part, label }) => [part, label]));
  const nameOf = (key: string) => names.get(key) ?? sections.get(key.slice(1)) ?? key;
  const groups = picture.nodes.filter(({ shape }) => shape === 'group');
  const others = picture.nodes.filter(({ shape }) => shape !== 'group');
  const inWords = (node: PictureNode) =>
    [nodeInWords(node, parts.get(node.part) ?? node.part), ...measuredInWords(node, options)].join(', ');
  const lists: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['Groups', groups.map(({ name, members }) => `${name}: ${members.toLocaleString('en-GB')} members`)],
    [
      'Links between groups',
      picture.bands.map(
        ({ from, to, linkedPairs }) =>
          `${nameOf(from)} and ${nameOf(to)}: ${linkedPairs.toLocaleString('en-GB')} pairs`,
      ),
    ],
    ['Gaps', picture.absences.map(({ from, to, label }) => `${nameOf(from)} and ${nameOf(to)}: ${label}`)],
    [
      'Suggested introductions',
      picture.introductions.map(({ from, to, introducers }) => {
        const through = introducers.length > 0 ? `, through ${introducers.map(nameOf).join(' or ')}` : '';
        return `${nameOf(from)} to ${nameOf(to)}${through}`;
      }),
    ],
    ['People and organisations', others.map(inWords)],
    ['Ties', picture.ties.map((tie) => `${nameOf(tie.from)} ${tieInWords(tie, tie.from, nameOf(tie.to))}`)],
    [
      'How it is drawn',
      legend.map(({ title, entries }) => `${title}: ${entries.map(({ label }) => label).join('; ')}`),
    ],
  ];
  return [
    caption.title,
    ...caption.lines,
    pictureInWords(picture),
    ...lists.flatMap(([title, lines]) => (lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)])),
    '',
  ].join('\r\n');
}
