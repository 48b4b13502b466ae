import { useStakeholderLinks } from '../../components/stakeholder-name.js';
import styles from './stakeholders-view.module.css';

/** A name in a grid: a click opens the panel. It is no tab stop of its own; on the cell, Enter does the same. */
export function NameLink({ stakeholder }: { readonly stakeholder: { readonly key: string; readonly name: string } }) {
  const links = useStakeholderLinks();
  if (links === null) return stakeholder.name;
  return (
    <a
      className={styles.name}
      tabIndex={-1}
      href={links.addressOf(stakeholder.key)}
      data-stakeholder={stakeholder.key}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        links.open(stakeholder.key);
      }}
    >
      {stakeholder.name}
    </a>
  );
}
