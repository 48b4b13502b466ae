import type { ComponentType } from 'react';

/** Brings the files of a view, and answers the component in them. */
type LoadView = () => Promise<ComponentType>;

/** One view of a network: adding a line here gives it an address, a place in the navigation and in the search. */
export interface ViewEntry {
  readonly id: string;
  readonly label: string;
  /** What it answers; shown in the search. */
  readonly question: string;
  /** False: reached from elsewhere, not from the side. */
  readonly inNavigation: boolean;
  /** True where the grouping and filter change what it shows. */
  readonly filtered: boolean;
  /** True where there is nothing to draw of a network without stakeholders; the way in is shown instead. */
  readonly needsStakeholders: boolean;
  /** Loads the component that draws it, when it is first opened. */
  readonly load: LoadView;
}

export const VIEWS = [
  {
    id: 'overview',
    label: 'Overview',
    question: 'What stands out, in sentences',
    inNavigation: true,
    filtered: true,
    needsStakeholders: true,
    load: () => import('./overview/overview-view.js').then((module) => module.OverviewView),
  },
  {
    id: 'map',
    label: 'Map',
    question: 'The system as a picture: groups first, then people',
    inNavigation: true,
    filtered: true,
    needsStakeholders: true,
    load: () => import('./map/map-view.js').then((module) => module.MapView),
  },
  {
    id: 'bridges',
    label: 'Bridges',
    question: 'Who connects the system',
    inNavigation: true,
    filtered: true,
    needsStakeholders: true,
    load: () => import('./bridges/bridges-view.js').then((module) => module.BridgesView),
  },
  {
    id: 'gaps',
    label: 'Gaps',
    question: 'Where no one does, and which introduction would help',
    inNavigation: true,
    filtered: true,
    needsStakeholders: true,
    load: () => import('./gaps/gaps-view.js').then((module) => module.GapsView),
  },
  {
    id: 'measures',
    label: 'Measures',
    question: 'Any measure: values, ranks, how they are spread, and two side by side',
    inNavigation: true,
    filtered: true,
    needsStakeholders: true,
    load: () => import('./measures/measures-view.js').then((module) => module.MeasuresView),
  },
  {
    id: 'stakeholders',
    label: 'Stakeholders',
    question: 'Everyone and every tie, as tables',
    inNavigation: true,
    filtered: true,
    needsStakeholders: false,
    load: () => import('./stakeholders/stakeholders-view.js').then((module) => module.StakeholdersView),
  },
  {
    id: 'report',
    label: 'Report',
    question: 'What to hand to a board: findings, numbers and what they mean, to print or keep',
    inNavigation: true,
    filtered: true,
    needsStakeholders: true,
    load: () => import('./report/report-view.js').then((module) => module.ReportView),
  },
  {
    id: 'duplicates',
    label: 'Likely duplicates',
    question: 'Who may be in the network twice, to compare and merge',
    inNavigation: false,
    filtered: false,
    needsStakeholders: true,
    load: () => import('./duplicates/duplicates-view.js').then((module) => module.DuplicatesView),
  },
  {
    id: 'saved',
    label: 'Saved views',
    question: 'Views as they were set up, and stories made of them',
    inNavigation: true,
    filtered: false,
    needsStakeholders: false,
    load: () => import('./saved/saved-views-view.js').then((module) => module.SavedViewsView),
  },
  {
    id: 'history',
    label: 'History',
    question: 'Who changed what, and taking it back',
    inNavigation: true,
    filtered: false,
    needsStakeholders: false,
    load: () => import('./history/history-view.js').then((module) => module.HistoryView),
  },
  {
    id: 'about',
    label: 'About the numbers',
    question: 'What every number means, and where it comes from',
    inNavigation: true,
    filtered: false,
    needsStakeholders: false,
    load: () => import('./about/about-view.js').then((module) => module.AboutView),
  },
  {
    id: 'accessibility',
    label: 'Accessibility',
    question: 'What was tested, how, and what is known not to work',
    inNavigation: false,
    filtered: false,
    needsStakeholders: false,
    load: () => import('./accessibility/accessibility-view.js').then((module) => module.AccessibilityView),
  },
] as const satisfies readonly ViewEntry[];
