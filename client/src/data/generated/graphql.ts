/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A condition on a custom column; all parts of it hold together. */
export type AttributeCondition = {
  /** One of these values; a list holds one of them. */
  readonly in?: ReadonlyArray<unknown> | null | undefined;
  /** Whether it is empty. */
  readonly isNull?: boolean | null | undefined;
  /** The key of the column. */
  readonly key: string;
  /** A number, at most this. */
  readonly max?: number | null | undefined;
  /** A number, at least this. */
  readonly min?: number | null | undefined;
};

/** What a custom attribute is a column of. */
export type AttributeOwner =
  /** Of stakeholders. */
  | 'STAKEHOLDER'
  /** Of ties. */
  | 'TIE';

/** The type of a custom attribute. */
export type AttributeType =
  /** True or false. */
  | 'BOOLEAN'
  /** A calendar day. */
  | 'DATE'
  /** Several texts. */
  | 'LIST'
  /** A number. */
  | 'NUMBER'
  /** A text. */
  | 'TEXT';

/** What a thing shall have in one custom column; null clears it. */
export type AttributeValueInput = {
  /** The key of the column, which the network has already. */
  readonly key: string;
  /** The value in the type of the column. */
  readonly value?: unknown;
};

/** Which import to stop. */
export type CancelImportInput = {
  /** The job. */
  readonly id: string;
};

/** What a change did. */
export type ChangeKind =
  /** Something was created. */
  | 'CREATE'
  /** Something was edited. */
  | 'EDIT'
  /** Everything after an earlier change was taken back at once. */
  | 'GO_BACK'
  /** A whole import came in. */
  | 'IMPORT'
  /** Something was removed. */
  | 'REMOVE'
  /** An earlier change was taken back. */
  | 'UNDO';

/** Which changes of a history are asked for; what is absent is any. */
export type ChangeSearch = {
  /** Who made them. */
  readonly actors?: ReadonlyArray<string> | null | undefined;
  /** What they did. */
  readonly kinds?: ReadonlyArray<ChangeKind> | null | undefined;
  /** Part of their sentence, whatever the case. */
  readonly text?: string | null | undefined;
};

/** What one column of a table is. */
export type ColumnMapping = {
  /** The key of a custom attribute; absent: the header. */
  readonly attribute?: string | null | undefined;
  /** Its letter, as the spreadsheet shows it, or its header. */
  readonly column: string;
  /** The field it is read as, such as `id`, `name`, `from` or `attribute`. */
  readonly field: string;
  /** Its type; absent: what all of its values fit. */
  readonly type?: AttributeType | null | undefined;
};

/** What to do with a tie whose end is in no table. */
export type DanglingRule =
  /** Somebody unknown becomes a stakeholder with that id as the name. */
  | 'CREATE'
  /** A tie to somebody unknown is left out. */
  | 'SKIP'
  /** A tie to somebody unknown is a problem. */
  | 'STOP';

/** A network to delete with all its history. This cannot be undone. */
export type DeleteNetworkInput = {
  /** The network's name, typed, since deleting it cannot be undone. */
  readonly confirmation: string;
  /** The version you read. If it is another by now, the answer is CONFLICT with both sides. */
  readonly expectedVersion?: number | null | undefined;
  /** Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its key. */
  readonly key: string;
};

/** What to do with rows that give the same id. */
export type DuplicateRule =
  /** The first row of an id counts, later ones are left out. */
  | 'KEEP_FIRST'
  /** Rows of one id become one; where they differ the first value stands. */
  | 'MERGE'
  /** Rows that repeat an id and say something else are problems. */
  | 'STOP';

/** What a finding is about. */
export type FindingKind =
  /** The new tie that would bring the whole network closest together. */
  | 'BEST_INTRODUCTION'
  /** Two parts linked by reporting, funding or inspection and nothing else. */
  | 'COMPLIANCE_ONLY'
  /** The stakeholder whose loss would leave most pairs without a route. */
  | 'COSTLIEST_LOSS'
  /** Stakeholders who cannot reach the largest part of the network. */
  | 'CUT_OFF_PART'
  /** Two parts whose every link goes through one stakeholder. */
  | 'HELD_BY_ONE'
  /** The tier that the shortest routes between service users and policymakers depend on. */
  | 'WEAKEST_TIER'
  /** The two parts with the most linked pairs missing. */
  | 'WIDEST_GAP';

/** Which change is to be the latest in effect. */
export type GoBackInput = {
  /** The change; everything after it is taken back. */
  readonly change: string;
  /** The version you read. If it is another by now, the answer is CONFLICT with both sides. */
  readonly expectedVersion?: number | null | undefined;
  /** Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** The key of the network. */
  readonly network: string;
};

/** Where a grouping comes from. */
export type GroupingOrigin =
  /** Found from the ties alone. */
  | 'COMPUTED'
  /** A custom column of the network. */
  | 'CUSTOM'
  /** A field every stakeholder can have, such as group or tier. */
  | 'GIVEN';

/** How values are put into ranges. */
export type HistogramScale =
  /** Ranges of equal width; one for each whole number where there are few of them. */
  | 'LINEAR'
  /** Ranges of equal ratio, for a few values far above the rest; those of 0 or below are one range, the first. */
  | 'LOG';

/** What was corrected; whatever is left out keeps the proposal. */
export type ImportMapping = {
  /** For ties to somebody in no table; absent: STOP, and CREATE where no table lists stakeholders. */
  readonly danglingTies?: DanglingRule | null | undefined;
  /** For ids that come twice; absent: STOP. */
  readonly duplicateIds?: DuplicateRule | null | undefined;
  /** Whether the diagonal of a matrix is read as ties. */
  readonly matrixDiagonal?: boolean | null | undefined;
  /** The tables that are read otherwise. */
  readonly tables?: ReadonlyArray<TableMapping> | null | undefined;
  /** What words mean. */
  readonly values?: ReadonlyArray<ValueMapping> | null | undefined;
};

/** How an import meets what the network already holds. */
export type ImportMode =
  /** Adds what is new; what is there already stays as it is. */
  | 'APPEND'
  /** Makes the network hold exactly what the files say; everything else is removed. */
  | 'REPLACE'
  /** Adds what is new and changes what is there; an empty cell changes nothing. */
  | 'UPDATE';

/** How far an import is. */
export type JobState =
  /** It was stopped; nothing of it is saved. */
  | 'CANCELLED'
  /** All of it is saved. */
  | 'DONE'
  /** Nothing of it is saved; `error` says why. */
  | 'FAILED'
  /** It waits for another import to end. */
  | 'QUEUED'
  /** It is under way; it can be cancelled. */
  | 'RUNNING';

/** What a tie is about. */
export type Layer =
  /** Doing things together: works with, shares knowledge, co-designs, advises, supports. */
  | 'COLLABORATION'
  /** Answering to: reports to, funds, commissions, inspects. */
  | 'COMPLIANCE'
  /** Belonging to: member of, works for. */
  | 'MEMBERSHIP';

/** A measure that every stakeholder has a value of, and how to compute it. */
export type MeasureChoice = {
  /** Which, by its id in `measures`. */
  readonly id: string;
  /** How; absent: its defaults. */
  readonly options?: MeasureOptions | null | undefined;
};

/** Only stakeholders whose value of a measure lies here; all parts hold together. */
export type MeasureCondition = {
  /** Of which measure, by its id in `measures`. */
  readonly id: string;
  /** True: only those without a value; false: only those with one. */
  readonly isNull?: boolean | null | undefined;
  /** At most this. */
  readonly max?: number | null | undefined;
  /** At least this. */
  readonly min?: number | null | undefined;
  /** How to compute it; absent: its defaults. */
  readonly options?: MeasureOptions | null | undefined;
};

/** What a measure may be asked to do; one it does not take is refused (see `options` of its definition). */
export type MeasureOptions = {
  /** Share of the walk that goes on along a tie, 0 to below 1; 0.85 where absent. */
  readonly damping?: number | null | undefined;
  /** Whether direction counts; false where absent. */
  readonly directed?: boolean | null | undefined;
  /** Whether to compute exactly even where that takes long; false where absent. */
  readonly exact?: boolean | null | undefined;
  /** What divides the stakeholders into parts. */
  readonly grouping?: string | null | undefined;
  /** What is left out; stakeholders where absent. */
  readonly lost?: MissingThing | null | undefined;
  /** Share left out in each trial, above 0 to 0.5; 0.1 where absent. */
  readonly missing?: number | null | undefined;
  /** Whether values are divided by the largest possible one; false where absent. */
  readonly normalised?: boolean | null | undefined;
  /** The measure whose ranking is tried; betweenness where absent. */
  readonly of?: string | null | undefined;
  /** Above 1 finds smaller communities; 1 where absent. */
  readonly resolution?: number | null | undefined;
  /** The seed, where chance plays a part; 1 where absent. */
  readonly seed?: number | null | undefined;
  /** How many steps still count as within reach; 2 where absent. */
  readonly steps?: number | null | undefined;
  /** Whether strength counts; false where absent. */
  readonly weighted?: boolean | null | undefined;
};

/** Whose value a field of the merged stakeholder takes. */
export type MergeFieldInput = {
  /** A field as `mergePreview` names it: `tier`, or `attributes.` and a column. */
  readonly field: string;
  /** The key of the stakeholder whose value it is. */
  readonly from: string;
};

/** Stakeholders that are one and the same. Undo makes them several again, exactly as they were. */
export type MergeStakeholdersInput = {
  /** The versions of those whose preview you saw. */
  readonly expectedVersions?: ReadonlyArray<MergeVersionInput> | null | undefined;
  /** Choices field by field. Absent: the value of the one that stays, where it has none that of the first that has; lists, sources and notes of all. */
  readonly fields?: ReadonlyArray<MergeFieldInput> | null | undefined;
  /** Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** The key of the one that stays. */
  readonly keep: string;
  /** The keys of those that become part of it, at most 20. */
  readonly merge: ReadonlyArray<string>;
  /** The key of their network. */
  readonly network: string;
};

/** The version in which a stakeholder was seen. */
export type MergeVersionInput = {
  /** Its key. */
  readonly key: string;
  /** The version you read. If it is another by now, the answer is CONFLICT. */
  readonly version: number;
};

/** What is left out in a trial. */
export type MissingThing =
  /** Stakeholders, with their ties. */
  | 'STAKEHOLDERS'
  /** Ties. */
  | 'TIES';

