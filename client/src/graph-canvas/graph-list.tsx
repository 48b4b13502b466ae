import { type ReactNode, useMemo, useState } from 'react';
import styles from './graph-list.module.css';
import { groupNodeKey, type Picture, type PictureNode, type Positions } from './picture.js';
import { partLabelOf } from './use-walk.js';
import type { VisualOptions } from './visual-rules.js';
import { pictureInWords, tieInWords } from './words.js';

export interface GraphListProps {
  readonly picture: Picture;
  /** What the parts are parts of: "Group". */
  readonly partTitle: string;
  /** What size and colour show. */
  readonly looks: Pick<VisualOptions, 'size' | 'shade'>;
  /** Who stands where the reader put them. */
  readonly pins?: Positions;
  readonly onOpen: (key: string) => void;
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });

/** The same picture as text: everything that is drawn is in one of these tables, and nothing else. */
export function GraphList({ picture, partTitle, looks, pins, onOpen }: GraphListProps) {
  const names = useMemo(() => new Map(picture.nodes.map((node) => [node.key, node.name])), [picture]);
  const nameOf = (key: string) =>
    names.get(key) ?? picture.sections.find(({ part }) => groupNodeKey(part) === key)?.label ?? key;
  const button = (key: string) => (
    <button type="button" className={styles.name} onClick={() => onOpen(key)}>
      {nameOf(key)}
    </button>
  );
  const groups = picture.nodes.filter((node) => node.shape === 'group');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.list} aria-label="The picture as a list" tabIndex={0} data-graph-list>
      <p>{pictureInWords(picture)}</p>
      {groups.length > 0 && (
        <Table caption="Groups" headers={['Group', 'Members', 'Open']}>
          {groups.map((node) => (
            <tr key={node.key} data-node={node.key}>
              <th scope="row">{button(node.key)}</th>
              <td className={styles.number}>{NUMBER.format(node.members)}</td>
              <td>{node.opened ? 'yes' : 'no'}</td>
            </tr>
          ))}
        </Table>
      )}
      {picture.bands.length > 0 && (
        <Table caption="Links between groups" headers={['From', 'To', 'Linked pairs']}>
          {picture.bands.map(({ from, to, linkedPairs }) => (
            <tr key={`${from} ${to}`} data-band>
              <td>{nameOf(from)}</td>
              <td>{nameOf(to)}</td>
              <td className={styles.number}>{NUMBER.format(linkedPairs)}</td>
            </tr>
          ))}
        </Table>
      )}
      {picture.absences.length > 0 && (
        <Table caption="Gaps" headers={['Between', 'And', 'What is missing']}>
          {picture.absences.map(({ from, to, label }) => (
            <tr key={`${from} ${to}`} data-absence>
              <td>{nameOf(from)}</td>
              <td>{nameOf(to)}</td>
              <td>{label}</td>
            </tr>
          ))}
        </Table>
      )}
      {picture.introductions.length > 0 && (
        <Table caption="Suggested introductions" headers={['Who', 'To whom', 'Who could introduce them']}>
          {picture.introductions.map(({ from, to, introducers }) => (
            <tr key={`${from} ${to}`} data-introduction>
              <td>{button(from)}</td>
              <td>{button(to)}</td>
              <td>{introducers.length > 0 ? introducers.map(nameOf).join('; ') : 'No one is linked with both'}</td>
            </tr>
          ))}
        </Table>
      )}
      <Stakeholders picture={picture} partTitle={partTitle} looks={looks} onOpen={onOpen} {...(pins && { pins })} />
      {picture.ties.length > 0 && (
        <Table caption="Ties" headers={['Stakeholder', 'Tie', 'Layer']}>
          {picture.ties.map((tie) => (
            <tr key={tie.key} data-tie={tie.key}>
              <td>{button(tie.from)}</td>
              <td>{tieInWords(tie, tie.from, nameOf(tie.to))}</td>
              <td>{tie.layer}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}

const COLUMNS = ['name', 'shape', 'part', 'links', 'linksShown', 'sized', 'shaded'] as const;
type Column = (typeof COLUMNS)[number];
/** Those whose highest values are wanted first. */
const NUMBERS: ReadonlySet<Column> = new Set(['links', 'linksShown', 'sized', 'shaded']);

function Stakeholders({ picture, partTitle, looks, pins, onOpen }: GraphListProps) {
  const [order, setOrder] = useState<{ by: Column; down: boolean }>({ by: 'links', down: true });
  const nodes = useMemo(
    () =>
      sorted(
        picture,
        picture.nodes.filter((node) => node.shape !== 'group'),
        order.by,
        order.down,
      ),
    [picture, order],
  );
  if (nodes.length === 0) return null;
  const titles = {
    name: 'Name',
    shape: 'Kind',
    part: partTitle,
    links: 'Links',
    linksShown: 'Of these drawn',
    sized: looks.size.kind === 'measure' ? `Size: ${looks.size.title.toLowerCase()}` : null,
    shaded: looks.shade ? `Colour: ${looks.shade.title.toLowerCase()}` : null,
  } as const;
  const columns = COLUMNS.filter((column) => titles[column] !== null);
  const header = (column: Column) => (
    <button
      type="button"
      className={styles.sort}
      onClick={() => setOrder({ by: column, down: order.by === column ? !order.down : NUMBERS.has(column) })}
    >
      {titles[column]}
      <span aria-hidden="true">{order.by === column ? (order.down ? ' ↓' : ' ↑') : ''}</span>
    </button>
  );
  const sortOf = (column: Column) => (order.by !== column ? 'none' : order.down ? 'descending' : 'ascending');
  return (
    <table className={styles.table}>
      <caption>Stakeholders</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              aria-sort={sortOf(column)}
              className={NUMBERS.has(column) ? styles.number : undefined}
            >
              {header(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {nodes.map((node) => (
          <tr key={node.key} data-node={node.key}>
            <th scope="row">
              <button type="button" className={styles.name} onClick={() => onOpen(node.key)}>
                {node.name}
              </button>
              {node.cutPoint && <span className={styles.mark}> cut-point</span>}
              {pins?.has(node.key) && <span className={styles.mark}> pinned</span>}
            </th>
            <td>{node.shape}</td>
            <td>{partLabelOf(picture, node)}</td>
            <td className={styles.number}>{NUMBER.format(node.links)}</td>
            <td className={styles.number}>{NUMBER.format(node.linksShown)}</td>
            {titles.sized !== null && <td className={styles.number}>{valueInWords(node.sized)}</td>}
            {titles.shaded !== null && <td className={styles.number}>{valueInWords(node.shaded)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function valueInWords(value: number | null): string {
  return value === null ? 'no value' : NUMBER.format(value);
}

function sorted(picture: Picture, nodes: readonly PictureNode[], by: Column, down: boolean): PictureNode[] {
  const value = (node: PictureNode) => (by === 'part' ? partLabelOf(picture, node) : node[by]);
  const sign = down ? -1 : 1;
  return [...nodes].sort((a, b) => {
    const [one, other] = [value(a), value(b)];
    // Those without a value come last, whichever way the others are sorted.
    if (one === null || other === null) return (one === null ? 1 : 0) - (other === null ? 1 : 0);
    const order =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : String(one).localeCompare(String(other), 'en-GB');
    return sign * order || a.name.localeCompare(b.name, 'en-GB');
  });
}

interface TableProps {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly children: ReactNode;
}

function Table({ caption, headers, children }: TableProps) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
