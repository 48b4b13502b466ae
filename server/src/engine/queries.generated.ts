// Generated from cypher/ by `node server/bin/generate-queries.mjs`. Do not edit.

/** A change without what it touched, which can be long. */
export interface StoredChangeSummary {
  readonly uid: string;
  readonly network: string;
  readonly version: number;
  readonly kind: string;
  readonly actor: string;
  readonly at: string;
  readonly summary: string;
  readonly itemCount: number;
  readonly undoes: string | null;
  readonly undoneBy: string | null;
  readonly previousGeneration: string | null;
  readonly generation: string;
}

/** A change as it is stored; network is the uid of its network and items is the JSON text of what it touched. */
export interface StoredChange {
  readonly uid: string;
  readonly network: string;
  readonly version: number;
  readonly kind: string;
  readonly actor: string;
  readonly at: string;
  readonly summary: string;
  readonly items: string;
  readonly itemCount: number;
  readonly undoes: string | null;
  readonly undoneBy: string | null;
  readonly previousGeneration: string | null;
  readonly generation: string;
}

/** What a write answered the first time, for whoever sends it again; answer is JSON text. */
export interface StoredReceipt {
  readonly key: string;
  readonly contentHash: string;
  readonly answer: string;
  readonly at: string;
}

/** An initiative as it is stored, without its participants. */
export interface StoredInitiative {
  readonly ref: string;
  readonly generation: string;
  readonly key: string;
  readonly name: string;
  readonly description: string | null;
  readonly stage: string;
  readonly version: number;
}

/** A stakeholder who takes part in an initiative; both are given by their refs. */
export interface StoredNewParticipant {
  readonly initiative: string;
  readonly stakeholder: string;
  readonly role: string;
}

