import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { NetworkView } from '../network/network-view.js';

/** What stands in place of the name of a person who is a service user. */
export const WITHHELD_NAME = 'a service user';

/** Whether a report says who this is only where it is asked to. */
export function isProtected({ kind, group }: Pick<StakeholderRecord, 'kind' | 'group'>): boolean {
  return kind === 'person' && group === 'service user';
}

/**
 * The same view without the names of people who are service users, and without the words about them that may hold
 * one. They are taken away before any sentence is made, so that none of them can come through one.
 */
export function withNamesWithheld(view: NetworkView): NetworkView {
  const { snapshot } = view;
  const stakeholders = snapshot.stakeholders.map((stakeholder) =>
    isProtected(stakeholder)
      ? { ...stakeholder, name: WITHHELD_NAME, aliases: [], source: null, note: null }
      : stakeholder,
  );
  return {
    naming: 'withheld',
    snapshot: { ...snapshot, stakeholders },
    filter: view.filter,
    members: view.members,
    positionOf: view.positionOf,
    ties: view.ties,
    get graph() {
      return view.graph;
    },
    get digraph() {
      return view.digraph;
    },
    tiesOfPair: (a, b) => view.tiesOfPair(a, b),
    tiesAt: (position) => view.tiesAt(position),
  };
}

const SEVERAL = new RegExp(`${WITHHELD_NAME}(?:(?:, |; and |; | and )${WITHHELD_NAME})+`, 'gu');
const ONE = new RegExp(WITHHELD_NAME, 'gu');

/** Whoever alone connects two parts is asked to share that; "a service user" would leave open which one. */
const ASKED = new RegExp(`\\b(ask) ${WITHHELD_NAME} (to bring(?: another)?)(?: service user)?`, 'giu');
const ASKED_WHO = '$1 the service user who holds this connection $2';

/** Who may leave was spoken of just before. */
const LEAVING = new RegExp(`\\bIf ${WITHHELD_NAME} leaves\\b`, 'gu');

/**
 * "A service user, a service user and 2 others" reads "2 service users and 2 others"; where one sentence speaks of two,
 * the second is "another service user"; a sentence starts with a capital.
 */
export function withheldInWords(sentence: string): string {
  const gathered = sentence.replace(SEVERAL, (run) => `${run.match(ONE)?.length ?? 0} service users`);
  const toldApart = gathered
    .split('. ')
    .map(withOthers)
    .join('. ')
    .replace(ASKED, ASKED_WHO)
    .replace(LEAVING, 'If that service user leaves');
  return toldApart.replace(/(^|\. )a service user/gu, '$1A service user');
}

function withOthers(sentence: string): string {
  let mentions = 0;
  return sentence.replace(ONE, (mention) => {
    mentions += 1;
    return mentions === 1 ? mention : 'another service user';
  });
}
