/** Where one thing stands in a picture. */
export interface SavedPlace {
  /** The key of a stakeholder, or of a whole group that is drawn as one. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** A view as somebody set it up: which one, all its choices, and where everything stood. */
export interface SavedViewRecord {
  readonly key: string;
  readonly name: string;
  readonly note: string | null;
  /** Which of the views: map, gaps, ... */
  readonly view: string;
  /** Grouping, filter, selection and the view's own choices, as the query of its address. */
  readonly search: string;
  /** By key; none where the view draws nothing that has a place. */
  readonly places: readonly SavedPlace[];
  /** The data version it was set up on. */
  readonly dataVersion: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
  /** The data version of the network when this was last changed. */
  readonly version: number;
}

export interface StoryStep {
  /** The key of a saved view. */
  readonly savedView: string;
  readonly sentence: string;
}

/** Saved views in order, with a sentence each. */
export interface StoryRecord {
  readonly key: string;
  readonly name: string;
  readonly steps: readonly StoryStep[];
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
  readonly version: number;
}
