import { LoadedView } from './loaded-view.js';
import { usePageTitle } from './use-page-title.js';

const load = () => import('../views/import/import-view.js').then((module) => module.ImportView);

/** The import: a page of its own, for it makes the network that the views are of. */
export function ImportPage() {
  usePageTitle('Import');
  return <LoadedView view={{ id: 'import', label: 'Import', load }} />;
}