/** One filter for every question, view and export. All parts hold together; an absent or empty part holds always. Parts about stakeholders keep the ties among those kept; parts about ties keep every stakeholder. */
export type NetworkFilter = {
  /** Conditions on custom columns, at most 50. */
  readonly attributes?: ReadonlyArray<AttributeCondition> | null | undefined;
  /** In one of these groups, or `not recorded`. */
  readonly groups?: ReadonlyArray<string> | null | undefined;
  /** Stakeholders of one of these kinds. */
  readonly kinds?: ReadonlyArray<StakeholderKind> | null | undefined;
  /** Ties in one of these layers. */
  readonly layers?: ReadonlyArray<Layer> | null | undefined;
  /** Ties at least this strong; one without strength counts as 1. */
  readonly minStrength?: number | null | undefined;
  /** Stakeholders and ties there on that day. */
  readonly on?: string | null | undefined;
  /** In one of these places, or `not recorded`. */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** Ties among one of the two modes, through the other. */
  readonly projection?: Projection | null | undefined;
  /** In one of these sectors, or `not recorded`. */
  readonly sectors?: ReadonlyArray<string> | null | undefined;
  /** In names and other names, whatever case and accents. */
  readonly text?: string | null | undefined;
  /** Ties of one of these kinds. */
  readonly tieKinds?: ReadonlyArray<string> | null | undefined;
  /** In one of these tiers, or `not recorded`. */
  readonly tiers?: ReadonlyArray<string> | null | undefined;
  /** With one of these topics, or `not recorded`. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
};

/** Which way. */
export type OrderDirection =
  /** From A to Z, from the lowest. */
  | 'ASCENDING'
  /** From Z to A, from the highest. */
  | 'DESCENDING';

/** Which files come into which network, and how. */
export type PlanImportInput = {
  /** What the proposal got wrong. */
  readonly mapping?: ImportMapping | null | undefined;
  /** How it meets what is there. */
  readonly mode?: ImportMode | null | undefined;
  /** The name of a network that is not there yet. */
  readonly name?: string | null | undefined;
  /** The key of the network; one that is not there yet is made by the import. */
  readonly network: string;
  /** The uploads, as POST /uploads named them. */
  readonly uploads: ReadonlyArray<string>;
};

/** Two-mode data (see `Network.modes`) as ties among one of the modes: two are linked where they share one of the other. Parts of the filter about stakeholders then are about those linked, `minStrength` is about the links. */
export type Projection = {
  /** A word of the mode whose stakeholders are linked, as in `Network.modes`. */
  readonly onto: string;
  /** How strong a link is; SHARED where absent. */
  readonly weighting?: ProjectionWeighting | null | undefined;
};

/** How strong a link of a projection is. */
export type ProjectionWeighting =
  /** Each one shared adds 1 / (how many share it, less 1). */
  | 'NEWMAN'
  /** How many the two share. */
  | 'SHARED';

/** A stakeholder to remove with its ties. Undo brings it back with them. */
export type RemoveStakeholderInput = {
  /** The version you read. If it is another by now, the answer is CONFLICT with both sides. */
  readonly expectedVersion?: number | null | undefined;
  /** Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its key. */
  readonly key: string;
  /** The key of its network. */
  readonly network: string;
};

/** Stakeholders to remove with their ties, as one change: all of them, or none. Undo brings them back. */
export type RemoveStakeholdersInput = {
  /** Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** The key of their network. */
  readonly network: string;
  /** At most 5,000. */
  readonly stakeholders: ReadonlyArray<ThingToRemoveInput>;
};

/** A story to remove; its saved views stay. */
export type RemoveStoryInput = {
  /** The version you read. If it is another by now, the answer is CONFLICT with both sides. */
  readonly expectedVersion?: number | null | undefined;
  /** Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its key. */
  readonly key: string;
  /** The key of its network. */
  readonly network: string;
};

/** A tie to remove. */
export type RemoveTieInput = {
  /** The version you read. If it is another by now, the answer is CONFLICT with both sides. */
  readonly expectedVersion?: number | null | undefined;
  /** Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its key. */
  readonly key: string;
  /** The key of its network. */
  readonly network: string;
};

/** Ties to remove, as one change: all of them, or none. Undo brings them back. */
export type RemoveTiesInput = {
  /** Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** The key of their network. */
  readonly network: string;
  /** At most 5,000. */
  readonly ties: ReadonlyArray<ThingToRemoveInput>;
};

/** A saved view to remove; stories that show it go on without it. */
export type RemoveViewInput = {
  /** The version you read. If it is another by now, the answer is CONFLICT with both sides. */
  readonly expectedVersion?: number | null | undefined;
  /** Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its key. */
  readonly key: string;
  /** The key of its network. */
  readonly network: string;
};

/** Which plan to carry out. */
export type RunImportInput = {
  /** The same key with the same plan answers the first job, for a day, and after a restart if it was saved. */
  readonly idempotencyKey?: string | null | undefined;
  /** The plan. */
  readonly planId: string;
  /** Leave the rows that have problems out. */
  readonly skipProblemRows?: boolean | null | undefined;
};

/** What is to be saved of a stakeholder: an absent field stays, null clears it. Without a key, or with one that is not there yet, a new one is made, which needs a name. */
export type SaveStakeholderInput = {
  /** Topics to add to those there are. */
  readonly addTopics?: ReadonlyArray<string> | null | undefined;
  /** Other names. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Custom columns; those not named stay. */
  readonly attributes?: ReadonlyArray<AttributeValueInput> | null | undefined;
  /** The version you read. If it is another by now, the answer is CONFLICT with both sides. */
  readonly expectedVersion?: number | null | undefined;
  /** professional, service user, practitioner or policymaker. */
  readonly group?: string | null | undefined;
  /** Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its key; made from the name where none is given. */
  readonly key?: string | null | undefined;
  /** What it is; a new one is a person unless told. */
  readonly kind?: StakeholderKind | null | undefined;
  /** What people call it. */
  readonly name?: string | null | undefined;
  /** The key of its network. */
  readonly network: string;
  /** What else there is to say. */
  readonly note?: string | null | undefined;
  /** Where it is. */
  readonly place?: string | null | undefined;
  /** Topics to take away; the others stay. */
  readonly removeTopics?: ReadonlyArray<string> | null | undefined;
  /** A sector of the vocabulary. */
  readonly sector?: string | null | undefined;
  /** Where this is known from. */
  readonly source?: string | null | undefined;
  /** central, regional or local. */
  readonly tier?: string | null | undefined;
  /** What it works on or cares about. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
  /** The first day it is there. */
  readonly validFrom?: string | null | undefined;
  /** The last day it is there. */
  readonly validTo?: string | null | undefined;
};

/** Edits of many stakeholders as one change: all of them are saved, or none. */
export type SaveStakeholdersInput = {
  /** At most 5,000, each of another stakeholder. */
  readonly edits: ReadonlyArray<StakeholderEditInput>;
  /** Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** The key of their network. */
  readonly network: string;
};

/** What is to be saved of a story: an absent field stays, steps come as the whole list in order. Without a key, or with one that is not there yet, a new one is made, which needs a name. */
export type SaveStoryInput = {
  /** The version you read. If it is another by now, the answer is CONFLICT with both sides. */
  readonly expectedVersion?: number | null | undefined;
  /** Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its key; made from the name where none is given. */
  readonly key?: string | null | undefined;
  /** What people call it. */
  readonly name?: string | null | undefined;
  /** The key of its network. */
  readonly network: string;
  /** Its saved views in order, at most 100. */
  readonly steps?: ReadonlyArray<StoryStepInput> | null | undefined;
};

/** What is to be saved of a tie: an absent field stays, null clears it. Without a key, or with one that is not there yet, a new one is made, which needs a kind and both ends. */
export type SaveTieInput = {
  /** Custom columns; those not named stay. */
  readonly attributes?: ReadonlyArray<AttributeValueInput> | null | undefined;
  /** Whether a kind of your own runs one way; it does not unless told. */
  readonly directed?: boolean | null | undefined;
  /** The version you read. If it is another by now, the answer is CONFLICT with both sides. */
  readonly expectedVersion?: number | null | undefined;
  /** The key of the stakeholder it starts at; cannot change later. */
  readonly from?: string | null | undefined;
  /** Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its key; drawn at random where none is given. */
  readonly key?: string | null | undefined;
  /** A kind of the vocabulary, which decides layer and direction, or a word of your own. */
  readonly kind?: string | null | undefined;
  /** The layer of a kind of your own; collaboration unless told. */
  readonly layer?: Layer | null | undefined;
  /** The key of its network. */
  readonly network: string;
  /** What else there is to say. */
  readonly note?: string | null | undefined;
  /** Where this is known from. */
  readonly source?: string | null | undefined;
  /** Above 0; higher is stronger. */
  readonly strength?: number | null | undefined;
  /** The key of the stakeholder it runs to; cannot change later. */
  readonly to?: string | null | undefined;
  /** The first day it holds. */
  readonly validFrom?: string | null | undefined;
  /** The last day it holds. */
  readonly validTo?: string | null | undefined;
};

/** Edits of many ties as one change: all of them are saved, or none. */
export type SaveTiesInput = {
  /** At most 5,000, each of another tie. */
  readonly edits: ReadonlyArray<TieEditInput>;
  /** Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** The key of their network. */
  readonly network: string;
};

/** What is to be saved of a view: an absent field stays, null clears it, places come as the whole list. Without a key, or with one that is not there yet, a new one is made, which needs a name and says which view. */
export type SaveViewInput = {
  /** The version you read. If it is another by now, the answer is CONFLICT with both sides. */
  readonly expectedVersion?: number | null | undefined;
  /** Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its key; made from the name where none is given. */
  readonly key?: string | null | undefined;
  /** What people call it. */
  readonly name?: string | null | undefined;
  /** The key of its network. */
  readonly network: string;
  /** What it shows, or why it was saved. */
  readonly note?: string | null | undefined;
  /** Where everything stands that is drawn; at most 2,000 places. */
  readonly places?: ReadonlyArray<SavedPlaceInput> | null | undefined;
  /** Grouping, filter, selection and the choices of the view: the query of its address. */
  readonly search?: string | null | undefined;
  /** Which view, as in its address: map, gaps, bridges, ... */
  readonly view?: string | null | undefined;
};

/** Where one thing stands in a picture. */
export type SavedPlaceInput = {
  /** The key of a stakeholder, or of a group that is drawn as one. */
  readonly key: string;
  /** To the right. */
  readonly x: number;
  /** Downwards. */
  readonly y: number;
};

/** How bad a problem is. */
export type Severity =
  /** The row, or the whole file, cannot be imported as it is. */
  | 'ERROR'
  /** It is imported; somebody should look at it. */
  | 'WARNING';

/** What is to be saved of one of many stakeholders: an absent field stays, null clears it. Without a key, or with one that is not there yet, a new one is made, which needs a name. */
export type StakeholderEditInput = {
  /** Topics to add to those there are. */
  readonly addTopics?: ReadonlyArray<string> | null | undefined;
  /** Other names. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Custom columns; those not named stay. */
  readonly attributes?: ReadonlyArray<AttributeValueInput> | null | undefined;
  /** The version you read. If it is another by now, the answer is CONFLICT with both sides. */
  readonly expectedVersion?: number | null | undefined;
  /** professional, service user, practitioner or policymaker. */
  readonly group?: string | null | undefined;
  /** Its key; made from the name where none is given. */
  readonly key?: string | null | undefined;
  /** What it is; a new one is a person unless told. */
  readonly kind?: StakeholderKind | null | undefined;
  /** What people call it. */
  readonly name?: string | null | undefined;
  /** What else there is to say. */
  readonly note?: string | null | undefined;
  /** Where it is. */
  readonly place?: string | null | undefined;
  /** Topics to take away; the others stay. */
  readonly removeTopics?: ReadonlyArray<string> | null | undefined;
  /** A sector of the vocabulary. */
  readonly sector?: string | null | undefined;
  /** Where this is known from. */
  readonly source?: string | null | undefined;
  /** central, regional or local. */
  readonly tier?: string | null | undefined;
  /** What it works on or cares about. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
  /** The first day it is there. */
  readonly validFrom?: string | null | undefined;
  /** The last day it is there. */
  readonly validTo?: string | null | undefined;
};

/** What a stakeholder is. */
export type StakeholderKind =
  /** A body in which people work or belong. */
  | 'ORGANISATION'
  /** An event, topic or thing that links people in real data; counted, never introduced to anyone. */
  | 'OTHER'
  /** A person. */
  | 'PERSON';

/** What stakeholders are ordered by. */
export type StakeholderOrderField =
  /** How many others they are tied to. */
  | 'DEGREE'
  /** Their group; those without one last. */
  | 'GROUP'
  /** The id their file gave. */
  | 'KEY'
  /** Person, organisation, other. */
  | 'KIND'
  /** Their name, whatever case and accents. */
  | 'NAME'
  /** Their place; those without one last. */
  | 'PLACE'
  /** Their sector; those without one last. */
  | 'SECTOR'
  /** Their tier; those without one last. */
  | 'TIER';

/** How the rows of a table are ordered: by a field or by a measure; equal ones by key, none last. */
export type StakeholderTableOrder = {
  /** Which way. */
  readonly direction?: OrderDirection | null | undefined;
  /** By this field, where no measure is given. */
  readonly field?: StakeholderOrderField | null | undefined;
  /** By the value of this measure, by its id in `measures`. */
  readonly measure?: string | null | undefined;
  /** How to compute that measure. */
  readonly options?: MeasureOptions | null | undefined;
};

/** One saved view of a story, with its sentence. */
export type StoryStepInput = {
  /** The key of the saved view. */
  readonly savedView: string;
  /** What is said of it; may be empty. */
  readonly sentence: string;
};

/** What one table of an upload is and how it is read. */
export type TableMapping = {
  /** The columns that are read otherwise. */
  readonly columns?: ReadonlyArray<ColumnMapping> | null | undefined;
  /** The layer of its ties where their kind is not known. */
  readonly defaultLayer?: Layer | null | undefined;
  /** The kind of its ties where no column says one. */
  readonly defaultTieKind?: string | null | undefined;
  /** The separator: a character, or its name such as `tab`. */
  readonly delimiter?: string | null | undefined;
  /** Whether its ties have a direction where no column says so. */
  readonly directed?: boolean | null | undefined;
  /** The encoding of the file, such as `windows-1252`. */
  readonly encoding?: string | null | undefined;
  /** The row of the header, counted from 1; 0 where there is none. */
  readonly headerRow?: number | null | undefined;
  /** What it is. */
  readonly role: TableRole;
  /** The sheet; absent where a file is one table. */
  readonly sheet?: string | null | undefined;
  /** The upload it is in. */
  readonly upload: string;
};

/** What one table of a file is. */
export type TableRole =
  /** One row a stakeholder, followed by everybody it is tied to. */
  | 'ADJACENCY_LIST'
  /** Nothing of this table is imported. */
  | 'IGNORE'
  /** One row and one column a stakeholder; a cell is the strength of their tie. */
  | 'MATRIX'
  /** One row a person or organisation. */
  | 'STAKEHOLDERS'
  /** One row a respondent, with columns that name their contacts. */
  | 'SURVEY'
  /** One row a tie, with a column for each end. */
  | 'TIES';

/** One of many things to remove. */
export type ThingToRemoveInput = {
  /** The version you read. If it is another by now, the answer is CONFLICT with both sides. */
  readonly expectedVersion?: number | null | undefined;
  /** Its key. */
  readonly key: string;
};

/** What is to be saved of one of many ties: an absent field stays, null clears it. Without a key, or with one that is not there yet, a new one is made, which needs a kind and both ends. */
export type TieEditInput = {
  /** Custom columns; those not named stay. */
  readonly attributes?: ReadonlyArray<AttributeValueInput> | null | undefined;
  /** Whether a kind of your own runs one way; it does not unless told. */
  readonly directed?: boolean | null | undefined;
  /** The version you read. If it is another by now, the answer is CONFLICT with both sides. */
  readonly expectedVersion?: number | null | undefined;
  /** The key of the stakeholder it starts at; cannot change later. */
  readonly from?: string | null | undefined;
  /** Its key; drawn at random where none is given. */
  readonly key?: string | null | undefined;
  /** A kind of the vocabulary, which decides layer and direction, or a word of your own. */
  readonly kind?: string | null | undefined;
  /** The layer of a kind of your own; collaboration unless told. */
  readonly layer?: Layer | null | undefined;
  /** What else there is to say. */
  readonly note?: string | null | undefined;
  /** Where this is known from. */
  readonly source?: string | null | undefined;
  /** Above 0; higher is stronger. */
  readonly strength?: number | null | undefined;
  /** The key of the stakeholder it runs to; cannot change later. */
  readonly to?: string | null | undefined;
  /** The first day it holds. */
  readonly validFrom?: string | null | undefined;
  /** The last day it holds. */
  readonly validTo?: string | null | undefined;
};

/** What becomes of a tie in a merge. */
export type TieFate =
  /** It links two of those that are merged, so nothing is left to link. */
  | 'DROPPED'
  /** It says the same as another tie, which stands for both and is as strong as the stronger. */
  | 'JOINED'
  /** It gets the one that stays as its end. */
  | 'MOVED';

/** How ties are ordered; equal ones by key. */
export type TieOrder = {
  /** Which way. */
  readonly direction?: OrderDirection | null | undefined;
  /** By what. */
  readonly field: TieOrderField;
};

/** What ties are ordered by. */
export type TieOrderField =
  /** The name of the stakeholder they start at, whatever case and accents. */
  | 'FROM'
  /** Their key. */
  | 'KEY'
  /** Their kind. */
  | 'KIND'
  /** Their layer. */
  | 'LAYER'
  /** Their strength; those without one last. */
  | 'STRENGTH'
  /** The name of the stakeholder they run to. */
  | 'TO'
  /** The first day they hold; those without one last. */
  | 'VALID_FROM'
  /** The last day they hold; those without one last. */
  | 'VALID_TO';

/** What is to be taken back. Taking an undo back is a redo. */
export type UndoInput = {
  /** A change; the last that can be taken back where none is given. */
  readonly change?: string | null | undefined;
  /** Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** The key of the network. */
  readonly network: string;
};

/** What is to change about a network: an absent field stays, null clears it. */
export type UpdateNetworkInput = {
  /** What it is, in a sentence or more. */
  readonly description?: string | null | undefined;
  /** The version you read. If it is another by now, the answer is CONFLICT with both sides. */
  readonly expectedVersion?: number | null | undefined;
  /** Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** Its key, which stays. */
  readonly key: string;
  /** What people call it. */
  readonly name?: string | null | undefined;
};

/** One word of one field read as one word of the vocabulary: field `group`, word GP, meaning practitioner. */
export type ValueMapping = {
  /** Whether a kind of tie that is not known has a direction. */
  readonly directed?: boolean | null | undefined;
  /** The field: kind, group, tier, sector, tieKind. */
  readonly field: string;
  /** The layer of a kind of tie that is not known. */
  readonly layer?: Layer | null | undefined;
  /** What it means; for a kind of tie any word. */
  readonly meaning?: string | null | undefined;
  /** The word as the file has it; empty for rows that have none. */
  readonly word: string;
};

/** What may be said of two parts of a grouping. */
export type Verdict =
  /** The difference from what is expected is within what chance explains (q of 0.05 or more). */
  | 'AS_EXPECTED'
  /** Fewer than 50% of the expected pairs are linked, and the difference is larger than chance explains (q below 0.05). */
  | 'FAR_FEWER'
  /** Fewer pairs are linked than expected, and the difference is larger than chance explains (q below 0.05). */
  | 'FEWER'
  /** More pairs are linked than expected, and the difference is larger than chance explains (q below 0.05). */
  | 'MORE'
  /** No pair is linked, and the difference is larger than chance explains (q below 0.05). */
  | 'NONE'
  /** Fewer than 5 linked pairs are expected and fewer than 20 pairs are possible, or none are expected at all, or one of the parts is "not recorded", which is missing data and never a gap, or the parts are communities computed from these same ties, which are apart by construction. */
  | 'TOO_FEW_TO_SAY';

export type BrokersQueryVariables = Exact<{
  network: string;
  grouping?: string | null | undefined;
  filter?: NetworkFilter | null | undefined;
  first: number;
}>;


export type BrokersQuery = { readonly network: { readonly bridges: { readonly grouping: string, readonly brokers: ReadonlyArray<{ readonly betweenness: number, readonly betweennessNormalised: number | null, readonly rank: number, readonly tiedRank: boolean, readonly outOf: number, readonly constraint: number | null, readonly isCutPoint: boolean, readonly roleSentence: string, readonly groupsReached: number, readonly pairsCutIfLost: number, readonly lossSentence: string, readonly stakeholder: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }, readonly roles: { readonly coordinator: number, readonly itinerant: number, readonly gatekeeper: number, readonly representative: number, readonly liaison: number, readonly total: number } }>, readonly provenance: { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null } } } | null };

