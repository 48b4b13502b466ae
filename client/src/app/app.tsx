import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { createBrowserRouter, Navigate } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { LiveRegionProvider } from '../components/live-region.js';
import { ToastProvider } from '../components/toast.js';
import { createQueryClient } from '../data/query-client.js';
import { VIEWS } from '../views/views.js';
import { CrashPage, NotFoundPage } from './fault-pages.js';
import { ImportPage } from './import-page.js';
import { SavedViewPage, StoryPage } from './saved-view-page.js';
import { Shell } from './shell.js';
import { StartPage } from './start-page.js';
import { StatementPage } from './statement-page.js';
import { StoryPrintPage } from './story-print-page.js';
import { ViewFrame } from './view-frame.js';

const queryClient = createQueryClient();

const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <CrashPage />,
    children: [
      { index: true, element: <StartPage /> },
      { path: 'import', element: <ImportPage /> },
      { path: 'accessibility', element: <StatementPage /> },
      { path: 'n/:network', element: <Navigate to="overview" replace /> },
      ...VIEWS.map((view) => ({ path: `n/:network/${view.id}`, element: <ViewFrame view={view} /> })),
      { path: 'n/:network/saved/:saved', element: <SavedViewPage /> },
      { path: 'n/:network/story/:story', element: <StoryPage /> },
      { path: 'n/:network/story/:story/print/*', element: <StoryPrintPage /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);

/** The whole client: what everything below may rely on, then the page the address names. */
export function App() {
  return (
    <I18nProvider locale="en-GB">
      <QueryClientProvider client={queryClient}>
        <LiveRegionProvider>
          <ToastProvider>
            <RouterProvider router={router} />
          </ToastProvider>
        </LiveRegionProvider>
      </QueryClientProvider>
    </I18nProvider>
  );
}
