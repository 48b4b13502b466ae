import { colourPlaces } from '@footbridge/shared/gaps/colour-places';
import { NOT_RECORDED } from '@footbridge/shared/network/network-filter';
import { groupNodeKey, type Picture, type PictureNode, type PicturePart, type PictureTie } from './picture.js';

/** A graph as the API answers it; only what a picture needs of it. */
export interface GraphAnswer {
  readonly grouping: string;
  readonly nodes: readonly {
    readonly key: string;
    readonly name: string;
    readonly kind: 'PERSON' | 'ORGANISATION' | 'OTHER';
    readonly part: string;
    readonly group: string | null;
    readonly tier: string | null;
    readonly degree: number;
    readonly shownDegree: number;
    readonly isCutPoint: boolean;
    readonly distance: number | null;
  }[];
  readonly ties: readonly {
    readonly key: string;
    readonly from: string;
    readonly to: string;
    readonly kind: string;
    readonly layer: 'COLLABORATION' | 'COMPLIANCE' | 'MEMBERSHIP';
    readonly directed: boolean;
    readonly strength: number | null;
    readonly isBridge: boolean;
  }[];
  readonly groups: readonly { readonly part: string; readonly label: string; readonly count: number }[];
  readonly groupLinks: readonly GroupLinkAnswer[];
}

interface GroupLinkAnswer {
  readonly a: string;
  readonly b: string;
  readonly linkedPairs: number;
  readonly expected: number;
  readonly verdict: 'NONE' | 'FAR_FEWER' | 'FEWER' | 'AS_EXPECTED' | 'MORE' | 'TOO_FEW_TO_SAY';
}

const SHAPES = { PERSON: 'person', ORGANISATION: 'organisation', OTHER: 'other' } as const;
const LAYERS = { COLLABORATION: 'collaboration', COMPLIANCE: 'compliance', MEMBERSHIP: 'membership' } as const;
const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** People and organisations, each drawn by itself. `known`: the parts of the whole network, which the colours go by. */
export function pictureOfGraph(graph: GraphAnswer, known: readonly string[]): Picture {
  return {
    nodes: graph.nodes.map(stakeholderNode),
    ties: tiesOfGraph(graph),
    parts: partsOf(graph, known),
    sections: partsOf(graph, known),
    bands: [],
    absences: [],
    introductions: [],
  };
}

/** Groups with the bands between them; the members of those in `opened` drawn inside. */
export function pictureOfGroups(graph: GraphAnswer, opened: ReadonlySet<string>, known: readonly string[]): Picture {
  const members = graph.nodes.filter((node) => opened.has(node.part));
  const drawn = new Set(members.map((node) => node.key));
  return {
    nodes: [...graph.groups.map((group) => groupNode(group, opened.has(group.part))), ...members.map(stakeholderNode)],
    ties: tiesOfGraph(graph).filter((tie) => drawn.has(tie.from) && drawn.has(tie.to)),
    parts: partsOf(graph, known),
    sections: partsOf(graph, known),
    bands: graph.groupLinks
      .filter((link) => link.a !== link.b && link.linkedPairs > 0)
      .map((link) => ({
        from: groupNodeKey(link.a),
        to: groupNodeKey(link.b),
        linkedPairs: link.linkedPairs,
        detailed: opened.has(link.a) && opened.has(link.b),
      })),
    absences: absencesOf(graph.groupLinks),
    introductions: [],
  };
}

/** The same picture in the colours of another grouping, asked for with the same filter. */
export function recoloured(picture: Picture, by: GraphAnswer, known: readonly string[]): Picture {
  const partOf = new Map(by.nodes.map((node) => [node.key, node.part]));
  return {
    ...picture,
    parts: partsOf(by, known),
    nodes: picture.nodes.map((node) => ({ ...node, part: partOf.get(node.key) ?? NOT_RECORDED })),
  };
}

/** The same picture with values of measures for size and colour; null leaves one as it is. */
export function measured(picture: Picture, sized: ValuesByKey | null, shaded: ValuesByKey | null): Picture {
  return {
    ...picture,
    nodes: picture.nodes.map((node) => ({
      ...node,
      sized: sized?.get(node.key) ?? null,
      shaded: shaded?.get(node.key) ?? null,
    })),
  };
}

/** Values of stakeholders by their keys; null where one has none. */
export type ValuesByKey = ReadonlyMap<string, number | null>;

/** The gaps that the test confirms, as absences between two groups; the widest first, as its words are the last to go. */
export function absencesOf(links: readonly GroupLinkAnswer[]): Picture['absences'] {
  const missing = (link: GroupLinkAnswer) => link.expected - link.linkedPairs;
  return [...links]
    .sort((a, b) => missing(b) - missing(a))
    .flatMap((link) => {
      const confirmed = link.verdict === 'NONE' || link.verdict === 'FAR_FEWER' || link.verdict === 'FEWER';
      if (link.a === link.b || !confirmed) return [];
      const few = link.linkedPairs === 0 ? 'none' : NUMBER.format(link.linkedPairs);
      return [
        {
          from: groupNodeKey(link.a),
          to: groupNodeKey(link.b),
          label: `${few} of ${NUMBER.format(link.expected)} expected`,
        },
      ];
    });
}

/** "Not recorded" comes last: it says least. */
function partsOf({ grouping, groups }: GraphAnswer, known: readonly string[]): PicturePart[] {
  const colours = colourPlaces(
    grouping,
    known,
    groups.map(({ part }) => part),
  );
  const parts = groups.map(({ part, label }) => ({ part, label, colour: colours.get(part) ?? null }));
  return [...parts.filter(({ part }) => part !== NOT_RECORDED), ...parts.filter(({ part }) => part === NOT_RECORDED)];
}

function stakeholderNode(node: GraphAnswer['nodes'][number]): PictureNode {
  return {
    key: node.key,
    name: node.name,
    shape: SHAPES[node.kind],
    part: node.part,
    section: node.part,
    group: node.group,
    tier: node.tier,
    links: node.degree,
    linksShown: node.shownDegree,
    sized: null,
    shaded: null,
    cutPoint: node.isCutPoint,
    distance: node.distance,
    members: 0,
    opened: false,
  };
}

function groupNode(group: GraphAnswer['groups'][number], opened: boolean): PictureNode {
  return {
    key: groupNodeKey(group.part),
    name: group.label,
    shape: 'group',
    part: group.part,
    section: group.part,
    group: null,
    tier: null,
    links: 0,
    linksShown: 0,
    sized: null,
    shaded: null,
    cutPoint: false,
    distance: null,
    members: group.count,
    opened,
  };
}

function tiesOfGraph(graph: GraphAnswer): PictureTie[] {
  return graph.ties.map(({ isBridge, layer, ...tie }) => ({ ...tie, layer: LAYERS[layer], bridge: isBridge }));
}
