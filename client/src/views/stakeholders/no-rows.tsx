import { Button, ButtonLink } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { useScope } from '../../data/scope.js';
import type { ValueCondition } from '../../data/table-question.js';
import { isEmptyFilter } from '../../state/filter-codec.js';
import { useChangeAddress } from '../../state/use-view-state.js';

export interface NoRowsProps {
  readonly where: readonly ValueCondition[];
  readonly onAnyValue: () => void;
  readonly onAdd: () => void;
}

/** Why there is no stakeholder to show, and the way on. */
export function NoRows({ where, onAnyValue, onAdd }: NoRowsProps) {
  const { filter } = useScope();
  const change = useChangeAddress();
  if (where.length > 0) {
    return (
      <EmptyState
        title="No stakeholder has such values"
        actions={<Button onPress={onAnyValue}>Allow any value</Button>}
      >
        <p>Everyone the filter leaves has a value outside what is asked for, or none.</p>
      </EmptyState>
    );
  }
  if (!isEmptyFilter(filter)) {
    return (
      <EmptyState
        title="No stakeholder fits the filter"
        actions={<Button onPress={() => change({ filter: {} })}>Clear the filter</Button>}
      >
        <p>Everyone in the network is left out by what the filter asks for.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="There is no one in this network yet"
      actions={
        <>
          <ButtonLink variant="primary" to="/import">
            Import a spreadsheet
          </ButtonLink>
          <Button onPress={onAdd}>Add a stakeholder</Button>
        </>
      }
    >
      <p>Bring in a spreadsheet, or add people and organisations one by one.</p>
    </EmptyState>
  );
}