/** A network as it is stored; attributes is the JSON text of its attribute definitions. */
export interface StoredNetwork {
  readonly uid: string;
  readonly key: string;
  readonly name: string;
  readonly description: string | null;
  readonly version: number;
  readonly generation: string;
  readonly attributes: string;
  readonly state: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A stakeholder as it is stored; ref is its generation, a slash and its key, and attributes is JSON text. */
export interface StoredStakeholder {
  readonly ref: string;
  readonly generation: string;
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly group: string | null;
  readonly tier: string | null;
  readonly sector: string | null;
  readonly place: string | null;
  readonly topics: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly attributes: string;
  readonly version: number;
}

/** A story as it is stored; network is the uid of its network and steps is the JSON text of its saved views in order. */
export interface StoredStory {
  readonly ref: string;
  readonly network: string;
  readonly key: string;
  readonly name: string;
  readonly steps: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
  readonly version: number;
}

/** A tie to create between two stakeholders, which are given by their refs. */
export interface StoredNewTie {
  readonly from: string;
  readonly to: string;
  readonly tie: StoredTie;
}

/** A tie as it is stored, without its ends; ref is its generation, a slash and its key, and attributes is JSON text. */
export interface StoredTie {
  readonly ref: string;
  readonly generation: string;
  readonly key: string;
  readonly kind: string;
  readonly layer: string;
  readonly directed: boolean;
  readonly strength: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly attributes: string;
  readonly version: number;
}

/** A saved view as it is stored; network is the uid of its network and places is the JSON text of where things stand. */
export interface StoredSavedView {
  readonly ref: string;
  readonly network: string;
  readonly key: string;
  readonly name: string;
  readonly note: string | null;
  readonly view: string;
  readonly search: string;
  readonly places: string;
  readonly dataVersion: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
  readonly version: number;
}

/** Every statement that can be run by name. */
export interface Queries {
  /** For each text given, how many changes of a network have items that hold it. */
  'history/count-changes-touching': {
    mode: 'read';
    params: { readonly network: string; readonly texts: readonly string[] };
    row: { readonly text: string; readonly changes: number };
  };
  /** How many changes a network has had. */
  'history/count-changes': {
    mode: 'read';
    params: { readonly network: string };
    row: { readonly changes: number };
  };
  /** For each version given, how many later changes of a network touched its data, and not only its saved views and stories. */
  'history/count-data-changes': {
    mode: 'read';
    params: { readonly network: string; readonly versions: readonly number[] };
    row: { readonly version: number; readonly changes: number };
  };
  /** How many changes a network has had of these kinds, by these people, whose sentence has the text; empty is any. */
  'history/count-found-changes': {
    mode: 'read';
    params: { readonly network: string; readonly kinds: readonly string[]; readonly actors: readonly string[]; readonly text: string };
    row: { readonly changes: number };
  };
  /** Appends a change to the history of its network. */
  'history/create-change': {
    mode: 'write';
    params: { readonly change: StoredChange };
    row: { readonly uid: string };
  };
  /** Keeps what a write answered; a second receipt with the key fails, and with it its unit of work. */
  'history/create-receipt': {
    mode: 'write';
    params: { readonly receipt: StoredReceipt };
    row: { readonly key: string };
  };
  /** The changes of a network before the version given, latest first, of these kinds, by these people, whose sentence has the text; empty is any. */
  'history/find-changes': {
    mode: 'read';
    params: { readonly network: string; readonly before: number; readonly limit: number; readonly kinds: readonly string[]; readonly actors: readonly string[]; readonly text: string };
    row: { readonly change: StoredChangeSummary };
  };
  /** What a write answered the first time. */
  'history/find-receipt': {
    mode: 'read';
    params: { readonly key: string };
    row: { readonly receipt: StoredReceipt };
  };
  /** The latest undo of a network that can be undone itself: not undone yet, no redo, and nothing but undoing came after it. */
  'history/find-redoable': {
    mode: 'read';
    params: { readonly network: string };
    row: { readonly change: StoredChangeSummary };
  };
  /** The latest change of a network that is no undo and was not undone. */
  'history/find-undoable': {
    mode: 'read';
    params: { readonly network: string };
    row: { readonly change: StoredChangeSummary };
  };
  /** Everyone who has changed a network, and how often. */
  'history/list-actors': {
    mode: 'read';
    params: { readonly network: string };
    row: { readonly actor: string; readonly changes: number };
  };
  /** For each version the latest change of the data after it that is in effect; an undo only where it took back what was there before. */
  'history/list-built-on': {
    mode: 'read';
    params: { readonly network: string; readonly versions: readonly number[] };
    row: { readonly version: number; readonly change: StoredChangeSummary };
  };
  /** The changes of a network after the version given, oldest first, with all they touched. */
  'history/list-changes-since': {
    mode: 'read';
    params: { readonly network: string; readonly after: number; readonly limit: number };
    row: { readonly change: StoredChange };
  };
  /** For each text given, the changes of a network before the version given whose items hold it, latest first. */
  'history/list-changes-touching': {
    mode: 'read';
    params: { readonly network: string; readonly texts: readonly string[]; readonly before: number; readonly limit: number };
    row: { readonly text: string; readonly change: StoredChangeSummary };
  };
  /** Where a network went back and has stayed: between which versions lies what each going back took back. */
  'history/list-go-backs': {
    mode: 'read';
    params: { readonly network: string };
    row: { readonly after: number; readonly before: number };
  };
  /** The latest imports into a network, latest first: their previous generations can still be switched back to. */
  'history/list-imports': {
    mode: 'read';
    params: { readonly network: string; readonly limit: number };
    row: { readonly change: StoredChangeSummary };
  };
  /** For each text given, the version of the latest change of a network whose items hold it. */
  'history/list-last-touching': {
    mode: 'read';
    params: { readonly network: string; readonly texts: readonly string[] };
    row: { readonly text: string; readonly version: number };
  };
  /** Says which undo took a change back; null when that was undone in its turn. */
  'history/mark-undone': {
    mode: 'write';
    params: { readonly uid: string; readonly undoneBy: string | null };
    row: { readonly uid: string };
  };
  /** The changes of a network before the version given, latest first. */
  'history/page-changes': {
    mode: 'read';
    params: { readonly network: string; readonly before: number; readonly limit: number };
    row: { readonly change: StoredChangeSummary };
  };
  /** The changes with these uids, with all they touched. */
  'history/read-changes': {
    mode: 'read';
    params: { readonly uids: readonly string[] };
    row: { readonly change: StoredChange };
  };
  /** Forgets what a write answered, such as when its time is over. */
  'history/remove-receipt': {
    mode: 'write';
    params: { readonly key: string };
    row: { readonly removed: number };
  };
  /** Deletes the next changes of a network that is being deleted: repeated until it removes none. */
  'history/sweep-changes': {
    mode: 'write';
    params: { readonly network: string; readonly limit: number };
    row: { readonly removed: number };
  };
  /** Deletes the next receipts older than the time given: repeated until it removes none. */
  'history/sweep-receipts': {
    mode: 'write';
    params: { readonly before: string; readonly limit: number };
    row: { readonly removed: number };
  };
  /** Adds stakeholders to initiatives; added tells whether all of both were found. */
  'initiative/add-participants': {
    mode: 'write';
    params: { readonly participants: readonly StoredNewParticipant[] };
    row: { readonly added: number };
  };
  /** How many initiatives a generation has. */
  'initiative/count-initiatives': {
    mode: 'read';
    params: { readonly generation: string };
    row: { readonly initiatives: number };
  };
  /** Creates initiatives, without their participants. */
  'initiative/create-initiatives': {
    mode: 'write';
    params: { readonly initiatives: readonly StoredInitiative[] };
    row: { readonly created: number };
  };
  /** The keys of all initiatives of a generation, in no order. */
  'initiative/list-keys': {
    mode: 'read';
    params: { readonly generation: string };
    row: { readonly key: string };
  };
  /** For each initiative given, who takes part in it and how, in no order. */
  'initiative/list-participants': {
    mode: 'read';
    params: { readonly refs: readonly string[] };
    row: { readonly of: string; readonly stakeholder: string; readonly role: string };
  };
  /** For each stakeholder given, the initiatives it takes part in and how, in no order. */
  'initiative/list-participations': {
    mode: 'read';
    params: { readonly refs: readonly string[] };
    row: { readonly of: string; readonly initiative: string; readonly role: string };
  };
  /** The initiatives with these refs; those that are not there are left out. */
  'initiative/read-initiatives': {
    mode: 'read';
    params: { readonly refs: readonly string[] };
    row: { readonly initiative: StoredInitiative };
  };
  /** Removes initiatives with who takes part in them. */
  'initiative/remove-initiatives': {
    mode: 'write';
    params: { readonly refs: readonly string[] };
    row: { readonly removed: number };
  };
  /** Removes everybody from an initiative, such as before its new participants are added. */
  'initiative/remove-participants': {
    mode: 'write';
    params: { readonly ref: string };
    row: { readonly removed: number };
  };
  /** Replaces all an initiative says, if it is still of the version expected; no row means that it is not, or is not there. */
  'initiative/update-initiative': {
    mode: 'write';
    params: { readonly ref: string; readonly expectedVersion: number; readonly initiative: StoredInitiative };
    row: { readonly version: number };
  };
  /** Writes how many units of work are about to be acknowledged, and their chained hash. */
  'journal/advance-journal': {
    mode: 'write';
    params: { readonly sequence: number; readonly chain: string; readonly previous: string };
    row: { readonly sequence: number };
  };
  /** How many acknowledged units of work this database holds, and their chained hash. */
  'journal/read-journal': {
    mode: 'read';
    params: Readonly<Record<string, never>>;
    row: { readonly sequence: number; readonly chain: string; readonly previous: string };
  };
  /** Raises the data version of a network by one: first in every edit, so that the edits of one network wait for each other. */
  'network/bump-version': {
    mode: 'write';
    params: { readonly key: string; readonly updatedAt: string };
    row: { readonly network: StoredNetwork };
  };
  /** Creates a network. */
  'network/create-network': {
    mode: 'write';
    params: { readonly network: StoredNetwork };
    row: { readonly uid: string };
  };
  /** Deletes a network's own node; its content is swept before. */
  'network/delete-network': {
    mode: 'write';
    params: { readonly uid: string };
    row: { readonly deleted: number };
  };
  /** The network with this uid. */
  'network/find-network-by-uid': {
    mode: 'read';
    params: { readonly uid: string };
    row: { readonly network: StoredNetwork };
  };
  /** The network with this key. */
  'network/find-network': {
    mode: 'read';
    params: { readonly key: string };
    row: { readonly network: StoredNetwork };
  };
  /** Takes a network out of sight and frees its key, before its content is swept. */
  'network/hide-network': {
    mode: 'write';
    params: { readonly uid: string; readonly key: string; readonly state: string };
    row: { readonly uid: string };
  };
  /** Every generation that has stakeholders or initiatives, shown or left over. */
  'network/list-generations': {
    mode: 'read';
    params: Readonly<Record<string, never>>;
    row: { readonly generation: string };
  };
  /** The names of all networks in one state and what each shows, in no order. */
  'network/list-networks': {
    mode: 'read';
    params: { readonly state: string };
    row: { readonly key: string; readonly uid: string; readonly generation: string };
  };
  /** The networks of a state that show a generation: looked at before anything of it is deleted. */
  'network/list-showing': {
    mode: 'read';
    params: { readonly generation: string; readonly state: string };
    row: { readonly uid: string };
  };
  /** The networks with these uids; those that are not there are left out. */
  'network/read-networks': {
    mode: 'read';
    params: { readonly uids: readonly string[] };
    row: { readonly network: StoredNetwork };
  };
  /** Deletes the next initiatives of a generation: repeated until it removes none. */
  'network/sweep-initiatives': {
    mode: 'write';
    params: { readonly generation: string; readonly limit: number };
    row: { readonly removed: number };
  };
  /** Deletes the next stakeholders of a generation with their ties: repeated until it removes none. */
  'network/sweep-stakeholders': {
    mode: 'write';
    params: { readonly generation: string; readonly limit: number };
    row: { readonly removed: number };
  };
  /** Deletes the next stories of a network that is being deleted: repeated until it removes none. */
  'network/sweep-stories': {
    mode: 'write';
    params: { readonly network: string; readonly limit: number };
    row: { readonly removed: number };
  };
  /** Deletes the next saved views of a network that is being deleted: repeated until it removes none. */
  'network/sweep-views': {
    mode: 'write';
    params: { readonly network: string; readonly limit: number };
    row: { readonly removed: number };
  };
  /** Shows readers another generation of a network, with the attribute definitions that belong to it. */
  'network/switch-generation': {
    mode: 'write';
    params: { readonly key: string; readonly generation: string; readonly attributes: string };
    row: { readonly network: StoredNetwork };
  };
  /** Changes what a network says of itself. */
  'network/update-network': {
    mode: 'write';
    params: { readonly key: string; readonly name: string; readonly description: string | null };
    row: { readonly uid: string };
  };
  /** The migrations this database has had. */
  'schema/list-migrations': {
    mode: 'read';
    params: Readonly<Record<string, never>>;
    row: { readonly number: number; readonly name: string };
  };
  /** Answers when the database does. */
  'schema/ping': {
    mode: 'read';
    params: Readonly<Record<string, never>>;
    row: { readonly answer: number };
  };
  /** Records that a migration was applied; a second time it changes nothing. */
  'schema/record-migration': {
    mode: 'write';
    params: { readonly number: number; readonly name: string; readonly at: string };
    row: { readonly number: number };
  };
  /** Creates stakeholders. */
  'stakeholder/create-stakeholders': {
    mode: 'write';
    params: { readonly stakeholders: readonly StoredStakeholder[] };
    row: { readonly created: number };
  };
  /** The keys of all stakeholders of a generation, in no order. */
  'stakeholder/list-keys': {
    mode: 'read';
    params: { readonly generation: string };
    row: { readonly key: string };
  };
  /** The stakeholders with these refs; those that are not there are left out. */
  'stakeholder/read-stakeholders': {
    mode: 'read';
    params: { readonly refs: readonly string[] };
    row: { readonly stakeholder: StoredStakeholder };
  };
  /** Removes stakeholders with all their ties and their part in initiatives. */
  'stakeholder/remove-stakeholders': {
    mode: 'write';
    params: { readonly refs: readonly string[] };
    row: { readonly removed: number };
  };
  /** Replaces all that stakeholders say, whatever their versions: within an edit that has bumped the network's version. */
  'stakeholder/update-stakeholders': {
    mode: 'write';
    params: { readonly stakeholders: readonly StoredStakeholder[] };
    row: { readonly updated: number };
  };
  /** Creates stories. */
  'story/create-stories': {
    mode: 'write';
    params: { readonly stories: readonly StoredStory[] };
    row: { readonly created: number };
  };
  /** The keys of all stories of a network, in no order. */
  'story/list-keys': {
    mode: 'read';
    params: { readonly network: string };
    row: { readonly key: string };
  };
  /** The stories with these refs; those that are not there are left out. */
  'story/read-stories': {
    mode: 'read';
    params: { readonly refs: readonly string[] };
    row: { readonly story: StoredStory };
  };
  /** Removes stories. */
  'story/remove-stories': {
    mode: 'write';
    params: { readonly refs: readonly string[] };
    row: { readonly removed: number };
  };
  /** Replaces all of a story, if it is still of the version expected; no row means that it is not, or is not there. */
  'story/update-story': {
    mode: 'write';
    params: { readonly ref: string; readonly expectedVersion: number; readonly story: StoredStory };
    row: { readonly version: number };
  };
  /** Creates ties between stakeholders that are there; created tells whether all ends were found. */
  'tie/create-ties': {
    mode: 'write';
    params: { readonly ties: readonly StoredNewTie[] };
    row: { readonly created: number };
  };
  /** The tie with this ref, from the stakeholder it starts at: the quick way where that is known. */
  'tie/find-tie': {
    mode: 'read';
    params: { readonly from: string; readonly ref: string };
    row: { readonly tie: StoredTie; readonly from: string; readonly to: string };
  };
  /** What a snapshot holds of the ties that start at the stakeholders given, by keys, in narrow rows. */
  'tie/list-tie-columns-from': {
    mode: 'read';
    params: { readonly refs: readonly string[] };
    row: { readonly from: string; readonly to: string; readonly key: string; readonly kind: string; readonly layer: string; readonly directed: boolean; readonly strength: number | null; readonly validFrom: string | null; readonly validTo: string | null; readonly attributes: string };
  };
  /** All ties at the stakeholders given, in and out, such as before they are removed with them; one between two of them comes once. */
  'tie/list-ties-at': {
    mode: 'read';
    params: { readonly refs: readonly string[] };
    row: { readonly tie: StoredTie; readonly from: string; readonly to: string };
  };
  /** All ties that start at the stakeholders given: over all pages of stakeholders, every tie of a network once. */
  'tie/list-ties-from': {
    mode: 'read';
    params: { readonly refs: readonly string[] };
    row: { readonly tie: StoredTie; readonly from: string; readonly to: string };
  };
  /** The ties with these refs that start at the stakeholders given, with the refs of their ends; those that are not there are left out. */
  'tie/read-addressed-ties': {
    mode: 'read';
    params: { readonly from: readonly string[]; readonly refs: readonly string[] };
    row: { readonly tie: StoredTie; readonly from: string; readonly to: string };
  };
  /** The ties with these refs, with the refs of their ends; those that are not there are left out. */
  'tie/read-ties': {
    mode: 'read';
    params: { readonly refs: readonly string[] };
    row: { readonly tie: StoredTie; readonly from: string; readonly to: string };
  };
  /** Removes the ties with these refs that start at the stakeholders given. */
  'tie/remove-ties': {
    mode: 'write';
    params: { readonly from: readonly string[]; readonly refs: readonly string[] };
    row: { readonly removed: number };
  };
  /** Replaces all a tie says, if it is still of the version expected; no row means that it is not, or is not there. */
  'tie/update-tie': {
    mode: 'write';
    params: { readonly from: string; readonly ref: string; readonly expectedVersion: number; readonly tie: StoredTie };
    row: { readonly version: number };
  };
  /** Creates saved views. */
  'view/create-views': {
    mode: 'write';
    params: { readonly savedViews: readonly StoredSavedView[] };
    row: { readonly created: number };
  };
  /** The keys of all saved views of a network, in no order. */
  'view/list-keys': {
    mode: 'read';
    params: { readonly network: string };
    row: { readonly key: string };
  };
  /** The saved views with these refs; those that are not there are left out. */
  'view/read-views': {
    mode: 'read';
    params: { readonly refs: readonly string[] };
    row: { readonly savedView: StoredSavedView };
  };
  /** Removes saved views. */
  'view/remove-views': {
    mode: 'write';
    params: { readonly refs: readonly string[] };
    row: { readonly removed: number };
  };
  /** Replaces all of a saved view, if it is still of the version expected; no row means that it is not, or is not there. */
  'view/update-view': {
    mode: 'write';
    params: { readonly ref: string; readonly expectedVersion: number; readonly savedView: StoredSavedView };
    row: { readonly version: number };
  };
}
