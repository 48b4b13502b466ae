import { createContext, type MouseEvent, useContext } from 'react';
import styles from './stakeholder-name.module.css';

/** How names lead to the panel: given once by the shell, so that components need not know about addresses. */
export interface StakeholderLinks {
  readonly addressOf: (key: string) => string;
  readonly open: (key: string) => void;
}

/** Null outside the shell: names are then plain text. */
export const StakeholderLinksContext = createContext<StakeholderLinks | null>(null);

/** The way to a stakeholder's panel, for what is not a name in the page; null outside the shell. */
export function useStakeholderLinks(): StakeholderLinks | null {
  return useContext(StakeholderLinksContext);
}

interface NamedStakeholder {
  readonly key: string;
  readonly name: string;
  readonly kind?: 'PERSON' | 'ORGANISATION' | 'OTHER';
}

export interface StakeholderNameProps {
  readonly stakeholder: NamedStakeholder;
  /** Shows whether it is a person or an organisation. */
  readonly mark?: boolean;
}

/** A stakeholder's name; opens its panel. */
export function StakeholderName({ stakeholder, mark = false }: StakeholderNameProps) {
  const links = useContext(StakeholderLinksContext);
  const words = (
    <>
      {mark && stakeholder.kind !== undefined && <KindMark kind={stakeholder.kind} />}
      <span className={styles.text}>{stakeholder.name}</span>
    </>
  );
  if (links === null) return <span className={styles.name}>{words}</span>;
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    links.open(stakeholder.key);
  };
  return (
    <a
      className={styles.name}
      href={links.addressOf(stakeholder.key)}
      onClick={open}
      data-stakeholder={stakeholder.key}
    >
      {words}
    </a>
  );
}

const SHAPES = {
  PERSON: { title: 'Person', path: 'M6 1.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9Z' },
  ORGANISATION: { title: 'Organisation', path: 'M1.500 1.500h9v9h-9Z' },
  OTHER: { title: 'Other', path: 'M6 .800 11.200 6 6 11.200.800 6Z' },
} as const;

/** The shape a stakeholder has on the map: round for a person, square for an organisation, a diamond for the rest. */
export function KindMark({ kind }: { readonly kind: keyof typeof SHAPES }) {
  const shape = SHAPES[kind];
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" width="12" height="12" role="img" aria-label={shape.title}>
      <path d={shape.path} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
