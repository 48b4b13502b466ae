import { lazy, Suspense } from 'react';
import { Skeleton } from '../components/skeleton.js';

const ImportView = lazy(() =>
  import('../views/import/import-view.js').then((module) => ({ default: module.ImportView })),
);

/** The import: a page of its own, for it makes the network that the views are of. */
export function ImportPage() {
  return (
    <Suspense fallback={<Skeleton of="the import" lines={6} />}>
      <ImportView />
    </Suspense>
  );
}
