import { bandWidth, type PlacedGroup, placeGroups, placeLabels } from '@footbridge/shared/drawing/group-layout';
import { isGap, type Verdict } from '@footbridge/shared/gaps/verdict';
import styles from './group-picture.module.css';
import { countOf, formatCount, formatNumber } from './number-format.js';

interface PicturedGroup {
  readonly part: string;
  readonly label: string;
  readonly count: number;
  /** Which colour it has, counted from 0. */
  readonly colour: number;
}

interface PicturedLink {
  readonly a: string;
  readonly b: string;
  readonly linkedPairs: number;
  readonly expected: number;
  readonly verdict: Verdict;
}

export interface GroupPictureProps {
  readonly groups: readonly PicturedGroup[];
  readonly links: readonly PicturedLink[];
}

const FRAME = { width: 640, height: 400, margin: { x: 100, y: 90 } } as const;
const COLOURS = 8;
const CROWD = 6;
const SIDE_STEP = { start: -20, middle: 0, end: 20 } as const;
/** Room for one line of the label's size, and for one of its characters. */
const LABEL = { height: 22, character: 8.5 } as const;

/** The groups and how they are linked: area is members, width is linked pairs, dashed is a confirmed gap. */
export function GroupPicture({ groups, links }: GroupPictureProps) {
  const placed = placeGroups(groups, FRAME);
  const at = new Map(placed.map((group) => [group.part, group]));
  const between = links.flatMap((link) => {
    const from = at.get(link.a);
    const to = at.get(link.b);
    return from === undefined || to === undefined || from === to ? [] : [{ link, from, to }];
  });
  const absences = absencesAmong(between);
  const most = Math.max(0, ...between.map(({ link }) => link.linkedPairs));
  const labels = new Map(groups.map((group) => [group.part, group.label]));
  const colours = new Map(groups.map((group) => [group.part, group.colour]));
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      role="img"
      aria-label={inWords(groups, links)}
    >
      {between
        .filter(({ link }) => link.linkedPairs > 0)
        .map(({ link, from, to }) => (
          <line
            key={`${link.a} ${link.b}`}
            className={styles.band}
            strokeWidth={bandWidth(link.linkedPairs, most)}
            {...ends(from, to)}
          >
            <title>{linkTitle(link, labels)}</title>
          </line>
        ))}
      {absences.map(({ link, from, to, text, width, at }) => (
        <g key={`${link.a} ${link.b}`}>
          <line className={styles.gap} {...ends(from, to)} />
          <rect
            className={styles.gapGround}
            x={at.x - width / 2}
            y={at.y - LABEL.height / 2}
            width={width}
            height={LABEL.height}
            rx="3"
          />
          <text className={styles.gapText} x={at.x} y={at.y} dominantBaseline="central" textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {placed.map((group) => (
        <GroupDisc
          key={group.part}
          group={group}
          label={labels.get(group.part) ?? group.part}
          colour={((colours.get(group.part) ?? 0) % COLOURS) + 1}
          crowded={placed.length >= CROWD}
        />
      ))}
    </svg>
  );
}

interface LinkBetween {
  readonly link: PicturedLink;
  readonly from: PlacedGroup;
  readonly to: PlacedGroup;
}

/** The confirmed gaps with their numbers, each number where it covers no other. */
function absencesAmong(between: readonly LinkBetween[]) {
  const gaps = between
    .filter(({ link }) => isGap(link.verdict))
    .map((gap) => {
      const { linkedPairs, expected } = gap.link;
      const text = `${linkedPairs === 0 ? 'none' : formatCount(linkedPairs)} of ${formatNumber(expected, 0)}`;
      return { ...gap, text, width: LABEL.character * text.length, height: LABEL.height };
    });
  const places = placeLabels(gaps);
  return gaps.map((gap, index) => ({ ...gap, at: places[index] ?? gap.from }));
}

interface GroupDiscProps {
  readonly group: PlacedGroup;
  readonly label: string;
  readonly colour: number;
  /** Many stand side by side: names lean outwards. */
  readonly crowded: boolean;
}

function GroupDisc({ group, label, colour, crowded }: GroupDiscProps) {
  const above = group.y < FRAME.height / 2;
  const side = crowded ? sideOf(group) : 'middle';
  const x = group.x + SIDE_STEP[side];
  const y = above ? group.y - group.radius - 34 : group.y + group.radius + 18;
  return (
    <g>
      <circle className={styles[`colour${colour}`]} cx={group.x} cy={group.y} r={group.radius} />
      <text className={styles.label} x={x} y={y} textAnchor={side} dominantBaseline="central">
        <tspan>{shortened(label)}</tspan>
        <tspan x={x} dy="1.2em" className={styles.count}>
          {formatCount(group.count)}
        </tspan>
      </text>
    </g>
  );
}

/** Names of the inner groups would meet in the middle; those of the outer ones stay within the frame as they are. */
function sideOf(group: PlacedGroup): 'start' | 'middle' | 'end' {
  const off = (group.x - FRAME.width / 2) / (FRAME.width / 2 - FRAME.margin.x);
  if (Math.abs(off) < 0.05 || Math.abs(off) > 0.7) return 'middle';
  return off < 0 ? 'end' : 'start';
}

function ends(from: PlacedGroup, to: PlacedGroup) {
  return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
}

function shortened(label: string): string {
  return label.length > 20 ? `${label.slice(0, 19)}…` : label;
}

function linkTitle(link: PicturedLink, labels: ReadonlyMap<string, string>): string {
  const names = `${labels.get(link.a) ?? link.a} and ${labels.get(link.b) ?? link.b}`;
  return `${names}: ${countOf(link.linkedPairs, 'linked pair')}, ${formatNumber(link.expected, 1)} expected`;
}

function inWords(groups: readonly PicturedGroup[], links: readonly PicturedLink[]): string {
  const labels = new Map(groups.map((group) => [group.part, group.label]));
  const sizes = groups.map((group) => `${group.label} ${formatCount(group.count)}`).join(', ');
  const gaps = links.filter((link) => link.a !== link.b && isGap(link.verdict)).map((link) => linkTitle(link, labels));
  return `Groups and how they are linked. ${sizes}. ${gaps.length === 0 ? 'No gap is confirmed.' : `Gaps: ${gaps.join('; ')}.`}`;
}
