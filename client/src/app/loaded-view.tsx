import { useLocation } from 'react-router';
import { ErrorState } from '../components/error-state.js';
import { Skeleton } from '../components/skeleton.js';
import type { ViewEntry } from '../views/views.js';
import { filesFailure, useFiles } from './use-files.js';
import { ViewBoundary } from './view-boundary.js';

/** Draws a view once its files are here. Where they do not come, or it fails in drawing, the shell around it stays. */
export function LoadedView({ view }: { readonly view: Pick<ViewEntry, 'id' | 'label' | 'load'> }) {
  const { pathname, search } = useLocation();
  const files = useFiles(view.id, view.load);
  const { data: View } = files;
  if (View !== undefined) {
    return (
      <ViewBoundary address={`${pathname}${search}`}>
        <View />
      </ViewBoundary>
    );
  }
  if (files.isFetching) return <Skeleton of={view.label} page={view.label} lines={6} />;
  const { words, replaced } = filesFailure(files.error);
  return replaced ? (
    <ErrorState wholePage error={words} retryLabel="Reload the page" onRetry={() => window.location.reload()} />
  ) : (
    <ErrorState wholePage error={words} onRetry={() => void files.refetch()} />
  );
}
