import { BROKER_ROLES, type BrokerRole, ROLE_MEANINGS } from '@footbridge/shared/gaps/broker-sentence';
import { capitalised, formatCount } from './number-format.js';
import styles from './role-bar.module.css';

export interface RoleBarProps {
  readonly roles: Readonly<Record<BrokerRole, number>> & { readonly total: number };
  /** What is written below the bar: every role with its count, or the leading one with its share. */
  readonly detail?: 'all' | 'leading';
}

/** The mix of a broker's five roles, as one bar; each role also in words. */
export function RoleBar({ roles, detail = 'all' }: RoleBarProps) {
  if (roles.total === 0) return null;
  let from = 0;
  const segments = BROKER_ROLES.filter((role) => roles[role] > 0).map((role) => {
    const width = (roles[role] / roles.total) * 100;
    const segment = { role, from, width };
    from += width;
    return segment;
  });
  const words = segments.map(({ role }) => `${role} ${formatCount(roles[role])}`).join(', ');
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.bar}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        role="img"
        aria-label={`Roles: ${words}`}
      >
        {segments.map(({ role, from: x, width }) => (
          <rect key={role} className={styles[role]} x={x} width={width} height="10">
            <title>{`${capitalised(role)}, ${formatCount(roles[role])} times: ${ROLE_MEANINGS[role]}`}</title>
          </rect>
        ))}
      </svg>
      <figcaption className={styles.text}>{detail === 'all' ? capitalised(words) : leadingRole(roles)}</figcaption>
    </figure>
  );
}

function leadingRole(roles: RoleBarProps['roles']): string {
  const [leading] = [...BROKER_ROLES].sort((one, other) => roles[other] - roles[one]);
  if (leading === undefined) return '';
  return `${capitalised(leading)} ${formatCount(roles[leading])} of ${formatCount(roles.total)}`;
}

/** The colours of the roles in words, and what each role means. */
export function RoleLegend() {
  return (
    <ul className={styles.legend} aria-label="Roles">
      {BROKER_ROLES.map((role) => (
        <li key={role}>
          <svg viewBox="0 0 10 10" width="12" height="12" aria-hidden="true">
            <rect className={styles[role]} width="10" height="10" />
          </svg>
          <span>
            <strong>{capitalised(role)}</strong> {ROLE_MEANINGS[role]}
          </span>
        </li>
      ))}
    </ul>
  );
}
