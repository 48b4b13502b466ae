import { type ColumnOfList, chosenGraph, type MeasureRequest, partsOf } from './measure-kernel.js';

/** The input of a task that asks for the graph alone, in the face that the options choose. */
export const onChosenGraph = (request: MeasureRequest) => ({ graph: chosenGraph(request) });

/** The same with the grouping. */
export const onParts = (request: MeasureRequest) => ({ graph: chosenGraph(request), ...partsOf(request) });

/** The digraph with or without its strengths, for measures that look at both ways of a tie. */
export const onTies = ({ digraph, options }: MeasureRequest) => ({ graph: digraph, weighted: options.weighted });

/** A value for every stakeholder. */
export function stakeholders(values: Float64Array): ColumnOfList {
  return { kind: 'stakeholders', values };
}

/** Divided by the largest possible value where normalised; undefined where that is 0. */
export function scaled(values: Float64Array, most: number, { options }: MeasureRequest): ColumnOfList {
  if (!options.normalised) return { kind: 'stakeholders', values };
  return { kind: 'stakeholders', values: values.map((value) => (most > 0 ? value / most : Number.NaN)) };
}