export type BridgeTiesQueryVariables = Exact<{
  network: string;
  grouping?: string | null | undefined;
  filter?: NetworkFilter | null | undefined;
  first: number;
}>;


export type BridgeTiesQuery = { readonly network: { readonly bridges: { readonly grouping: string, readonly bridgeTies: ReadonlyArray<{ readonly edgeBetweenness: number, readonly rank: number, readonly tiedRank: boolean, readonly isBridge: boolean, readonly span: number | null, readonly crossesGroups: boolean, readonly sentence: string, readonly ends: ReadonlyArray<{ readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }>, readonly ties: ReadonlyArray<{ readonly key: string, readonly kind: string, readonly layer: Layer, readonly directed: boolean }> }>, readonly provenance: { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null } } } | null };

export type GroupConnectionsQueryVariables = Exact<{
  network: string;
  grouping?: string | null | undefined;
  filter?: NetworkFilter | null | undefined;
}>;


export type GroupConnectionsQuery = { readonly network: { readonly bridges: { readonly grouping: string, readonly connections: ReadonlyArray<{ readonly a: string, readonly b: string, readonly linkedPairs: number, readonly heldBy: number, readonly sentence: string, readonly heldByStakeholders: ReadonlyArray<{ readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }>, readonly carriers: ReadonlyArray<{ readonly linkedPairs: number, readonly share: number, readonly stakeholder: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null } }> }>, readonly provenance: { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null } } } | null };

export type SaveStakeholdersMutationVariables = Exact<{
  input: SaveStakeholdersInput;
}>;


