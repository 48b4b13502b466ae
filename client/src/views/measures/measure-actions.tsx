import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import { ButtonLink } from '../../components/button.js';
import { download } from '../../components/download.js';
import { isQuantityOfStakeholders } from '../../components/measure/quantities.js';
import { Menu } from '../../components/menu.js';
import { measureExportAddress } from '../../data/measure-export.js';
import type { Scope } from '../../data/scope.js';
import { type ChosenMeasure, writeChosenMeasure } from '../../state/chosen-measure.js';
import { useAddressOf } from '../../state/use-view-state.js';
import styles from './measures-view.module.css';

const FORMATS = [
  { id: 'csv', label: 'CSV', detail: 'Values and where they come from, in one archive' },
  { id: 'xlsx', label: 'Excel workbook', detail: 'A sheet of values, one of where they come from' },
  { id: 'json', label: 'JSON', detail: 'The same as one document' },
] as const;

export interface MeasureActionsProps {
  readonly scope: Scope;
  readonly chosen: ChosenMeasure;
  readonly measure: MeasureDefinition;
}

/** What can be done with a measure’s values: take them along, or see them on the map. */
export function MeasureActions({ scope, chosen, measure }: MeasureActionsProps) {
  const addressOf = useAddressOf();
  const text = writeChosenMeasure(chosen);
  const onMap = (own: Readonly<Record<string, string>>) => addressOf({ view: 'map', own: { mode: 'people', ...own } });
  return (
    <div className={styles.actions}>
      {isQuantityOfStakeholders(measure) && (
        <>
          <ButtonLink to={onMap({ size: text })}>Size the map by it</ButtonLink>
          <ButtonLink to={onMap({ colour: `measure:${text}` })}>Colour the map by it</ButtonLink>
          <ButtonLink to={addressOf({ view: 'measures', own: { tab: 'compare', x: text } })}>Compare it</ButtonLink>
        </>
      )}
      <Menu
        trigger="Export"
        entries={FORMATS.map(({ id, label, detail }) => ({
          id,
          label,
          detail,
          onAction: () => download(measureExportAddress(scope, [chosen], id)),
        }))}
      />
    </div>
  );
}
