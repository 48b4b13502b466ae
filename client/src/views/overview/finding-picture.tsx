import type { ReactNode } from 'react';
import { formatNumber } from '../../components/number-format.js';
import type { FindingWords } from '../../data/use-overview.js';
import styles from './finding-picture.module.css';

export interface FindingPictureProps {
  readonly kind: FindingWords['kind'];
  readonly parts: readonly PicturedPart[];
  readonly number: number | null;
}

/** A part with the number of its colour, 1 to 8: the same as in the picture of all groups. */
export interface PicturedPart {
  readonly label: string;
  readonly colour: number;
}

const NO_PART: PicturedPart = { label: '', colour: 2 };

/** What a finding looks like, in the signs the map uses. The sentence beside it says the same, so it is not read out. */
export function FindingPicture({ kind, parts, number }: FindingPictureProps) {
  const Drawing = DRAWINGS[kind];
  const [first = NO_PART, second = NO_PART] = parts;
  return (
    <svg className={styles.picture} viewBox="0 0 176 96" aria-hidden="true">
      <Drawing first={first} second={second} number={number} />
    </svg>
  );
}

interface DrawingProps {
  readonly first: PicturedPart;
  readonly second: PicturedPart;
  readonly number: number | null;
}

const DRAWINGS = {
  WIDEST_GAP: WidestGap,
  HELD_BY_ONE: HeldByOne,
  CUT_OFF_PART: CutOffPart,
  COSTLIEST_LOSS: CostliestLoss,
  WEAKEST_TIER: WeakestTier,
  BEST_INTRODUCTION: BestIntroduction,
  COMPLIANCE_ONLY: ComplianceOnly,
} as const satisfies Record<FindingWords['kind'], (props: DrawingProps) => ReactNode>;

function WidestGap({ first, second, number }: DrawingProps) {
  return (
    <>
      <line className={styles.gap} x1="40" y1="42" x2="136" y2="42" />
      <Part x={40} part={first} />
      <Part x={136} part={second} />
      <text x="88" y="33">
        {number === null ? '' : formatNumber(number, 0)}
      </text>
    </>
  );
}

function HeldByOne({ first, second }: DrawingProps) {
  return (
    <>
      <path className={styles.tie} d="M40 42H136" />
      <Part x={40} part={first} />
      <Part x={136} part={second} />
      <circle className={styles.key} cx="88" cy="42" r="8" />
    </>
  );
}

function ComplianceOnly({ first, second }: DrawingProps) {
  return (
    <>
      <path className={styles.compliance} d="M40 42H136" />
      <Part x={40} part={first} square />
      <Part x={136} part={second} square />
    </>
  );
}

function CutOffPart() {
  return (
    <>
      <Cluster x={52} y={44} spread={22} />
      <path className={styles.tie} d="M126 34 140 52" />
      <Dots at={['126 34', '140 52']} className={styles.key} />
      <path className={styles.gap} d="M96 12V84" />
    </>
  );
}

function CostliestLoss() {
  return (
    <>
      <path className={styles.tie} d="M80 44 34 26M80 44 34 62M80 44 126 24M80 44 132 46M80 44 126 68" />
      <path className={styles.gap} d="M62 14V80M98 14V80" />
      <Dots at={['34 26', '34 62', '126 24', '132 46', '126 68']} />
      <circle className={styles.ring} cx="80" cy="44" r="14" />
      <circle className={styles.key} cx="80" cy="44" r="9" />
    </>
  );
}

function WeakestTier() {
  return (
    <>
      <path className={styles.tie} d="M50 18 80 46 110 18M36 76 80 46 124 76M80 46V76" />
      <rect className={styles.band} x="8" y="36" width="144" height="20" rx="4" />
      <Dots at={['50 18', '110 18', '36 76', '80 76', '124 76']} />
      <circle className={styles.key} cx="80" cy="46" r="8" />
    </>
  );
}

function BestIntroduction() {
  return (
    <>
      <Cluster x={34} y={44} spread={18} />
      <Cluster x={126} y={44} spread={18} />
      <path className={styles.proposed} d="M34 44H126" />
      <circle className={styles.key} cx="34" cy="44" r="7" />
      <circle className={styles.key} cx="126" cy="44" r="7" />
    </>
  );
}

interface DotsProps {
  /** Each "x y". */
  readonly at: readonly string[];
  readonly className?: string | undefined;
}

function Dots({ at, className = styles.none }: DotsProps) {
  return at.map((point) => {
    const [x, y] = point.split(' ');
    return <circle key={point} className={className} cx={x} cy={y} r="6" />;
  });
}

interface PartProps {
  readonly x: number;
  readonly part: PicturedPart;
  readonly square?: boolean;
}

function Part({ x, part: { label, colour }, square = false }: PartProps) {
  const shown = label.length > 14 ? `${label.slice(0, 13)}…` : label;
  return (
    <g>
      {square ? (
        <rect className={styles[`colour${colour}`]} x={x - 17} y="25" width="34" height="34" rx="3" />
      ) : (
        <circle className={styles[`colour${colour}`]} cx={x} cy="42" r="19" />
      )}
      <text x={x} y="80" className={styles.label}>
        {shown}
      </text>
    </g>
  );
}

function Cluster({ x, y, spread }: { readonly x: number; readonly y: number; readonly spread: number }) {
  const around = [0, 1, 2, 3, 4].map((turn) => {
    const angle = (turn * 2 * Math.PI) / 5 - Math.PI / 2;
    return { x: x + spread * Math.cos(angle), y: y + spread * Math.sin(angle) };
  });
  return (
    <g>
      {around.map((point) => (
        <line key={`${point.x}`} className={styles.tie} x1={x} y1={y} x2={point.x} y2={point.y} />
      ))}
      {around.map((point) => (
        <circle key={`${point.x}`} className={styles.none} cx={point.x} cy={point.y} r="5" />
      ))}
      <circle className={styles.none} cx={x} cy={y} r="6" />
    </g>
  );
}
