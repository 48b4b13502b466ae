import { Checkbox } from '../../components/checkbox.js';
import type { ReportChoices } from '../../data/use-report.js';
import styles from './report-view.module.css';

export interface ReportChoiceListProps {
  readonly choices: ReportChoices;
  readonly onDefinitions: (wanted: boolean) => void;
  readonly onNames: (shown: boolean) => void;
}

/** What goes into the report, with what naming somebody means. */
export function ReportChoiceList({ choices, onDefinitions, onNames }: ReportChoiceListProps) {
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">What goes into the report</legend>
      <Checkbox isSelected={choices.definitions === 'yes'} onChange={onDefinitions}>
        Say what every number means, at the end
      </Checkbox>
      <Checkbox isSelected={choices.names === 'show'} onChange={onNames}>
        Name the people who are service users
      </Checkbox>
      <p className={styles.note}>
        {choices.names === 'show'
          ? 'People who are service users are named. Make sure that they agreed, and that everyone who gets this may know.'
          : 'People who are service users stand as “a service user”. Someone who knows the network may still tell who is meant.'}
      </p>
    </fieldset>
  );
}