export type SaveStakeholdersMutation = { readonly saveStakeholders: { readonly keys: ReadonlyArray<string> | null, readonly changedKeys: ReadonlyArray<string> | null, readonly change: { readonly id: string, readonly version: number } | null, readonly network: { readonly id: string, readonly key: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type RemoveStakeholdersMutationVariables = Exact<{
  input: RemoveStakeholdersInput;
}>;


export type RemoveStakeholdersMutation = { readonly removeStakeholders: { readonly removedKeys: ReadonlyArray<string> | null, readonly removedTies: number | null, readonly change: { readonly id: string, readonly version: number } | null, readonly network: { readonly id: string, readonly key: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type SaveTiesMutationVariables = Exact<{
  input: SaveTiesInput;
}>;


export type SaveTiesMutation = { readonly saveTies: { readonly keys: ReadonlyArray<string> | null, readonly changedKeys: ReadonlyArray<string> | null, readonly change: { readonly id: string, readonly version: number } | null, readonly network: { readonly id: string, readonly key: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type RemoveTiesMutationVariables = Exact<{
  input: RemoveTiesInput;
}>;


export type RemoveTiesMutation = { readonly removeTies: { readonly removedKeys: ReadonlyArray<string> | null, readonly change: { readonly id: string, readonly version: number } | null, readonly network: { readonly id: string, readonly key: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type SaveStakeholderMutationVariables = Exact<{
  input: SaveStakeholderInput;
}>;


export type SaveStakeholderMutation = { readonly saveStakeholder: { readonly stakeholder: { readonly version: number, readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null } | null, readonly network: { readonly id: string, readonly key: string, readonly version: number } | null, readonly change: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type RemoveStakeholderMutationVariables = Exact<{
  input: RemoveStakeholderInput;
}>;


export type RemoveStakeholderMutation = { readonly removeStakeholder: { readonly removedKey: string | null, readonly removedTies: number | null, readonly network: { readonly id: string, readonly key: string, readonly version: number } | null, readonly change: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type SaveTieMutationVariables = Exact<{
  input: SaveTieInput;
}>;


export type SaveTieMutation = { readonly saveTie: { readonly tie: { readonly key: string, readonly kind: string, readonly layer: Layer, readonly directed: boolean, readonly strength: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly source: string | null, readonly note: string | null, readonly version: number, readonly from: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }, readonly to: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null } } | null, readonly network: { readonly id: string, readonly key: string, readonly version: number } | null, readonly change: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type RemoveTieMutationVariables = Exact<{
  input: RemoveTieInput;
}>;


export type RemoveTieMutation = { readonly removeTie: { readonly removedKey: string | null, readonly network: { readonly id: string, readonly key: string, readonly version: number } | null, readonly change: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type UpdateNetworkMutationVariables = Exact<{
  input: UpdateNetworkInput;
}>;


export type UpdateNetworkMutation = { readonly updateNetwork: { readonly network: { readonly id: string, readonly key: string, readonly name: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type DeleteNetworkMutationVariables = Exact<{
  input: DeleteNetworkInput;
}>;


export type DeleteNetworkMutation = { readonly deleteNetwork: { readonly deletedKey: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type StakeholderRefFragment = { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null };

export type ProvenancePartsFragment = { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null };

export type TiePartsFragment = { readonly key: string, readonly kind: string, readonly layer: Layer, readonly directed: boolean, readonly strength: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly source: string | null, readonly note: string | null, readonly version: number, readonly from: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }, readonly to: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null } };

export type BrokerPartsFragment = { readonly betweenness: number, readonly betweennessNormalised: number | null, readonly rank: number, readonly tiedRank: boolean, readonly outOf: number, readonly constraint: number | null, readonly isCutPoint: boolean, readonly roleSentence: string, readonly groupsReached: number, readonly pairsCutIfLost: number, readonly lossSentence: string, readonly roles: { readonly coordinator: number, readonly itinerant: number, readonly gatekeeper: number, readonly representative: number, readonly liaison: number, readonly total: number } };

export type IntroductionPartsFragment = { readonly benefit: number, readonly benefitSentence: string, readonly rank: number, readonly tiedRank: boolean, readonly feasibility: number | null, readonly feasibilitySentence: string, readonly sharedContacts: number, readonly introducersKnowBoth: boolean, readonly from: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }, readonly to: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }, readonly introducers: ReadonlyArray<{ readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }> };

export type UserErrorPartsFragment = { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown };

export type ChangePartsFragment = { readonly id: string, readonly version: number, readonly kind: ChangeKind, readonly actor: string, readonly at: string, readonly summary: string, readonly undone: boolean, readonly undoes: string | null, readonly itemCount: number, readonly canUndo: boolean, readonly whyNot: string | null };

export type GapsQueryVariables = Exact<{
  network: string;
  grouping?: string | null | undefined;
  filter?: NetworkFilter | null | undefined;
}>;


export type GapsQuery = { readonly network: { readonly gaps: { readonly grouping: string, readonly externalInternalIndex: number | null, readonly externalInternalExpected: number | null, readonly assortativity: number | null, readonly groups: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }>, readonly cells: ReadonlyArray<{ readonly a: string, readonly b: string, readonly possiblePairs: number, readonly linkedPairs: number, readonly expected: number, readonly ratio: number | null, readonly missing: number, readonly z: number | null, readonly q: number | null, readonly verdict: Verdict }>, readonly provenance: { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null } } } | null };

export type ApartQueryVariables = Exact<{
  network: string;
  grouping?: string | null | undefined;
  filter?: NetworkFilter | null | undefined;
  isolates: number;
  after?: string | null | undefined;
}>;


export type ApartQuery = { readonly network: { readonly gaps: { readonly parts: ReadonlyArray<{ readonly size: number, readonly sentence: string, readonly stakeholders: ReadonlyArray<{ readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }> }>, readonly isolates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly provenance: { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null } } } | null };

export type GapStoryQueryVariables = Exact<{
  network: string;
  grouping?: string | null | undefined;
  filter?: NetworkFilter | null | undefined;
  a: string;
  b: string;
}>;


export type GapStoryQuery = { readonly network: { readonly gaps: { readonly grouping: string, readonly cell: { readonly a: string, readonly b: string, readonly possiblePairs: number, readonly linkedPairs: number, readonly expected: number, readonly sd: number | null, readonly z: number | null, readonly p: number | null, readonly q: number | null, readonly expectedByActivity: number | null, readonly ratio: number | null, readonly missing: number, readonly verdict: Verdict, readonly sentence: string } | null, readonly provenance: { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null } } } | null };

export type GapActionsQueryVariables = Exact<{
  network: string;
  grouping?: string | null | undefined;
  filter?: NetworkFilter | null | undefined;
  a: string;
  b: string;
}>;


export type GapActionsQuery = { readonly network: { readonly gaps: { readonly cell: { readonly routes: ReadonlyArray<{ readonly length: number, readonly sentence: string, readonly stakeholders: ReadonlyArray<{ readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }> }>, readonly introductions: ReadonlyArray<{ readonly benefit: number, readonly benefitSentence: string, readonly rank: number, readonly tiedRank: boolean, readonly feasibility: number | null, readonly feasibilitySentence: string, readonly sharedContacts: number, readonly introducersKnowBoth: boolean, readonly from: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }, readonly to: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }, readonly introducers: ReadonlyArray<{ readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }> }> } | null, readonly provenance: { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null } } } | null };

export type GraphQueryVariables = Exact<{
  network: string;
  filter?: NetworkFilter | null | undefined;
  limit?: number | null | undefined;
  eachPart?: boolean | null | undefined;
  grouping?: string | null | undefined;
  parts?: ReadonlyArray<string> | string | null | undefined;
  include?: ReadonlyArray<string> | string | null | undefined;
  around?: string | null | undefined;
  steps?: number | null | undefined;
}>;


export type GraphQuery = { readonly network: { readonly graph: { readonly shown: number, readonly total: number, readonly leftOut: number, readonly sentence: string, readonly grouping: string, readonly nodes: ReadonlyArray<{ readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly part: string, readonly group: string | null, readonly tier: string | null, readonly sector: string | null, readonly degree: number, readonly shownDegree: number, readonly betweenness: number | null, readonly isCutPoint: boolean, readonly distance: number | null }>, readonly ties: ReadonlyArray<{ readonly key: string, readonly from: string, readonly to: string, readonly kind: string, readonly layer: Layer, readonly directed: boolean, readonly strength: number | null, readonly isBridge: boolean }>, readonly groups: ReadonlyArray<{ readonly part: string, readonly label: string, readonly count: number, readonly linkedPairsInside: number }>, readonly groupLinks: ReadonlyArray<{ readonly a: string, readonly b: string, readonly linkedPairs: number, readonly expected: number, readonly verdict: Verdict }>, readonly provenance: { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null } } } | null };

export type RoutesQueryVariables = Exact<{
  network: string;
  from: string;
  to: string;
  filter?: NetworkFilter | null | undefined;
}>;


export type RoutesQuery = { readonly network: { readonly routes: { readonly distance: number | null, readonly count: number, readonly sentence: string, readonly routes: ReadonlyArray<{ readonly length: number, readonly sentence: string, readonly stakeholders: ReadonlyArray<{ readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }> }> } } | null };

export type GraphMeasuresQueryVariables = Exact<{
  network: string;
  filter?: NetworkFilter | null | undefined;
  limit?: number | null | undefined;
  eachPart?: boolean | null | undefined;
  grouping?: string | null | undefined;
  parts?: ReadonlyArray<string> | string | null | undefined;
  include?: ReadonlyArray<string> | string | null | undefined;
  around?: string | null | undefined;
  steps?: number | null | undefined;
  measures: ReadonlyArray<MeasureChoice> | MeasureChoice;
}>;


export type GraphMeasuresQuery = { readonly network: { readonly graph: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly values: ReadonlyArray<number | null> }>, readonly measures: ReadonlyArray<{ readonly summary: { readonly suggestedScale: HistogramScale }, readonly provenance: { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null } }> } } | null };

export type ChangesQueryVariables = Exact<{
  network: string;
  first: number;
  after?: string | null | undefined;
  where?: ChangeSearch | null | undefined;
}>;


export type ChangesQuery = { readonly network: { readonly changedBy: ReadonlyArray<{ readonly actor: string, readonly changes: number }>, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: ChangeKind, readonly actor: string, readonly at: string, readonly summary: string, readonly undone: boolean, readonly undoes: string | null, readonly itemCount: number, readonly canUndo: boolean, readonly whyNot: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ChangeItemsQueryVariables = Exact<{
  id: string;
}>;


export type ChangeItemsQuery = { readonly node:
    | { readonly id: string, readonly itemCount: number, readonly items: ReadonlyArray<{ readonly entity: string, readonly key: string, readonly name: string, readonly before: unknown, readonly after: unknown, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> }> }
    | Record<PropertyKey, never>
   | null };

export type UndoMutationVariables = Exact<{
  input: UndoInput;
}>;


export type UndoMutation = { readonly undo: { readonly message: string | null, readonly change: { readonly id: string, readonly version: number, readonly kind: ChangeKind, readonly actor: string, readonly at: string, readonly summary: string, readonly undone: boolean, readonly undoes: string | null, readonly itemCount: number, readonly canUndo: boolean, readonly whyNot: string | null } | null, readonly undone: { readonly id: string, readonly summary: string } | null, readonly network: { readonly id: string, readonly key: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type GoingBackQueryVariables = Exact<{
  network: string;
  change: string;
}>;


export type GoingBackQuery = { readonly network: { readonly version: number, readonly goingBack: { readonly changes: number, readonly actors: ReadonlyArray<string>, readonly since: string | null, readonly whyNot: string | null } | null } | null };

export type GoBackMutationVariables = Exact<{
  input: GoBackInput;
}>;


export type GoBackMutation = { readonly goBack: { readonly message: string | null, readonly change: { readonly id: string } | null, readonly network: { readonly id: string, readonly key: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type EntityCountsPartsFragment = { readonly new: number, readonly changed: number, readonly unchanged: number, readonly removed: number };

export type ProblemPartsFragment = { readonly file: string, readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly code: string, readonly message: string, readonly severity: Severity };

export type JobPartsFragment = { readonly id: string, readonly state: JobState, readonly progress: number, readonly step: string, readonly network: { readonly id: string, readonly key: string, readonly name: string, readonly version: number } | null, readonly result: { readonly stakeholders: { readonly new: number, readonly changed: number, readonly unchanged: number, readonly removed: number }, readonly ties: { readonly new: number, readonly changed: number, readonly unchanged: number, readonly removed: number }, readonly initiatives: { readonly new: number, readonly changed: number, readonly unchanged: number, readonly removed: number } } | null, readonly error: { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown } | null, readonly change: { readonly id: string, readonly summary: string } | null };

export type LimitsQueryVariables = Exact<{ [key: string]: never; }>;


export type LimitsQuery = { readonly limits: { readonly uploadBytes: number, readonly rows: number, readonly columns: number, readonly cellCharacters: number, readonly pageSize: number } };

export type ImportJobQueryVariables = Exact<{
  id: string;
}>;


export type ImportJobQuery = { readonly importJob: { readonly id: string, readonly state: JobState, readonly progress: number, readonly step: string, readonly network: { readonly id: string, readonly key: string, readonly name: string, readonly version: number } | null, readonly result: { readonly stakeholders: { readonly new: number, readonly changed: number, readonly unchanged: number, readonly removed: number }, readonly ties: { readonly new: number, readonly changed: number, readonly unchanged: number, readonly removed: number }, readonly initiatives: { readonly new: number, readonly changed: number, readonly unchanged: number, readonly removed: number } } | null, readonly error: { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown } | null, readonly change: { readonly id: string, readonly summary: string } | null } | null };

export type PlanImportMutationVariables = Exact<{
  input: PlanImportInput;
  problems: number;
  after?: string | null | undefined;
}>;


export type PlanImportMutation = { readonly planImport: { readonly plan: { readonly id: string, readonly network: string, readonly mode: ImportMode, readonly mapping: unknown, readonly problemCount: number, readonly errorCount: number, readonly canRun: boolean, readonly sentence: string, readonly tables: ReadonlyArray<{ readonly upload: string, readonly file: string, readonly sheet: string | null, readonly encoding: string | null, readonly delimiter: string | null, readonly role: TableRole, readonly reason: string, readonly rows: number, readonly headerRow: number | null, readonly sample: ReadonlyArray<ReadonlyArray<string>>, readonly columns: ReadonlyArray<{ readonly column: string, readonly header: string, readonly field: string, readonly attribute: string | null, readonly type: AttributeType | null, readonly reason: string, readonly samples: ReadonlyArray<string>, readonly filled: number }> }>, readonly counts: { readonly stakeholders: { readonly new: number, readonly changed: number, readonly unchanged: number, readonly removed: number }, readonly ties: { readonly new: number, readonly changed: number, readonly unchanged: number, readonly removed: number }, readonly initiatives: { readonly new: number, readonly changed: number, readonly unchanged: number, readonly removed: number } }, readonly problems: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly file: string, readonly sheet: string | null, readonly row: number | null, readonly column: string | null, readonly code: string, readonly message: string, readonly severity: Severity }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly words: ReadonlyArray<{ readonly field: string, readonly word: string, readonly count: number, readonly meaning: string | null, readonly layer: Layer | null, readonly directed: boolean | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type RunImportMutationVariables = Exact<{
  input: RunImportInput;
}>;


export type RunImportMutation = { readonly runImport: { readonly job: { readonly id: string, readonly state: JobState, readonly progress: number, readonly step: string, readonly network: { readonly id: string, readonly key: string, readonly name: string, readonly version: number } | null, readonly result: { readonly stakeholders: { readonly new: number, readonly changed: number, readonly unchanged: number, readonly removed: number }, readonly ties: { readonly new: number, readonly changed: number, readonly unchanged: number, readonly removed: number }, readonly initiatives: { readonly new: number, readonly changed: number, readonly unchanged: number, readonly removed: number } } | null, readonly error: { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown } | null, readonly change: { readonly id: string, readonly summary: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type CancelImportMutationVariables = Exact<{
  input: CancelImportInput;
}>;


export type CancelImportMutation = { readonly cancelImport: { readonly job: { readonly id: string, readonly state: JobState, readonly progress: number, readonly step: string, readonly network: { readonly id: string, readonly key: string, readonly name: string, readonly version: number } | null, readonly result: { readonly stakeholders: { readonly new: number, readonly changed: number, readonly unchanged: number, readonly removed: number }, readonly ties: { readonly new: number, readonly changed: number, readonly unchanged: number, readonly removed: number }, readonly initiatives: { readonly new: number, readonly changed: number, readonly unchanged: number, readonly removed: number } } | null, readonly error: { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown } | null, readonly change: { readonly id: string, readonly summary: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type KnownAnswersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type KnownAnswersQuery = { readonly knownAnswers: { readonly nodes: ReadonlyArray<{ readonly measure: string, readonly network: string, readonly of: ReadonlyArray<string>, readonly detail: string | null, readonly options: ReadonlyArray<string>, readonly expected: number, readonly got: number | null, readonly difference: number | null, readonly agrees: boolean, readonly source: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type NetworkChangedSubscriptionVariables = Exact<{
  key: string;
  since?: number | null | undefined;
}>;


export type NetworkChangedSubscription = { readonly networkChanged: { readonly version: number, readonly stakeholders: ReadonlyArray<string>, readonly everything: boolean, readonly change: { readonly id: string, readonly kind: ChangeKind, readonly actor: string, readonly at: string, readonly summary: string } } };

export type NetworkVersionQueryVariables = Exact<{
  key: string;
}>;


export type NetworkVersionQuery = { readonly network: { readonly version: number } | null };

export type NeighboursQueryVariables = Exact<{
  network: string;
  filter?: NetworkFilter | null | undefined;
  key: string;
  most: number;
}>;


export type NeighboursQuery = { readonly network: { readonly graph: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly distance: number | null }> } } | null };

export type BestIntroductionsQueryVariables = Exact<{
  network: string;
  grouping?: string | null | undefined;
  filter?: NetworkFilter | null | undefined;
  first: number;
}>;


export type BestIntroductionsQuery = { readonly network: { readonly gaps: { readonly introductions: ReadonlyArray<{ readonly benefit: number, readonly benefitSentence: string, readonly rank: number, readonly tiedRank: boolean, readonly feasibility: number | null, readonly feasibilitySentence: string, readonly sharedContacts: number, readonly introducersKnowBoth: boolean, readonly from: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }, readonly to: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }, readonly introducers: ReadonlyArray<{ readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }> }> } } | null };

export type SummaryPartsFragment = { readonly count: number, readonly undefined: number, readonly mean: number | null, readonly median: number | null, readonly min: number | null, readonly max: number | null, readonly sd: number | null, readonly value: number | null, readonly suggestedScale: HistogramScale };

export type MeasureValuesQueryVariables = Exact<{
  network: string;
  measure: string;
  options?: MeasureOptions | null | undefined;
  filter?: NetworkFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MeasureValuesQuery = { readonly network: { readonly measure: { readonly summary: { readonly count: number, readonly undefined: number, readonly mean: number | null, readonly median: number | null, readonly min: number | null, readonly max: number | null, readonly sd: number | null, readonly value: number | null, readonly suggestedScale: HistogramScale, readonly linear: ReadonlyArray<{ readonly from: number, readonly to: number, readonly count: number }>, readonly log: ReadonlyArray<{ readonly from: number, readonly to: number, readonly count: number }> }, readonly rows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly part: string | null, readonly pair: ReadonlyArray<string> | null, readonly value: number | null, readonly text: string | null, readonly reason: string | null, readonly rank: number | null, readonly tied: boolean, readonly details: unknown, readonly stakeholder: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null } | null, readonly tie: { readonly key: string, readonly kind: string, readonly from: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }, readonly to: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null } } | null, readonly set: ReadonlyArray<{ readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly provenance: { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null } } } | null };

export type NetworkMeasureQueryVariables = Exact<{
  network: string;
  measure: string;
  options?: MeasureOptions | null | undefined;
  filter?: NetworkFilter | null | undefined;
}>;


export type NetworkMeasureQuery = { readonly network: { readonly measure: { readonly summary: { readonly value: number | null }, readonly rows: { readonly nodes: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly reason: string | null, readonly details: unknown }> }, readonly provenance: { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null } } } | null };

export type StakeholderValuesQueryVariables = Exact<{
  network: string;
  key: string;
  of: ReadonlyArray<MeasureChoice> | MeasureChoice;
  filter?: NetworkFilter | null | undefined;
}>;


export type StakeholderValuesQuery = { readonly network: { readonly stakeholder: { readonly key: string, readonly name: string, readonly measures: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly reason: string | null, readonly rank: number | null, readonly tied: boolean, readonly level: number, readonly outOf: number, readonly details: unknown }> } | null } | null };

export type ComparisonQueryVariables = Exact<{
  network: string;
  x: string;
  xOptions?: MeasureOptions | null | undefined;
  y: string;
  yOptions?: MeasureOptions | null | undefined;
  filter?: NetworkFilter | null | undefined;
}>;


export type ComparisonQuery = { readonly network: { readonly compare: { readonly shown: number, readonly total: number, readonly withoutValue: number, readonly sentence: string, readonly x: { readonly summary: { readonly min: number | null, readonly max: number | null, readonly suggestedScale: HistogramScale }, readonly provenance: { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null } }, readonly y: { readonly summary: { readonly min: number | null, readonly max: number | null, readonly suggestedScale: HistogramScale }, readonly provenance: { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null } }, readonly points: ReadonlyArray<{ readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly x: number, readonly y: number, readonly xRank: number, readonly yRank: number, readonly xTied: boolean, readonly yTied: boolean }>, readonly spearman: { readonly name: string, readonly sentence: string, readonly formula: string, readonly value: number | null, readonly reason: string | null, readonly sources: ReadonlyArray<{ readonly citation: string, readonly doi: string | null }> }, readonly kendall: { readonly name: string, readonly sentence: string, readonly formula: string, readonly value: number | null, readonly reason: string | null, readonly sources: ReadonlyArray<{ readonly citation: string, readonly doi: string | null }> } } } | null };

export type ComparedColumnFragment = { readonly summary: { readonly min: number | null, readonly max: number | null, readonly suggestedScale: HistogramScale }, readonly provenance: { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null } };

export type CorrelationPartsFragment = { readonly name: string, readonly sentence: string, readonly formula: string, readonly value: number | null, readonly reason: string | null, readonly sources: ReadonlyArray<{ readonly citation: string, readonly doi: string | null }> };

export type ProgressQueryVariables = Exact<{
  request: string;
}>;


export type ProgressQuery = { readonly progress: { readonly share: number, readonly computing: string } | null };

export type LikelyDuplicatesQueryVariables = Exact<{
  network: string;
  of?: string | null | undefined;
  first: number;
}>;


export type LikelyDuplicatesQuery = { readonly network: { readonly likelyDuplicates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly score: number, readonly reason: string, readonly sharedContacts: number, readonly one: { readonly place: string | null, readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }, readonly other: { readonly place: string | null, readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null } }> } } | null };

export type NamedLikeQueryVariables = Exact<{
  network: string;
  name: string;
  kind?: StakeholderKind | null | undefined;
}>;


export type NamedLikeQuery = { readonly network: { readonly stakeholdersNamedLike: ReadonlyArray<{ readonly reason: string, readonly stakeholder: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null } }> } | null };

export type MergePreviewQueryVariables = Exact<{
  network: string;
  keep: string;
  merge: ReadonlyArray<string> | string;
}>;


export type MergePreviewQuery = { readonly network: { readonly mergePreview: { readonly aliases: ReadonlyArray<string>, readonly movedTies: number, readonly joinedTies: number, readonly droppedTies: number, readonly sharedContacts: number, readonly contactsNow: number, readonly contactsAfter: number, readonly keep: { readonly version: number, readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }, readonly merge: ReadonlyArray<{ readonly version: number, readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }>, readonly fields: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly value: unknown, readonly values: ReadonlyArray<{ readonly stakeholder: string, readonly value: unknown }> }>, readonly ties: ReadonlyArray<{ readonly fate: TieFate, readonly strength: number | null, readonly tie: { readonly key: string, readonly kind: string, readonly layer: Layer, readonly directed: boolean, readonly strength: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly source: string | null, readonly note: string | null, readonly version: number, readonly from: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }, readonly to: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null } } }>, readonly initiatives: ReadonlyArray<{ readonly key: string, readonly name: string }> } } | null };

export type MergedStakeholderFragment = { readonly version: number, readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null };

export type MergeStakeholdersMutationVariables = Exact<{
  input: MergeStakeholdersInput;
}>;


export type MergeStakeholdersMutation = { readonly mergeStakeholders: { readonly movedTies: number | null, readonly joinedTies: number | null, readonly droppedTies: number | null, readonly stakeholder: { readonly version: number, readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null } | null, readonly network: { readonly id: string, readonly key: string, readonly version: number } | null, readonly change: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type NetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworksQuery = { readonly networks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly name: string, readonly description: string | null, readonly updatedAt: string, readonly version: number }> } };

export type NetworkQueryVariables = Exact<{
  key: string;
}>;


export type NetworkQuery = { readonly network: { readonly id: string, readonly key: string, readonly name: string, readonly description: string | null, readonly version: number, readonly updatedAt: string, readonly defaultGrouping: string, readonly attributes: ReadonlyArray<{ readonly key: string, readonly label: string, readonly type: AttributeType, readonly on: AttributeOwner, readonly filled: number, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> | null }>, readonly groupings: ReadonlyArray<{ readonly key: string, readonly label: string, readonly origin: GroupingOrigin }>, readonly recorded: ReadonlyArray<{ readonly key: string, readonly label: string, readonly origin: GroupingOrigin, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }>, readonly modes: ReadonlyArray<{ readonly words: ReadonlyArray<string>, readonly size: number }> | null, readonly undoable: { readonly id: string, readonly at: string, readonly summary: string } | null, readonly redoable: { readonly id: string, readonly at: string, readonly summary: string } | null } | null };

export type GroupingPartsQueryVariables = Exact<{
  key: string;
  grouping: string;
}>;


export type GroupingPartsQuery = { readonly network: { readonly groupings: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string }> }> } | null };

export type VocabularyQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabularyQuery = { readonly vocabulary: { readonly groups: ReadonlyArray<{ readonly value: string, readonly label: string }>, readonly tiers: ReadonlyArray<{ readonly value: string, readonly label: string }>, readonly sectors: ReadonlyArray<{ readonly value: string, readonly label: string }>, readonly stakeholderKinds: ReadonlyArray<{ readonly value: string, readonly label: string }>, readonly tieKinds: ReadonlyArray<{ readonly kind: string, readonly layer: Layer, readonly directed: boolean, readonly label: string, readonly reverseLabel: string }> } };

export type OverviewQueryVariables = Exact<{
  network: string;
  filter?: NetworkFilter | null | undefined;
}>;


export type OverviewQuery = { readonly network: { readonly overview: { readonly stakeholders: number, readonly ties: number, readonly linkedPairs: number, readonly density: number | null, readonly components: number, readonly largestComponent: number, readonly isolates: number, readonly ofStakeholders: number, readonly ofTies: number, readonly byKind: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }>, readonly byGroup: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }>, readonly byTier: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }>, readonly bySector: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }>, readonly byTieKind: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }>, readonly byLayer: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }>, readonly quality: { readonly withoutGroup: number, readonly withoutTier: number, readonly withoutSector: number, readonly isolates: number, readonly tiesWithoutDate: number, readonly tiesWithoutStrength: number, readonly oldestSource: string | null, readonly newestSource: string | null, readonly sentence: string }, readonly provenance: { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null } } } | null };

export type FindingsQueryVariables = Exact<{
  network: string;
  filter?: NetworkFilter | null | undefined;
}>;


export type FindingsQuery = { readonly network: { readonly findings: ReadonlyArray<{ readonly kind: FindingKind, readonly headline: string, readonly detail: string, readonly action: string, readonly number: number | null, readonly unit: string | null, readonly filter: unknown, readonly grouping: string | null, readonly parts: ReadonlyArray<string>, readonly stakeholders: ReadonlyArray<{ readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }>, readonly provenance: { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null } }> } | null };

export type LatestRemovalsQueryVariables = Exact<{
  network: string;
}>;


export type LatestRemovalsQuery = { readonly network: { readonly changes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly actor: string, readonly at: string, readonly summary: string, readonly undone: boolean, readonly canUndo: boolean, readonly whyNot: string | null, readonly items: ReadonlyArray<{ readonly entity: string, readonly key: string, readonly after: unknown }> }> } } | null };

export type SavedViewPartsFragment = { readonly id: string, readonly key: string, readonly name: string, readonly note: string | null, readonly view: string, readonly search: string, readonly dataVersion: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly version: number };

export type StoryPartsFragment = { readonly id: string, readonly key: string, readonly name: string, readonly updatedAt: string, readonly updatedBy: string, readonly version: number, readonly steps: ReadonlyArray<{ readonly sentence: string, readonly savedView: { readonly key: string, readonly name: string, readonly note: string | null, readonly view: string, readonly search: string } }> };

export type SavedViewsQueryVariables = Exact<{
  network: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SavedViewsQuery = { readonly network: { readonly savedViews: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly name: string, readonly note: string | null, readonly view: string, readonly search: string, readonly dataVersion: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly version: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SavedViewQueryVariables = Exact<{
  network: string;
  key: string;
}>;


export type SavedViewQuery = { readonly network: { readonly version: number, readonly savedView: { readonly dataChangesSince: number, readonly id: string, readonly key: string, readonly name: string, readonly note: string | null, readonly view: string, readonly search: string, readonly dataVersion: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly version: number, readonly places: ReadonlyArray<{ readonly key: string, readonly x: number, readonly y: number }> } | null } | null };

export type StoriesQueryVariables = Exact<{
  network: string;
  first: number;
  after?: string | null | undefined;
}>;


export type StoriesQuery = { readonly network: { readonly stories: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly name: string, readonly updatedAt: string, readonly updatedBy: string, readonly version: number, readonly steps: ReadonlyArray<{ readonly sentence: string, readonly savedView: { readonly key: string, readonly name: string, readonly note: string | null, readonly view: string, readonly search: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type StoryQueryVariables = Exact<{
  network: string;
  key: string;
}>;


export type StoryQuery = { readonly network: { readonly story: { readonly id: string, readonly key: string, readonly name: string, readonly updatedAt: string, readonly updatedBy: string, readonly version: number, readonly steps: ReadonlyArray<{ readonly sentence: string, readonly savedView: { readonly key: string, readonly name: string, readonly note: string | null, readonly view: string, readonly search: string } }> } | null } | null };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { readonly saveView: { readonly savedView: { readonly id: string, readonly key: string, readonly name: string, readonly note: string | null, readonly view: string, readonly search: string, readonly dataVersion: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly version: number } | null, readonly network: { readonly id: string, readonly key: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type RemoveViewMutationVariables = Exact<{
  input: RemoveViewInput;
}>;


export type RemoveViewMutation = { readonly removeView: { readonly removedKey: string | null, readonly changedStories: ReadonlyArray<string> | null, readonly network: { readonly id: string, readonly key: string, readonly version: number, readonly undoable: { readonly id: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type SaveStoryMutationVariables = Exact<{
  input: SaveStoryInput;
}>;


export type SaveStoryMutation = { readonly saveStory: { readonly story: { readonly id: string, readonly key: string, readonly name: string, readonly updatedAt: string, readonly updatedBy: string, readonly version: number, readonly steps: ReadonlyArray<{ readonly sentence: string, readonly savedView: { readonly key: string, readonly name: string, readonly note: string | null, readonly view: string, readonly search: string } }> } | null, readonly network: { readonly id: string, readonly key: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type RemoveStoryMutationVariables = Exact<{
  input: RemoveStoryInput;
}>;


export type RemoveStoryMutation = { readonly removeStory: { readonly removedKey: string | null, readonly network: { readonly id: string, readonly key: string, readonly version: number, readonly undoable: { readonly id: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly current: unknown, readonly sent: unknown }> } };

export type StakeholderQueryVariables = Exact<{
  network: string;
  key: string;
}>;


export type StakeholderQuery = { readonly network: { readonly stakeholder: { readonly id: string, readonly aliases: ReadonlyArray<string>, readonly place: string | null, readonly topics: ReadonlyArray<string>, readonly validFrom: string | null, readonly validTo: string | null, readonly source: string | null, readonly note: string | null, readonly version: number, readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null, readonly organisations: ReadonlyArray<{ readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }>, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: unknown }>, readonly initiatives: ReadonlyArray<{ readonly role: string, readonly initiative: { readonly key: string, readonly name: string, readonly stage: string } }>, readonly ties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: string, readonly layer: Layer, readonly directed: boolean, readonly strength: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly source: string | null, readonly note: string | null, readonly version: number, readonly from: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }, readonly to: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null } }> }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: ChangeKind, readonly actor: string, readonly at: string, readonly summary: string, readonly undone: boolean, readonly undoes: string | null, readonly itemCount: number, readonly canUndo: boolean, readonly whyNot: string | null }> } } | null } | null };

export type StakeholderBrokerQueryVariables = Exact<{
  network: string;
  key: string;
  grouping?: string | null | undefined;
  filter?: NetworkFilter | null | undefined;
}>;


export type StakeholderBrokerQuery = { readonly network: { readonly stakeholder: { readonly broker: { readonly betweenness: number, readonly betweennessNormalised: number | null, readonly rank: number, readonly tiedRank: boolean, readonly outOf: number, readonly constraint: number | null, readonly isCutPoint: boolean, readonly roleSentence: string, readonly groupsReached: number, readonly pairsCutIfLost: number, readonly lossSentence: string, readonly roles: { readonly coordinator: number, readonly itinerant: number, readonly gatekeeper: number, readonly representative: number, readonly liaison: number, readonly total: number } } | null } | null } | null };

export type StakeholderSearchQueryVariables = Exact<{
  network: string;
  text: string;
}>;


export type StakeholderSearchQuery = { readonly network: { readonly stakeholders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }> } } | null };

export type TiesQueryVariables = Exact<{
  network: string;
  filter?: NetworkFilter | null | undefined;
  orderBy?: TieOrder | null | undefined;
  first: number;
  skip?: number | null | undefined;
}>;


export type TiesQuery = { readonly network: { readonly ties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: string, readonly layer: Layer, readonly directed: boolean, readonly strength: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly source: string | null, readonly note: string | null, readonly version: number, readonly from: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null }, readonly to: { readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null } }> } } | null };

export type StakeholderCellsFragment = { readonly place: string | null, readonly topics: ReadonlyArray<string>, readonly validFrom: string | null, readonly validTo: string | null, readonly source: string | null, readonly version: number, readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: unknown }> };

export type TableRowsQueryVariables = Exact<{
  network: string;
  filter?: NetworkFilter | null | undefined;
  where?: ReadonlyArray<MeasureCondition> | MeasureCondition | null | undefined;
  orderBy?: StakeholderTableOrder | null | undefined;
  first: number;
  skip?: number | null | undefined;
}>;


export type TableRowsQuery = { readonly network: { readonly stakeholderTable: { readonly total: number, readonly rows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stakeholder: { readonly place: string | null, readonly topics: ReadonlyArray<string>, readonly validFrom: string | null, readonly validTo: string | null, readonly source: string | null, readonly version: number, readonly key: string, readonly name: string, readonly kind: StakeholderKind, readonly group: string | null, readonly tier: string | null, readonly sector: string | null, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: unknown }> } }> } } } | null };

export type TableValuesQueryVariables = Exact<{
  network: string;
  column: MeasureChoice;
  filter?: NetworkFilter | null | undefined;
  where?: ReadonlyArray<MeasureCondition> | MeasureCondition | null | undefined;
  orderBy?: StakeholderTableOrder | null | undefined;
  first: number;
  skip?: number | null | undefined;
}>;


export type TableValuesQuery = { readonly network: { readonly stakeholderTable: { readonly columns: ReadonlyArray<{ readonly provenance: { readonly version: number, readonly stale: boolean, readonly grouping: string | null, readonly filter: unknown, readonly options: unknown, readonly computedAt: string, readonly seed: number | null, readonly exact: boolean, readonly error: string | null, readonly twoMode: boolean, readonly note: string | null } }>, readonly rows: { readonly nodes: ReadonlyArray<{ readonly stakeholder: { readonly key: string }, readonly values: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly reason: string | null, readonly rank: number | null, readonly tied: boolean, readonly outOf: number }> }> } } } | null };

export type TableKeysQueryVariables = Exact<{
  network: string;
  filter?: NetworkFilter | null | undefined;
  where?: ReadonlyArray<MeasureCondition> | MeasureCondition | null | undefined;
  orderBy?: StakeholderTableOrder | null | undefined;
  first: number;
  skip?: number | null | undefined;
}>;


export type TableKeysQuery = { readonly network: { readonly stakeholderTable: { readonly rows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stakeholder: { readonly key: string, readonly name: string } }> } } } | null };

export type TieKeysQueryVariables = Exact<{
  network: string;
  filter?: NetworkFilter | null | undefined;
  orderBy?: TieOrder | null | undefined;
  first: number;
  skip?: number | null | undefined;
}>;


export type TieKeysQuery = { readonly network: { readonly ties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly from: { readonly name: string }, readonly to: { readonly name: string } }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const StakeholderRefFragmentDoc = new TypedDocumentString(`
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}
    `, {"fragmentName":"StakeholderRef"}) as unknown as TypedDocumentString<StakeholderRefFragment, unknown>;
export const TiePartsFragmentDoc = new TypedDocumentString(`
    fragment TieParts on Tie {
  key
  kind
  layer
  directed
  strength
  validFrom
  validTo
  source
  note
  version
  from {
    ...StakeholderRef
  }
  to {
    ...StakeholderRef
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}`, {"fragmentName":"TieParts"}) as unknown as TypedDocumentString<TiePartsFragment, unknown>;
export const BrokerPartsFragmentDoc = new TypedDocumentString(`
    fragment BrokerParts on Broker {
  betweenness
  betweennessNormalised
  rank
  tiedRank
  outOf
  constraint
  isCutPoint
  roles {
    coordinator
    itinerant
    gatekeeper
    representative
    liaison
    total
  }
  roleSentence
  groupsReached
  pairsCutIfLost
  lossSentence
}
    `, {"fragmentName":"BrokerParts"}) as unknown as TypedDocumentString<BrokerPartsFragment, unknown>;
export const IntroductionPartsFragmentDoc = new TypedDocumentString(`
    fragment IntroductionParts on Introduction {
  from {
    ...StakeholderRef
  }
  to {
    ...StakeholderRef
  }
  benefit
  benefitSentence
  rank
  tiedRank
  feasibility
  feasibilitySentence
  sharedContacts
  introducersKnowBoth
  introducers {
    ...StakeholderRef
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}`, {"fragmentName":"IntroductionParts"}) as unknown as TypedDocumentString<IntroductionPartsFragment, unknown>;
export const ChangePartsFragmentDoc = new TypedDocumentString(`
    fragment ChangeParts on Change {
  id
  version
  kind
  actor
  at
  summary
  undone
  undoes
  itemCount
  canUndo
  whyNot
}
    `, {"fragmentName":"ChangeParts"}) as unknown as TypedDocumentString<ChangePartsFragment, unknown>;
export const ProblemPartsFragmentDoc = new TypedDocumentString(`
    fragment ProblemParts on ImportProblem {
  file
  sheet
  row
  column
  code
  message
  severity
}
    `, {"fragmentName":"ProblemParts"}) as unknown as TypedDocumentString<ProblemPartsFragment, unknown>;
export const EntityCountsPartsFragmentDoc = new TypedDocumentString(`
    fragment EntityCountsParts on EntityCounts {
  new
  changed
  unchanged
  removed
}
    `, {"fragmentName":"EntityCountsParts"}) as unknown as TypedDocumentString<EntityCountsPartsFragment, unknown>;
export const UserErrorPartsFragmentDoc = new TypedDocumentString(`
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}
    `, {"fragmentName":"UserErrorParts"}) as unknown as TypedDocumentString<UserErrorPartsFragment, unknown>;
export const JobPartsFragmentDoc = new TypedDocumentString(`
    fragment JobParts on ImportJob {
  id
  state
  progress
  step
  network {
    id
    key
    name
    version
  }
  result {
    stakeholders {
      ...EntityCountsParts
    }
    ties {
      ...EntityCountsParts
    }
    initiatives {
      ...EntityCountsParts
    }
  }
  error {
    ...UserErrorParts
  }
  change {
    id
    summary
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}
fragment EntityCountsParts on EntityCounts {
  new
  changed
  unchanged
  removed
}`, {"fragmentName":"JobParts"}) as unknown as TypedDocumentString<JobPartsFragment, unknown>;
export const SummaryPartsFragmentDoc = new TypedDocumentString(`
    fragment SummaryParts on Summary {
  count
  undefined
  mean
  median
  min
  max
  sd
  value
  suggestedScale
}
    `, {"fragmentName":"SummaryParts"}) as unknown as TypedDocumentString<SummaryPartsFragment, unknown>;
export const ProvenancePartsFragmentDoc = new TypedDocumentString(`
    fragment ProvenanceParts on Provenance {
  version
  stale
  grouping
  filter
  options
  computedAt
  seed
  exact
  error
  twoMode
  note
}
    `, {"fragmentName":"ProvenanceParts"}) as unknown as TypedDocumentString<ProvenancePartsFragment, unknown>;
export const ComparedColumnFragmentDoc = new TypedDocumentString(`
    fragment ComparedColumn on MeasureColumn {
  summary {
    min
    max
    suggestedScale
  }
  provenance {
    ...ProvenanceParts
  }
}
    fragment ProvenanceParts on Provenance {
  version
  stale
  grouping
  filter
  options
  computedAt
  seed
  exact
  error
  twoMode
  note
}`, {"fragmentName":"ComparedColumn"}) as unknown as TypedDocumentString<ComparedColumnFragment, unknown>;
export const CorrelationPartsFragmentDoc = new TypedDocumentString(`
    fragment CorrelationParts on RankCorrelation {
  name
  sentence
  formula
  value
  reason
  sources {
    citation
    doi
  }
}
    `, {"fragmentName":"CorrelationParts"}) as unknown as TypedDocumentString<CorrelationPartsFragment, unknown>;
export const MergedStakeholderFragmentDoc = new TypedDocumentString(`
    fragment MergedStakeholder on Stakeholder {
  ...StakeholderRef
  version
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}`, {"fragmentName":"MergedStakeholder"}) as unknown as TypedDocumentString<MergedStakeholderFragment, unknown>;
export const SavedViewPartsFragmentDoc = new TypedDocumentString(`
    fragment SavedViewParts on SavedView {
  id
  key
  name
  note
  view
  search
  dataVersion
  createdAt
  createdBy
  updatedAt
  updatedBy
  version
}
    `, {"fragmentName":"SavedViewParts"}) as unknown as TypedDocumentString<SavedViewPartsFragment, unknown>;
export const StoryPartsFragmentDoc = new TypedDocumentString(`
    fragment StoryParts on Story {
  id
  key
  name
  updatedAt
  updatedBy
  version
  steps {
    sentence
    savedView {
      key
      name
      note
      view
      search
    }
  }
}
    `, {"fragmentName":"StoryParts"}) as unknown as TypedDocumentString<StoryPartsFragment, unknown>;
export const StakeholderCellsFragmentDoc = new TypedDocumentString(`
    fragment StakeholderCells on Stakeholder {
  ...StakeholderRef
  place
  topics
  validFrom
  validTo
  source
  version
  attributes {
    key
    value
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}`, {"fragmentName":"StakeholderCells"}) as unknown as TypedDocumentString<StakeholderCellsFragment, unknown>;
export const BrokersDocument = new TypedDocumentString(`
    query Brokers($network: String!, $grouping: String, $filter: NetworkFilter, $first: Int!) {
  network(key: $network) {
    bridges(grouping: $grouping, filter: $filter, freshness: ALLOW_STALE) {
      grouping
      brokers(first: $first) {
        stakeholder {
          ...StakeholderRef
        }
        ...BrokerParts
      }
      provenance {
        ...ProvenanceParts
      }
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}
fragment ProvenanceParts on Provenance {
  version
  stale
  grouping
  filter
  options
  computedAt
  seed
  exact
  error
  twoMode
  note
}
fragment BrokerParts on Broker {
  betweenness
  betweennessNormalised
  rank
  tiedRank
  outOf
  constraint
  isCutPoint
  roles {
    coordinator
    itinerant
    gatekeeper
    representative
    liaison
    total
  }
  roleSentence
  groupsReached
  pairsCutIfLost
  lossSentence
}`) as unknown as TypedDocumentString<BrokersQuery, BrokersQueryVariables>;
export const BridgeTiesDocument = new TypedDocumentString(`
    query BridgeTies($network: String!, $grouping: String, $filter: NetworkFilter, $first: Int!) {
  network(key: $network) {
    bridges(grouping: $grouping, filter: $filter, freshness: ALLOW_STALE) {
      grouping
      bridgeTies(first: $first) {
        ends {
          ...StakeholderRef
        }
        ties {
          key
          kind
          layer
          directed
        }
        edgeBetweenness
        rank
        tiedRank
        isBridge
        span
        crossesGroups
        sentence
      }
      provenance {
        ...ProvenanceParts
      }
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}
fragment ProvenanceParts on Provenance {
  version
  stale
  grouping
  filter
  options
  computedAt
  seed
  exact
  error
  twoMode
  note
}`) as unknown as TypedDocumentString<BridgeTiesQuery, BridgeTiesQueryVariables>;
export const GroupConnectionsDocument = new TypedDocumentString(`
    query GroupConnections($network: String!, $grouping: String, $filter: NetworkFilter) {
  network(key: $network) {
    bridges(grouping: $grouping, filter: $filter, freshness: ALLOW_STALE) {
      grouping
      connections {
        a
        b
        linkedPairs
        heldBy
        sentence
        heldByStakeholders {
          ...StakeholderRef
        }
        carriers {
          linkedPairs
          share
          stakeholder {
            ...StakeholderRef
          }
        }
      }
      provenance {
        ...ProvenanceParts
      }
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}
fragment ProvenanceParts on Provenance {
  version
  stale
  grouping
  filter
  options
  computedAt
  seed
  exact
  error
  twoMode
  note
}`) as unknown as TypedDocumentString<GroupConnectionsQuery, GroupConnectionsQueryVariables>;
export const SaveStakeholdersDocument = new TypedDocumentString(`
    mutation SaveStakeholders($input: SaveStakeholdersInput!) {
  saveStakeholders(input: $input) {
    keys
    changedKeys
    change {
      id
      version
    }
    network {
      id
      key
      version
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}`) as unknown as TypedDocumentString<SaveStakeholdersMutation, SaveStakeholdersMutationVariables>;
export const RemoveStakeholdersDocument = new TypedDocumentString(`
    mutation RemoveStakeholders($input: RemoveStakeholdersInput!) {
  removeStakeholders(input: $input) {
    removedKeys
    removedTies
    change {
      id
      version
    }
    network {
      id
      key
      version
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}`) as unknown as TypedDocumentString<RemoveStakeholdersMutation, RemoveStakeholdersMutationVariables>;
export const SaveTiesDocument = new TypedDocumentString(`
    mutation SaveTies($input: SaveTiesInput!) {
  saveTies(input: $input) {
    keys
    changedKeys
    change {
      id
      version
    }
    network {
      id
      key
      version
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}`) as unknown as TypedDocumentString<SaveTiesMutation, SaveTiesMutationVariables>;
export const RemoveTiesDocument = new TypedDocumentString(`
    mutation RemoveTies($input: RemoveTiesInput!) {
  removeTies(input: $input) {
    removedKeys
    change {
      id
      version
    }
    network {
      id
      key
      version
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}`) as unknown as TypedDocumentString<RemoveTiesMutation, RemoveTiesMutationVariables>;
export const SaveStakeholderDocument = new TypedDocumentString(`
    mutation SaveStakeholder($input: SaveStakeholderInput!) {
  saveStakeholder(input: $input) {
    stakeholder {
      ...StakeholderRef
      version
    }
    network {
      id
      key
      version
    }
    change {
      id
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}
fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}`) as unknown as TypedDocumentString<SaveStakeholderMutation, SaveStakeholderMutationVariables>;
export const RemoveStakeholderDocument = new TypedDocumentString(`
    mutation RemoveStakeholder($input: RemoveStakeholderInput!) {
  removeStakeholder(input: $input) {
    removedKey
    removedTies
    network {
      id
      key
      version
    }
    change {
      id
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}`) as unknown as TypedDocumentString<RemoveStakeholderMutation, RemoveStakeholderMutationVariables>;
export const SaveTieDocument = new TypedDocumentString(`
    mutation SaveTie($input: SaveTieInput!) {
  saveTie(input: $input) {
    tie {
      ...TieParts
    }
    network {
      id
      key
      version
    }
    change {
      id
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}
fragment TieParts on Tie {
  key
  kind
  layer
  directed
  strength
  validFrom
  validTo
  source
  note
  version
  from {
    ...StakeholderRef
  }
  to {
    ...StakeholderRef
  }
}
fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}`) as unknown as TypedDocumentString<SaveTieMutation, SaveTieMutationVariables>;
export const RemoveTieDocument = new TypedDocumentString(`
    mutation RemoveTie($input: RemoveTieInput!) {
  removeTie(input: $input) {
    removedKey
    network {
      id
      key
      version
    }
    change {
      id
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}`) as unknown as TypedDocumentString<RemoveTieMutation, RemoveTieMutationVariables>;
export const UpdateNetworkDocument = new TypedDocumentString(`
    mutation UpdateNetwork($input: UpdateNetworkInput!) {
  updateNetwork(input: $input) {
    network {
      id
      key
      name
      version
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}`) as unknown as TypedDocumentString<UpdateNetworkMutation, UpdateNetworkMutationVariables>;
export const DeleteNetworkDocument = new TypedDocumentString(`
    mutation DeleteNetwork($input: DeleteNetworkInput!) {
  deleteNetwork(input: $input) {
    deletedKey
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}`) as unknown as TypedDocumentString<DeleteNetworkMutation, DeleteNetworkMutationVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($network: String!, $grouping: String, $filter: NetworkFilter) {
  network(key: $network) {
    gaps(grouping: $grouping, filter: $filter, freshness: ALLOW_STALE) {
      grouping
      groups {
        value
        label
        count
      }
      cells {
        a
        b
        possiblePairs
        linkedPairs
        expected
        ratio
        missing
        z
        q
        verdict
      }
      externalInternalIndex
      externalInternalExpected
      assortativity
      provenance {
        ...ProvenanceParts
      }
    }
  }
}
    fragment ProvenanceParts on Provenance {
  version
  stale
  grouping
  filter
  options
  computedAt
  seed
  exact
  error
  twoMode
  note
}`) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const ApartDocument = new TypedDocumentString(`
    query Apart($network: String!, $grouping: String, $filter: NetworkFilter, $isolates: Int!, $after: String) {
  network(key: $network) {
    gaps(grouping: $grouping, filter: $filter, freshness: ALLOW_STALE) {
      parts {
        size
        sentence
        stakeholders(first: 12) {
          ...StakeholderRef
        }
      }
      isolates(first: $isolates, after: $after) {
        totalCount
        nodes {
          ...StakeholderRef
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      provenance {
        ...ProvenanceParts
      }
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}
fragment ProvenanceParts on Provenance {
  version
  stale
  grouping
  filter
  options
  computedAt
  seed
  exact
  error
  twoMode
  note
}`) as unknown as TypedDocumentString<ApartQuery, ApartQueryVariables>;
export const GapStoryDocument = new TypedDocumentString(`
    query GapStory($network: String!, $grouping: String, $filter: NetworkFilter, $a: String!, $b: String!) {
  network(key: $network) {
    gaps(grouping: $grouping, filter: $filter, freshness: ALLOW_STALE) {
      grouping
      cell(a: $a, b: $b) {
        a
        b
        possiblePairs
        linkedPairs
        expected
        sd
        z
        p
        q
        expectedByActivity
        ratio
        missing
        verdict
        sentence
      }
      provenance {
        ...ProvenanceParts
      }
    }
  }
}
    fragment ProvenanceParts on Provenance {
  version
  stale
  grouping
  filter
  options
  computedAt
  seed
  exact
  error
  twoMode
  note
}`) as unknown as TypedDocumentString<GapStoryQuery, GapStoryQueryVariables>;
export const GapActionsDocument = new TypedDocumentString(`
    query GapActions($network: String!, $grouping: String, $filter: NetworkFilter, $a: String!, $b: String!) {
  network(key: $network) {
    gaps(grouping: $grouping, filter: $filter, freshness: ALLOW_STALE) {
      cell(a: $a, b: $b) {
        routes(first: 3) {
          length
          sentence
          stakeholders {
            ...StakeholderRef
          }
        }
        introductions(first: 3) {
          ...IntroductionParts
        }
      }
      provenance {
        ...ProvenanceParts
      }
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}
fragment ProvenanceParts on Provenance {
  version
  stale
  grouping
  filter
  options
  computedAt
  seed
  exact
  error
  twoMode
  note
}
fragment IntroductionParts on Introduction {
  from {
    ...StakeholderRef
  }
  to {
    ...StakeholderRef
  }
  benefit
  benefitSentence
  rank
  tiedRank
  feasibility
  feasibilitySentence
  sharedContacts
  introducersKnowBoth
  introducers {
    ...StakeholderRef
  }
}`) as unknown as TypedDocumentString<GapActionsQuery, GapActionsQueryVariables>;
export const GraphDocument = new TypedDocumentString(`
    query Graph($network: String!, $filter: NetworkFilter, $limit: Int, $eachPart: Boolean, $grouping: String, $parts: [String!], $include: [String!], $around: String, $steps: Int) {
  network(key: $network) {
    graph(
      filter: $filter
      limit: $limit
      eachPart: $eachPart
      grouping: $grouping
      parts: $parts
      include: $include
      around: $around
      steps: $steps
    ) {
      nodes {
        key
        name
        kind
        part
        group
        tier
        sector
        degree
        shownDegree
        betweenness
        isCutPoint
        distance
      }
      ties {
        key
        from
        to
        kind
        layer
        directed
        strength
        isBridge
      }
      shown
      total
      leftOut
      sentence
      grouping
      groups {
        part
        label
        count
        linkedPairsInside
      }
      groupLinks {
        a
        b
        linkedPairs
        expected
        verdict
      }
      provenance {
        ...ProvenanceParts
      }
    }
  }
}
    fragment ProvenanceParts on Provenance {
  version
  stale
  grouping
  filter
  options
  computedAt
  seed
  exact
  error
  twoMode
  note
}`) as unknown as TypedDocumentString<GraphQuery, GraphQueryVariables>;
export const RoutesDocument = new TypedDocumentString(`
    query Routes($network: String!, $from: String!, $to: String!, $filter: NetworkFilter) {
  network(key: $network) {
    routes(from: $from, to: $to, filter: $filter, first: 5) {
      distance
      count
      sentence
      routes {
        length
        sentence
        stakeholders {
          ...StakeholderRef
        }
      }
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}`) as unknown as TypedDocumentString<RoutesQuery, RoutesQueryVariables>;
export const GraphMeasuresDocument = new TypedDocumentString(`
    query GraphMeasures($network: String!, $filter: NetworkFilter, $limit: Int, $eachPart: Boolean, $grouping: String, $parts: [String!], $include: [String!], $around: String, $steps: Int, $measures: [MeasureChoice!]!) {
  network(key: $network) {
    graph(
      filter: $filter
      limit: $limit
      eachPart: $eachPart
      grouping: $grouping
      parts: $parts
      include: $include
      around: $around
      steps: $steps
      measures: $measures
      freshness: ALLOW_STALE
    ) {
      nodes {
        key
        values
      }
      measures {
        summary {
          suggestedScale
        }
        provenance {
          ...ProvenanceParts
        }
      }
    }
  }
}
    fragment ProvenanceParts on Provenance {
  version
  stale
  grouping
  filter
  options
  computedAt
  seed
  exact
  error
  twoMode
  note
}`) as unknown as TypedDocumentString<GraphMeasuresQuery, GraphMeasuresQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($network: String!, $first: Int!, $after: String, $where: ChangeSearch) {
  network(key: $network) {
    changedBy {
      actor
      changes
    }
    changes(first: $first, after: $after, where: $where) {
      totalCount
      nodes {
        ...ChangeParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ChangeParts on Change {
  id
  version
  kind
  actor
  at
  summary
  undone
  undoes
  itemCount
  canUndo
  whyNot
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ChangeItemsDocument = new TypedDocumentString(`
    query ChangeItems($id: ID!) {
  node(id: $id) {
    ... on Change {
      id
      itemCount
      items(first: 50) {
        entity
        key
        name
        before
        after
        fields {
          field
          before
          after
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeItemsQuery, ChangeItemsQueryVariables>;
export const UndoDocument = new TypedDocumentString(`
    mutation Undo($input: UndoInput!) {
  undo(input: $input) {
    message
    change {
      ...ChangeParts
    }
    undone {
      id
      summary
    }
    network {
      id
      key
      version
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}
fragment ChangeParts on Change {
  id
  version
  kind
  actor
  at
  summary
  undone
  undoes
  itemCount
  canUndo
  whyNot
}`) as unknown as TypedDocumentString<UndoMutation, UndoMutationVariables>;
export const GoingBackDocument = new TypedDocumentString(`
    query GoingBack($network: String!, $change: ID!) {
  network(key: $network) {
    version
    goingBack(change: $change) {
      changes
      actors
      since
      whyNot
    }
  }
}
    `) as unknown as TypedDocumentString<GoingBackQuery, GoingBackQueryVariables>;
export const GoBackDocument = new TypedDocumentString(`
    mutation GoBack($input: GoBackInput!) {
  goBack(input: $input) {
    message
    change {
      id
    }
    network {
      id
      key
      version
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}`) as unknown as TypedDocumentString<GoBackMutation, GoBackMutationVariables>;
export const LimitsDocument = new TypedDocumentString(`
    query Limits {
  limits {
    uploadBytes
    rows
    columns
    cellCharacters
    pageSize
  }
}
    `) as unknown as TypedDocumentString<LimitsQuery, LimitsQueryVariables>;
export const ImportJobDocument = new TypedDocumentString(`
    query ImportJob($id: ID!) {
  importJob(id: $id) {
    ...JobParts
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}
fragment EntityCountsParts on EntityCounts {
  new
  changed
  unchanged
  removed
}
fragment JobParts on ImportJob {
  id
  state
  progress
  step
  network {
    id
    key
    name
    version
  }
  result {
    stakeholders {
      ...EntityCountsParts
    }
    ties {
      ...EntityCountsParts
    }
    initiatives {
      ...EntityCountsParts
    }
  }
  error {
    ...UserErrorParts
  }
  change {
    id
    summary
  }
}`) as unknown as TypedDocumentString<ImportJobQuery, ImportJobQueryVariables>;
export const PlanImportDocument = new TypedDocumentString(`
    mutation PlanImport($input: PlanImportInput!, $problems: Int!, $after: String) {
  planImport(input: $input) {
    plan {
      id
      network
      mode
      mapping
      tables {
        upload
        file
        sheet
        encoding
        delimiter
        role
        reason
        rows
        headerRow
        sample
        columns {
          column
          header
          field
          attribute
          type
          reason
          samples
          filled
        }
      }
      counts {
        stakeholders {
          ...EntityCountsParts
        }
        ties {
          ...EntityCountsParts
        }
        initiatives {
          ...EntityCountsParts
        }
      }
      problems(first: $problems, after: $after) {
        totalCount
        nodes {
          ...ProblemParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      problemCount
      errorCount
      canRun
      sentence
      words {
        field
        word
        count
        meaning
        layer
        directed
      }
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}
fragment EntityCountsParts on EntityCounts {
  new
  changed
  unchanged
  removed
}
fragment ProblemParts on ImportProblem {
  file
  sheet
  row
  column
  code
  message
  severity
}`) as unknown as TypedDocumentString<PlanImportMutation, PlanImportMutationVariables>;
export const RunImportDocument = new TypedDocumentString(`
    mutation RunImport($input: RunImportInput!) {
  runImport(input: $input) {
    job {
      ...JobParts
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}
fragment EntityCountsParts on EntityCounts {
  new
  changed
  unchanged
  removed
}
fragment JobParts on ImportJob {
  id
  state
  progress
  step
  network {
    id
    key
    name
    version
  }
  result {
    stakeholders {
      ...EntityCountsParts
    }
    ties {
      ...EntityCountsParts
    }
    initiatives {
      ...EntityCountsParts
    }
  }
  error {
    ...UserErrorParts
  }
  change {
    id
    summary
  }
}`) as unknown as TypedDocumentString<RunImportMutation, RunImportMutationVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($input: CancelImportInput!) {
  cancelImport(input: $input) {
    job {
      ...JobParts
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}
fragment EntityCountsParts on EntityCounts {
  new
  changed
  unchanged
  removed
}
fragment JobParts on ImportJob {
  id
  state
  progress
  step
  network {
    id
    key
    name
    version
  }
  result {
    stakeholders {
      ...EntityCountsParts
    }
    ties {
      ...EntityCountsParts
    }
    initiatives {
      ...EntityCountsParts
    }
  }
  error {
    ...UserErrorParts
  }
  change {
    id
    summary
  }
}`) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const KnownAnswersDocument = new TypedDocumentString(`
    query KnownAnswers($first: Int!, $after: String) {
  knownAnswers(first: $first, after: $after) {
    nodes {
      measure
      network
      of
      detail
      options
      expected
      got
      difference
      agrees
      source
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<KnownAnswersQuery, KnownAnswersQueryVariables>;
export const NetworkChangedDocument = new TypedDocumentString(`
    subscription NetworkChanged($key: String!, $since: Int) {
  networkChanged(key: $key, since: $since) {
    version
    change {
      id
      kind
      actor
      at
      summary
    }
    stakeholders
    everything
  }
}
    `) as unknown as TypedDocumentString<NetworkChangedSubscription, NetworkChangedSubscriptionVariables>;
export const NetworkVersionDocument = new TypedDocumentString(`
    query NetworkVersion($key: String!) {
  network(key: $key) {
    version
  }
}
    `) as unknown as TypedDocumentString<NetworkVersionQuery, NetworkVersionQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($network: String!, $filter: NetworkFilter, $key: String!, $most: Int!) {
  network(key: $network) {
    graph(filter: $filter, around: $key, steps: 1, limit: $most) {
      nodes {
        key
        distance
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const BestIntroductionsDocument = new TypedDocumentString(`
    query BestIntroductions($network: String!, $grouping: String, $filter: NetworkFilter, $first: Int!) {
  network(key: $network) {
    gaps(grouping: $grouping, filter: $filter) {
      introductions(first: $first) {
        ...IntroductionParts
      }
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}
fragment IntroductionParts on Introduction {
  from {
    ...StakeholderRef
  }
  to {
    ...StakeholderRef
  }
  benefit
  benefitSentence
  rank
  tiedRank
  feasibility
  feasibilitySentence
  sharedContacts
  introducersKnowBoth
  introducers {
    ...StakeholderRef
  }
}`) as unknown as TypedDocumentString<BestIntroductionsQuery, BestIntroductionsQueryVariables>;
export const MeasureValuesDocument = new TypedDocumentString(`
    query MeasureValues($network: String!, $measure: ID!, $options: MeasureOptions, $filter: NetworkFilter, $first: Int!, $after: String) {
  network(key: $network) {
    measure(
      id: $measure
      options: $options
      filter: $filter
      freshness: ALLOW_STALE
    ) {
      summary {
        ...SummaryParts
        linear: histogram(scale: LINEAR) {
          from
          to
          count
        }
        log: histogram(scale: LOG) {
          from
          to
          count
        }
      }
      rows(first: $first, after: $after) {
        totalCount
        nodes {
          stakeholder {
            ...StakeholderRef
          }
          tie {
            key
            kind
            from {
              ...StakeholderRef
            }
            to {
              ...StakeholderRef
            }
          }
          part
          pair
          set {
            ...StakeholderRef
          }
          value
          text
          reason
          rank
          tied
          details
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      provenance {
        ...ProvenanceParts
      }
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}
fragment ProvenanceParts on Provenance {
  version
  stale
  grouping
  filter
  options
  computedAt
  seed
  exact
  error
  twoMode
  note
}
fragment SummaryParts on Summary {
  count
  undefined
  mean
  median
  min
  max
  sd
  value
  suggestedScale
}`) as unknown as TypedDocumentString<MeasureValuesQuery, MeasureValuesQueryVariables>;
export const NetworkMeasureDocument = new TypedDocumentString(`
    query NetworkMeasure($network: String!, $measure: ID!, $options: MeasureOptions, $filter: NetworkFilter) {
  network(key: $network) {
    measure(
      id: $measure
      options: $options
      filter: $filter
      freshness: ALLOW_STALE
    ) {
      summary {
        value
      }
      rows(first: 1) {
        nodes {
          value
          text
          reason
          details
        }
      }
      provenance {
        ...ProvenanceParts
      }
    }
  }
}
    fragment ProvenanceParts on Provenance {
  version
  stale
  grouping
  filter
  options
  computedAt
  seed
  exact
  error
  twoMode
  note
}`) as unknown as TypedDocumentString<NetworkMeasureQuery, NetworkMeasureQueryVariables>;
export const StakeholderValuesDocument = new TypedDocumentString(`
    query StakeholderValues($network: String!, $key: String!, $of: [MeasureChoice!]!, $filter: NetworkFilter) {
  network(key: $network) {
    stakeholder(key: $key) {
      key
      name
      measures(of: $of, filter: $filter) {
        value
        text
        reason
        rank
        tied
        level
        outOf
        details
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StakeholderValuesQuery, StakeholderValuesQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($network: String!, $x: ID!, $xOptions: MeasureOptions, $y: ID!, $yOptions: MeasureOptions, $filter: NetworkFilter) {
  network(key: $network) {
    compare(
      x: $x
      xOptions: $xOptions
      y: $y
      yOptions: $yOptions
      filter: $filter
      freshness: ALLOW_STALE
    ) {
      x {
        ...ComparedColumn
      }
      y {
        ...ComparedColumn
      }
      points {
        key
        name
        kind
        x
        y
        xRank
        yRank
        xTied
        yTied
      }
      shown
      total
      withoutValue
      sentence
      spearman {
        ...CorrelationParts
      }
      kendall {
        ...CorrelationParts
      }
    }
  }
}
    fragment ProvenanceParts on Provenance {
  version
  stale
  grouping
  filter
  options
  computedAt
  seed
  exact
  error
  twoMode
  note
}
fragment ComparedColumn on MeasureColumn {
  summary {
    min
    max
    suggestedScale
  }
  provenance {
    ...ProvenanceParts
  }
}
fragment CorrelationParts on RankCorrelation {
  name
  sentence
  formula
  value
  reason
  sources {
    citation
    doi
  }
}`) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const ProgressDocument = new TypedDocumentString(`
    query Progress($request: ID!) {
  progress(request: $request) {
    share
    computing
  }
}
    `) as unknown as TypedDocumentString<ProgressQuery, ProgressQueryVariables>;
export const LikelyDuplicatesDocument = new TypedDocumentString(`
    query LikelyDuplicates($network: String!, $of: String, $first: Int!) {
  network(key: $network) {
    likelyDuplicates(of: $of, first: $first) {
      totalCount
      nodes {
        score
        reason
        sharedContacts
        one {
          ...StakeholderRef
          place
        }
        other {
          ...StakeholderRef
          place
        }
      }
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}`) as unknown as TypedDocumentString<LikelyDuplicatesQuery, LikelyDuplicatesQueryVariables>;
export const NamedLikeDocument = new TypedDocumentString(`
    query NamedLike($network: String!, $name: String!, $kind: StakeholderKind) {
  network(key: $network) {
    stakeholdersNamedLike(name: $name, kind: $kind, first: 3) {
      reason
      stakeholder {
        ...StakeholderRef
      }
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}`) as unknown as TypedDocumentString<NamedLikeQuery, NamedLikeQueryVariables>;
export const MergePreviewDocument = new TypedDocumentString(`
    query MergePreview($network: String!, $keep: String!, $merge: [String!]!) {
  network(key: $network) {
    mergePreview(keep: $keep, merge: $merge) {
      keep {
        ...MergedStakeholder
      }
      merge {
        ...MergedStakeholder
      }
      fields {
        field
        from
        value
        values {
          stakeholder
          value
        }
      }
      aliases
      movedTies
      joinedTies
      droppedTies
      sharedContacts
      contactsNow
      contactsAfter
      ties(first: 50) {
        fate
        strength
        tie {
          ...TieParts
        }
      }
      initiatives {
        key
        name
      }
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}
fragment TieParts on Tie {
  key
  kind
  layer
  directed
  strength
  validFrom
  validTo
  source
  note
  version
  from {
    ...StakeholderRef
  }
  to {
    ...StakeholderRef
  }
}
fragment MergedStakeholder on Stakeholder {
  ...StakeholderRef
  version
}`) as unknown as TypedDocumentString<MergePreviewQuery, MergePreviewQueryVariables>;
export const MergeStakeholdersDocument = new TypedDocumentString(`
    mutation MergeStakeholders($input: MergeStakeholdersInput!) {
  mergeStakeholders(input: $input) {
    stakeholder {
      ...StakeholderRef
      version
    }
    movedTies
    joinedTies
    droppedTies
    network {
      id
      key
      version
    }
    change {
      id
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}
fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}`) as unknown as TypedDocumentString<MergeStakeholdersMutation, MergeStakeholdersMutationVariables>;
export const NetworksDocument = new TypedDocumentString(`
    query Networks {
  networks(first: 100) {
    totalCount
    nodes {
      id
      key
      name
      description
      updatedAt
      version
    }
  }
}
    `) as unknown as TypedDocumentString<NetworksQuery, NetworksQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($key: String!) {
  network(key: $key) {
    id
    key
    name
    description
    version
    updatedAt
    defaultGrouping
    attributes {
      key
      label
      type
      on
      filled
      values {
        value
        label
        count
      }
    }
    groupings {
      key
      label
      origin
    }
    recorded: groupings(origins: [GIVEN, CUSTOM]) {
      key
      label
      origin
      values {
        value
        label
        count
      }
    }
    modes {
      words
      size
    }
    undoable {
      id
      at
      summary
    }
    redoable {
      id
      at
      summary
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const GroupingPartsDocument = new TypedDocumentString(`
    query GroupingParts($key: String!, $grouping: String!) {
  network(key: $key) {
    groupings(keys: [$grouping]) {
      values {
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GroupingPartsQuery, GroupingPartsQueryVariables>;
export const VocabularyDocument = new TypedDocumentString(`
    query Vocabulary {
  vocabulary {
    groups {
      value
      label
    }
    tiers {
      value
      label
    }
    sectors {
      value
      label
    }
    stakeholderKinds {
      value
      label
    }
    tieKinds {
      kind
      layer
      directed
      label
      reverseLabel
    }
  }
}
    `) as unknown as TypedDocumentString<VocabularyQuery, VocabularyQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($network: String!, $filter: NetworkFilter) {
  network(key: $network) {
    overview(filter: $filter) {
      stakeholders
      ties
      linkedPairs
      density
      components
      largestComponent
      isolates
      ofStakeholders
      ofTies
      byKind {
        value
        label
        count
      }
      byGroup {
        value
        label
        count
      }
      byTier {
        value
        label
        count
      }
      bySector {
        value
        label
        count
      }
      byTieKind {
        value
        label
        count
      }
      byLayer {
        value
        label
        count
      }
      quality {
        withoutGroup
        withoutTier
        withoutSector
        isolates
        tiesWithoutDate
        tiesWithoutStrength
        oldestSource
        newestSource
        sentence
      }
      provenance {
        ...ProvenanceParts
      }
    }
  }
}
    fragment ProvenanceParts on Provenance {
  version
  stale
  grouping
  filter
  options
  computedAt
  seed
  exact
  error
  twoMode
  note
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($network: String!, $filter: NetworkFilter) {
  network(key: $network) {
    findings(filter: $filter, first: 5, freshness: ALLOW_STALE) {
      kind
      headline
      detail
      action
      number
      unit
      stakeholders {
        ...StakeholderRef
      }
      filter
      grouping
      parts
      provenance {
        ...ProvenanceParts
      }
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}
fragment ProvenanceParts on Provenance {
  version
  stale
  grouping
  filter
  options
  computedAt
  seed
  exact
  error
  twoMode
  note
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const LatestRemovalsDocument = new TypedDocumentString(`
    query LatestRemovals($network: String!) {
  network(key: $network) {
    changes(first: 20) {
      nodes {
        id
        actor
        at
        summary
        undone
        canUndo
        whyNot
        items(first: 200) {
          entity
          key
          after
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LatestRemovalsQuery, LatestRemovalsQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($network: String!, $first: Int!, $after: String) {
  network(key: $network) {
    savedViews(first: $first, after: $after) {
      nodes {
        ...SavedViewParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SavedViewParts on SavedView {
  id
  key
  name
  note
  view
  search
  dataVersion
  createdAt
  createdBy
  updatedAt
  updatedBy
  version
}`) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SavedViewDocument = new TypedDocumentString(`
    query SavedView($network: String!, $key: String!) {
  network(key: $network) {
    version
    savedView(key: $key) {
      ...SavedViewParts
      dataChangesSince
      places {
        key
        x
        y
      }
    }
  }
}
    fragment SavedViewParts on SavedView {
  id
  key
  name
  note
  view
  search
  dataVersion
  createdAt
  createdBy
  updatedAt
  updatedBy
  version
}`) as unknown as TypedDocumentString<SavedViewQuery, SavedViewQueryVariables>;
export const StoriesDocument = new TypedDocumentString(`
    query Stories($network: String!, $first: Int!, $after: String) {
  network(key: $network) {
    stories(first: $first, after: $after) {
      nodes {
        ...StoryParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment StoryParts on Story {
  id
  key
  name
  updatedAt
  updatedBy
  version
  steps {
    sentence
    savedView {
      key
      name
      note
      view
      search
    }
  }
}`) as unknown as TypedDocumentString<StoriesQuery, StoriesQueryVariables>;
export const StoryDocument = new TypedDocumentString(`
    query Story($network: String!, $key: String!) {
  network(key: $network) {
    story(key: $key) {
      ...StoryParts
    }
  }
}
    fragment StoryParts on Story {
  id
  key
  name
  updatedAt
  updatedBy
  version
  steps {
    sentence
    savedView {
      key
      name
      note
      view
      search
    }
  }
}`) as unknown as TypedDocumentString<StoryQuery, StoryQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    savedView {
      ...SavedViewParts
    }
    network {
      id
      key
      version
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}
fragment SavedViewParts on SavedView {
  id
  key
  name
  note
  view
  search
  dataVersion
  createdAt
  createdBy
  updatedAt
  updatedBy
  version
}`) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = new TypedDocumentString(`
    mutation RemoveView($input: RemoveViewInput!) {
  removeView(input: $input) {
    removedKey
    changedStories
    network {
      id
      key
      version
      undoable {
        id
      }
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}`) as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;
export const SaveStoryDocument = new TypedDocumentString(`
    mutation SaveStory($input: SaveStoryInput!) {
  saveStory(input: $input) {
    story {
      ...StoryParts
    }
    network {
      id
      key
      version
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}
fragment StoryParts on Story {
  id
  key
  name
  updatedAt
  updatedBy
  version
  steps {
    sentence
    savedView {
      key
      name
      note
      view
      search
    }
  }
}`) as unknown as TypedDocumentString<SaveStoryMutation, SaveStoryMutationVariables>;
export const RemoveStoryDocument = new TypedDocumentString(`
    mutation RemoveStory($input: RemoveStoryInput!) {
  removeStory(input: $input) {
    removedKey
    network {
      id
      key
      version
      undoable {
        id
      }
    }
    userErrors {
      ...UserErrorParts
    }
  }
}
    fragment UserErrorParts on UserError {
  code
  message
  path
  current
  sent
}`) as unknown as TypedDocumentString<RemoveStoryMutation, RemoveStoryMutationVariables>;
export const StakeholderDocument = new TypedDocumentString(`
    query Stakeholder($network: String!, $key: String!) {
  network(key: $network) {
    stakeholder(key: $key) {
      id
      ...StakeholderRef
      aliases
      place
      topics
      validFrom
      validTo
      source
      note
      version
      organisations {
        ...StakeholderRef
      }
      attributes {
        key
        value
      }
      initiatives {
        role
        initiative {
          key
          name
          stage
        }
      }
      ties(first: 100) {
        totalCount
        nodes {
          ...TieParts
        }
      }
      changes(first: 20) {
        totalCount
        nodes {
          ...ChangeParts
        }
      }
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}
fragment TieParts on Tie {
  key
  kind
  layer
  directed
  strength
  validFrom
  validTo
  source
  note
  version
  from {
    ...StakeholderRef
  }
  to {
    ...StakeholderRef
  }
}
fragment ChangeParts on Change {
  id
  version
  kind
  actor
  at
  summary
  undone
  undoes
  itemCount
  canUndo
  whyNot
}`) as unknown as TypedDocumentString<StakeholderQuery, StakeholderQueryVariables>;
export const StakeholderBrokerDocument = new TypedDocumentString(`
    query StakeholderBroker($network: String!, $key: String!, $grouping: String, $filter: NetworkFilter) {
  network(key: $network) {
    stakeholder(key: $key) {
      broker(grouping: $grouping, filter: $filter) {
        ...BrokerParts
      }
    }
  }
}
    fragment BrokerParts on Broker {
  betweenness
  betweennessNormalised
  rank
  tiedRank
  outOf
  constraint
  isCutPoint
  roles {
    coordinator
    itinerant
    gatekeeper
    representative
    liaison
    total
  }
  roleSentence
  groupsReached
  pairsCutIfLost
  lossSentence
}`) as unknown as TypedDocumentString<StakeholderBrokerQuery, StakeholderBrokerQueryVariables>;
export const StakeholderSearchDocument = new TypedDocumentString(`
    query StakeholderSearch($network: String!, $text: String!) {
  network(key: $network) {
    stakeholders(filter: {text: $text}, first: 100) {
      totalCount
      nodes {
        ...StakeholderRef
      }
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}`) as unknown as TypedDocumentString<StakeholderSearchQuery, StakeholderSearchQueryVariables>;
export const TiesDocument = new TypedDocumentString(`
    query Ties($network: String!, $filter: NetworkFilter, $orderBy: TieOrder, $first: Int!, $skip: Int) {
  network(key: $network) {
    ties(filter: $filter, orderBy: $orderBy, first: $first, skip: $skip) {
      totalCount
      nodes {
        ...TieParts
      }
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}
fragment TieParts on Tie {
  key
  kind
  layer
  directed
  strength
  validFrom
  validTo
  source
  note
  version
  from {
    ...StakeholderRef
  }
  to {
    ...StakeholderRef
  }
}`) as unknown as TypedDocumentString<TiesQuery, TiesQueryVariables>;
export const TableRowsDocument = new TypedDocumentString(`
    query TableRows($network: String!, $filter: NetworkFilter, $where: [MeasureCondition!], $orderBy: StakeholderTableOrder, $first: Int!, $skip: Int) {
  network(key: $network) {
    stakeholderTable(filter: $filter, where: $where, orderBy: $orderBy) {
      total
      rows(first: $first, skip: $skip) {
        totalCount
        nodes {
          stakeholder {
            ...StakeholderCells
          }
        }
      }
    }
  }
}
    fragment StakeholderRef on Stakeholder {
  key
  name
  kind
  group
  tier
  sector
}
fragment StakeholderCells on Stakeholder {
  ...StakeholderRef
  place
  topics
  validFrom
  validTo
  source
  version
  attributes {
    key
    value
  }
}`) as unknown as TypedDocumentString<TableRowsQuery, TableRowsQueryVariables>;
export const TableValuesDocument = new TypedDocumentString(`
    query TableValues($network: String!, $column: MeasureChoice!, $filter: NetworkFilter, $where: [MeasureCondition!], $orderBy: StakeholderTableOrder, $first: Int!, $skip: Int) {
  network(key: $network) {
    stakeholderTable(
      columns: [$column]
      filter: $filter
      where: $where
      orderBy: $orderBy
      freshness: ALLOW_STALE
    ) {
      columns {
        provenance {
          ...ProvenanceParts
        }
      }
      rows(first: $first, skip: $skip) {
        nodes {
          stakeholder {
            key
          }
          values {
            value
            text
            reason
            rank
            tied
            outOf
          }
        }
      }
    }
  }
}
    fragment ProvenanceParts on Provenance {
  version
  stale
  grouping
  filter
  options
  computedAt
  seed
  exact
  error
  twoMode
  note
}`) as unknown as TypedDocumentString<TableValuesQuery, TableValuesQueryVariables>;
export const TableKeysDocument = new TypedDocumentString(`
    query TableKeys($network: String!, $filter: NetworkFilter, $where: [MeasureCondition!], $orderBy: StakeholderTableOrder, $first: Int!, $skip: Int) {
  network(key: $network) {
    stakeholderTable(filter: $filter, where: $where, orderBy: $orderBy) {
      rows(first: $first, skip: $skip) {
        totalCount
        nodes {
          stakeholder {
            key
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TableKeysQuery, TableKeysQueryVariables>;
export const TieKeysDocument = new TypedDocumentString(`
    query TieKeys($network: String!, $filter: NetworkFilter, $orderBy: TieOrder, $first: Int!, $skip: Int) {
  network(key: $network) {
    ties(filter: $filter, orderBy: $orderBy, first: $first, skip: $skip) {
      totalCount
      nodes {
        key
        from {
          name
        }
        to {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TieKeysQuery, TieKeysQueryVariables>;