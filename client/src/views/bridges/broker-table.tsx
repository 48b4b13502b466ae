import { partLabel } from '@footbridge/shared/gaps/part-label';
import { Button } from '../../components/button.js';
import { ColumnHeader, NUMBER_CLASS, TABLE_CLASS, TableScroll } from '../../components/data-table.js';
import { formatCount, formatRank, measuredColumn, NO_VALUE } from '../../components/number-format.js';
import { NumberWithDefinition } from '../../components/number-with-definition.js';
import { RoleBar } from '../../components/role-bar.js';
import { StakeholderName } from '../../components/stakeholder-name.js';
import type { BrokerRow } from '../../data/use-bridges.js';
import styles from './bridges-view.module.css';

export interface BrokerTableProps {
  readonly rows: readonly BrokerRow[];
  readonly grouping: string;
  readonly version: number;
  readonly focus: string;
  readonly onFocus: (key: string) => void;
}

/** The brokers by how many shortest routes run through them. */
export function BrokerTable({ rows, grouping, version, focus, onFocus }: BrokerTableProps) {
  const betweenness = measuredColumn(rows.map((row) => row.betweenness));
  return (
    <TableScroll label="Brokers">
      <table className={TABLE_CLASS}>
        <caption className="visually-hidden">Brokers, the most connecting first</caption>
        <thead>
          <tr>
            <ColumnHeader>Rank</ColumnHeader>
            <ColumnHeader>Name</ColumnHeader>
            <ColumnHeader numeric>Betweenness</ColumnHeader>
            <ColumnHeader>Roles</ColumnHeader>
            <ColumnHeader numeric>Groups reached</ColumnHeader>
            <ColumnHeader numeric>Pairs cut if lost</ColumnHeader>
            <th scope="col">
              <span className="visually-hidden">Picture</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.stakeholder.key} data-selected={row.stakeholder.key === focus}>
              <td className={styles.rank}>{formatRank(row.rank, row.tiedRank)}</td>
              <th scope="row" className={styles.name}>
                <StakeholderName stakeholder={row.stakeholder} mark />
                <p className={styles.part}>{partOf(row, grouping)}</p>
              </th>
              <td className={NUMBER_CLASS}>
                <NumberWithDefinition measure="betweenness" version={version}>
                  {betweenness(row.betweenness)}
                </NumberWithDefinition>
              </td>
              <td className={styles.roles}>
                <RoleBar roles={row.roles} detail="leading" />
                {row.roles.total === 0 && NO_VALUE}
              </td>
              <td className={NUMBER_CLASS}>{formatCount(row.groupsReached)}</td>
              <td className={NUMBER_CLASS}>
                <NumberWithDefinition measure="pairs-cut" version={version}>
                  {formatCount(row.pairsCutIfLost)}
                </NumberWithDefinition>
                {row.isCutPoint && <p className={styles.cutPoint}>cut-point</p>}
              </td>
              <td>
                <Button
                  small
                  aria-pressed={row.stakeholder.key === focus}
                  aria-label={`Show the surroundings of ${row.stakeholder.name}`}
                  onPress={() => onFocus(row.stakeholder.key)}
                >
                  Show
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** The part of the grouping where the record itself holds it; the group otherwise. */
function partOf({ stakeholder }: BrokerRow, grouping: string): string {
  const own: Readonly<Record<string, string | null>> = {
    group: stakeholder.group,
    tier: stakeholder.tier,
    sector: stakeholder.sector,
  };
  const key = grouping in own ? grouping : 'group';
  const part = own[key];
  return part === null || part === undefined ? '' : partLabel(key, part);
}
