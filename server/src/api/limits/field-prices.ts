/** What a field costs beyond one point an object. */
export interface FieldPrice {
  /** For itself, before what is selected of it. */
  readonly points?: number;
  /** How many a list without `first` may have. */
  readonly length?: number;
  /** How many a list has for every item of the page it belongs to. */
  readonly timesPage?: number;
  /** For each item of these arguments beside `points`: the measures that are asked for at once. */
  readonly forEach?: { readonly of: readonly string[]; readonly points: number };
}

/**
 * Fields that cost more than an object read from the snapshot: measures over the whole network, and searches a
 * selection multiplies (one for every cell of a gap table). A test holds every name against the schema.
 */
const FIELD_PRICES: Readonly<Record<string, FieldPrice>> = {
  'Network.overview': { points: 20 },
  'Network.bridges': { points: 100 },
  'Network.gaps': { points: 100 },
  'Network.findings': { points: 200 },
  'Network.measure': { points: 100 },
  'Network.compare': { points: 200 },
  'Network.stakeholderTable': { points: 200, forEach: { of: ['columns', 'where'], points: 100 } },
  'Network.routes': { points: 20 },
  'Network.graph': { points: 500, forEach: { of: ['measures'], points: 100 } },
  'Network.groupings': { length: 20 },
  'Grouping.values': { points: 20 },
  'Network.defaultGrouping': { points: 5 },
  'Stakeholder.broker': { points: 20 },
  'Stakeholder.measures': { length: 5, forEach: { of: ['of'], points: 20 } },
  'StakeholderTableRow.values': { length: 5 },
  'MeasureComparison.points': { timesPage: 1 },
  'MeasureDefinition.sources': { length: 3 },
  'RankCorrelation.sources': { length: 2 },
  'Summary.histogram': { length: 20 },
  'Bridges.connections': { length: 45 },
  'Gaps.cells': { length: 55 },
  'Gaps.cell': { points: 5 },
  'Gaps.introductions': { points: 200 },
  'GapCell.introductions': { points: 20 },
  'GapCell.routes': { points: 5 },
  'ChangeItem.fields': { length: 3 },
  'SavedView.places': { length: 20 },
  'Story.steps': { length: 10 },
  'Graph.nodes': { timesPage: 1 },
  'Graph.ties': { timesPage: 3 },
  'Graph.groups': { length: 20 },
  'Graph.groupLinks': { length: 55 },
  'Mutation.planImport': { points: 500 },
  'Mutation.runImport': { points: 500 },
  'Mutation.undo': { points: 50 },
  'Mutation.goBack': { points: 500 },
  'Network.goingBack': { points: 200 },
  // The names of everyone are compared.
  'Network.likelyDuplicates': { points: 200 },
  'Network.stakeholdersNamedLike': { points: 200 },
  'Network.mergePreview': { points: 50 },
  'Mutation.mergeStakeholders': { points: 500 },
  // As many rows as each takes: one list in a variable may be sent to several of them.
  'Mutation.saveStakeholders': { points: 5_000 },
  'Mutation.removeStakeholders': { points: 5_000 },
  'Mutation.saveTies': { points: 5_000 },
  'Mutation.removeTies': { points: 5_000 },
};

export function priceOf(place: string): FieldPrice | undefined {
  return Object.hasOwn(FIELD_PRICES, place) ? FIELD_PRICES[place] : undefined;
}

export const PRICED_FIELDS: readonly string[] = Object.keys(FIELD_PRICES);
