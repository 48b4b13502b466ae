import { separatorOf } from './number-format.js';
import { StakeholderName } from './stakeholder-name.js';

export interface StakeholderNamesProps {
  readonly stakeholders: readonly { readonly key: string; readonly name: string }[];
}

/** Names in a row, each a link; parted so that a name with a comma of its own still reads as one. */
export function StakeholderNames({ stakeholders }: StakeholderNamesProps) {
  const separator = separatorOf(stakeholders.map(({ name }) => name));
  return stakeholders.map((stakeholder, index) => (
    <span key={stakeholder.key}>
      {index > 0 && separator}
      <StakeholderName stakeholder={stakeholder} />
    </span>
  ));
}
