import { LoadedView } from './loaded-view.js';
import { usePageTitle } from './use-page-title.js';

const load = () => import('../views/accessibility/accessibility-view.js').then((module) => module.AccessibilityView);

/** The accessibility statement where no network is on show. */
export function StatementPage() {
  usePageTitle('Accessibility');
  return <LoadedView view={{ id: 'accessibility', label: 'Accessibility', load }} />;
}
