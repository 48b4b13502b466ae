import { GROUPS, type Group } from '@footbridge/shared/vocabulary/group';
import { SECTORS, type Sector } from '@footbridge/shared/vocabulary/sector';
import { STAKEHOLDER_KINDS, type StakeholderKind } from '@footbridge/shared/vocabulary/stakeholder';
import { TIERS, type Tier } from '@footbridge/shared/vocabulary/tier';
import { wordKey } from './word-key.js';

/**
 * Words that surely mean one of the vocabulary. They are matched as whole words within the text; the first line that
 * matches wins, so that "protest or civic event" is an event and "police officer" a person, not a force.
 */
type Meanings<Word extends string> = readonly (readonly [Word, RegExp])[];

const KIND_WORDS: Meanings<StakeholderKind> = [
  [
    'other',
    words(
      'events?|concepts?|topics?|issues?|themes?|projects?|policy|policies|documents?|papers?|places?|things?|meetings?|polic(y|ies) instruments?',
    ),
  ],
  [
    'person',
    words(
      'persons?|people|individuals?|humans?|women|woman|men|man|parliamentarians?|politicians?|ministers?|mps?|msps?|mlas?|peers?|councillors?|officers?|managers?|directors?|nurses?|doctors?|gps?|teachers?|patients?|carers?|citizens?|residents?|employees?|students?|respondents?|practitioners?|professionals?|service users?|policy ?makers?|experts?',
    ),
  ],
  [
    'organisation',
    words(
      'organi[sz]ations?|orgs?|bod(y|ies)|institutions?|institutes?|agenc(y|ies)|departments?|ministr(y|ies)|government|authorit(y|ies)|councils?|compan(y|ies)|firms?|business(es)?|corporations?|charit(y|ies)|ngos?|foundations?|trusts?|associations?|unions?|universit(y|ies)|colleges?|schools?|hospitals?|surger(y|ies)|clinics?|groups?|committees?|boards?|commissions?|part(y|ies)|teams?|units?|offices?|services?|tribunals?|courts?|networks?|partnerships?|federations?|societ(y|ies)|clubs?|media|newspapers?|forums?|task ?forces?|regulators?|inspectorates?',
    ),
  ],
];

const GROUP_WORDS: Meanings<Group> = [
  [
    'service user',
    words(
      'service users?|users? of services|patients?|clients?|carers?|residents?|citizens?|experts? by experience|lived experience',
    ),
  ],
  [
    'policymaker',
    words(
      'policy ?makers?|policy officials?|mps?|msps?|mlas?|ministers?|parliamentarians?|politicians?|councillors?|civil servants?|decision ?makers?',
    ),
  ],
  [
    'practitioner',
    words(
      'practitioners?|gps?|nurses?|doctors?|clinicians?|midwi(fe|ves)|health visitors?|social workers?|youth workers?|support workers?|teachers?|front ?line( staff| workers?)?',
    ),
  ],
  ['professional', words('professionals?|consultants?|advisers?|advisors?|researchers?|academics?|analysts?')],
];

const TIER_WORDS: Meanings<Tier> = [
  ['central', words('central|national|nationwide|whitehall|uk wide')],
  ['regional', words('regional|region|sub ?regional|county wide')],
  ['local', words('local|municipal|district|neighbou?rhood|community level')],
];

const SECTOR_WORDS: Meanings<Sector> = [
  ['central government', words('central government|national government|civil service|whitehall')],
  ['local government', words('local government|local authorit(y|ies)|councils?|municipalit(y|ies)')],
  ['local agency', words('local agenc(y|ies)|local partnerships?')],
  ['health', words('health|nhs|health ?care|health and social care|primary care')],
  ['social enterprise', words('social enterprises?|communit(y|ies) interest compan(y|ies)|co ?operatives?')],
  ['voluntary', words('voluntary|third sector|charit(y|ies)|ngos?|vcs|vcse|non ?profits?')],
  ['business', words('business(es)?|private|private sector|industry|compan(y|ies)|commercial')],
  ['academia', words('academia|academic|universit(y|ies)|universit(y|ies) or colleges?|higher education|research')],
  ['other', words('others?')],
];

/** The kind a word says, or null where it says none: "Executive agency" is an organisation. */
export function kindOfWord(word: string): StakeholderKind | null {
  return exactWord(word, STAKEHOLDER_KINDS) ?? matched(word, KIND_WORDS);
}

export function groupOfWord(word: string): Group | null {
  return exactWord(word, GROUPS) ?? matched(word, GROUP_WORDS);
}

/** Tiers and sectors are short columns of set words: the whole cell must be one. */
export function tierOfWord(word: string): Tier | null {
  return exactWord(word, TIERS) ?? matchedWhole(word, TIER_WORDS);
}

export function sectorOfWord(word: string): Sector | null {
  return exactWord(word, SECTORS) ?? matchedWhole(word, SECTOR_WORDS);
}

/** Whether a name looks like that of a body rather than a person: "Northgate Surgery", "American Red Cross". */
export function looksLikeBody(name: string): boolean {
  return matched(name, [['organisation', KIND_WORDS[2]![1]]]) !== null || BODY_NAMES.test(wordKey(name));
}

const BODY_NAMES =
  /\b(ltd|limited|plc|llp|inc|gmbh|cic|nhs|army|air force|police|patrol|guard|red cross|ambulance|highway|airport)\b/;

/** The word of the vocabulary a cell is, whatever its case and punctuation; a plural too. */
export function exactWord<Word extends string>(word: string, vocabulary: readonly Word[]): Word | null {
  const same = vocabulary.find((known) => known === word);
  if (same !== undefined || word === '') return same ?? null;
  const key = wordKey(word);
  return vocabulary.find((known) => wordKey(known) === key || `${wordKey(known)}s` === key) ?? null;
}

function matched<Word extends string>(word: string, meanings: Meanings<Word>): Word | null {
  const key = wordKey(word);
  return meanings.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

function matchedWhole<Word extends string>(word: string, meanings: Meanings<Word>): Word | null {
  const key = wordKey(word);
  return meanings.find(([, pattern]) => pattern.exec(key)?.[0] === key)?.[0] ?? null;
}

function words(alternatives: string): RegExp {
  return new RegExp(`(?<!\\S)(?:${alternatives})(?!\\S)`, 'u');
}
