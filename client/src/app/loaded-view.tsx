import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { ErrorState, type ErrorWords } from '../components/error-state.js';
import { Skeleton } from '../components/skeleton.js';
import type { ViewEntry } from '../views/views.js';
import { ViewBoundary } from './view-boundary.js';
import { FilesMissing, loadView } from './view-files.js';

/** Draws a view once its files are here. Where they do not come, or it fails in drawing, the shell around it stays. */
export function LoadedView({ view }: { readonly view: Pick<ViewEntry, 'id' | 'label' | 'load'> }) {
  const { pathname, search } = useLocation();
  const files = useQuery({
    queryKey: ['files of a view', view.id],
    queryFn: () => loadView(view.load),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    structuralSharing: false,
    retry: false,
  });
  const { data: View } = files;
  if (View !== undefined) {
    return (
      <ViewBoundary address={`${pathname}${search}`}>
        <View />
      </ViewBoundary>
    );
  }
  if (files.isFetching) return <Skeleton of={view.label} lines={6} />;
  const replaced = files.error instanceof FilesMissing && files.error.replaced;
  return replaced ? (
    <ErrorState wholePage error={REPLACED} retryLabel="Reload the page" onRetry={() => window.location.reload()} />
  ) : (
    <ErrorState wholePage error={NOT_REACHED} onRetry={() => void files.refetch()} />
  );
}

const MISSING = {
  what: 'The files of this page could not be loaded.',
  kept: 'Everything saved so far is kept on the server.',
  requestId: null,
};
const NOT_REACHED: ErrorWords = {
  ...MISSING,
  next: 'Check that the Footbridge server is still running, then try again.',
};
const REPLACED: ErrorWords = {
  ...MISSING,
  next: 'The server answers, but it has other files than when this page was opened, as after an upgrade. Reload the page to go on with them.',
};
