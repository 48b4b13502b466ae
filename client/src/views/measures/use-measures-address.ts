import type { MeasureId } from '@footbridge/shared/measures/catalogue';
import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type ChosenMeasure, readChosenMeasure, writeChosenMeasure } from '../../state/chosen-measure.js';
import { useChangeAddress } from '../../state/use-view-state.js';

const TABS = ['one', 'network', 'compare'] as const;
type Tab = (typeof TABS)[number];

/** What the view shows, as the address holds it beside what all views share. */
export interface MeasuresAddress {
  readonly tab: Tab;
  readonly measure: ChosenMeasure;
  /** The two that are compared. */
  readonly x: ChosenMeasure;
  readonly y: ChosenMeasure;
  readonly scale: ScaleChoice;
}

/** How values are laid out along an axis: as suits them, or as told. */
export const SCALES = ['auto', 'linear', 'log'] as const;
export type ScaleChoice = (typeof SCALES)[number];

const DEFAULTS = { measure: 'betweenness', x: 'degree', y: 'betweenness' } as const satisfies Record<string, MeasureId>;

/** One of the two that are compared, and what it is called with its options. */
export interface ComparedMeasure {
  readonly chosen: ChosenMeasure;
  readonly title: string;
}

/** Two measures are compared where every stakeholder has a value of each. */
export function isOfStakeholders(measure: MeasureDefinition): boolean {
  return measure.subject === 'STAKEHOLDER';
}

/** Reads the view's own parameters, and what in them could not be understood. */
export function readMeasuresAddress(params: URLSearchParams): {
  readonly address: MeasuresAddress;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const read = (name: keyof typeof DEFAULTS, fits?: (measure: MeasureDefinition) => boolean): ChosenMeasure => {
    const text = params.get(name);
    const found = text === null ? null : readChosenMeasure(text, fits);
    problems.push(...(found?.problems ?? []));
    return found?.measure ?? { id: DEFAULTS[name], options: {} };
  };
  const word = <Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value => {
    const text = params.get(name);
    const found = values.find((value) => value === text);
    if (text !== null && found === undefined) {
      problems.push(`“${name}” is to be ${values.join(', ')}, not “${text}”; it stays at ${values[0]}.`);
    }
    return found ?? values[0];
  };
  const address = {
    tab: word('tab', TABS),
    measure: read('measure'),
    x: read('x', isOfStakeholders),
    y: read('y', isOfStakeholders),
    scale: word('scale', SCALES),
  };
  return { address, problems };
}

/** The view's choices, what could not be understood of them, and the way to change them. */
export function useMeasuresAddress() {
  const [params] = useSearchParams();
  const change = useChangeAddress();
  const { address, problems } = useMemo(() => readMeasuresAddress(params), [params]);
  const setAddress = (wanted: Partial<MeasuresAddress>) => {
    const own: Record<string, string | null> = {};
    for (const name of ['measure', 'x', 'y'] as const) {
      const chosen = wanted[name];
      if (chosen !== undefined) own[name] = writeChosenMeasure(chosen);
    }
    if (wanted.tab !== undefined) own.tab = wanted.tab === TABS[0] ? null : wanted.tab;
    if (wanted.scale !== undefined) own.scale = wanted.scale === SCALES[0] ? null : wanted.scale;
    change({ own });
  };
  return { address, problems, setAddress };
}
