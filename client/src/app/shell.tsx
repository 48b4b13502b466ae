import { useCallback, useEffect, useRef, useState } from 'react';
import { Outlet, useLocation, useSearchParams } from 'react-router';
import { MeasureLinksContext } from '../components/measure/measure-links.js';
import { StakeholderLinksContext } from '../components/stakeholder-name.js';
import { SaveForm } from '../panels/saved-views/save-form.js';
import { SavedViewBar } from '../panels/saved-views/saved-view-bar.js';
import { StoryBar } from '../panels/saved-views/story-bar.js';
import { isStoryPath, STORY_PARAMETER } from '../state/saved-address.js';
import { useAddressOf, useNetworkKey, useViewState } from '../state/use-view-state.js';
import { ViewHistoryProvider } from '../state/view-history.js';
import { VIEWS } from '../views/views.js';
import { AddingDialogs } from './adding-dialogs.js';
import { FilterBar } from './filter-bar.js';
import { HelpDialog } from './help-dialog.js';
import { LiveNotices } from './live-notices.js';
import { LoadedPanel } from './loaded-panel.js';
import { loadCommands, SearchDialog } from './search-dialog.js';
import styles from './shell.module.css';
import { Foot, SideNavigation } from './side-navigation.js';
import { TopBar } from './top-bar.js';
import { usePrefetch } from './use-files.js';
import { usePanel } from './use-panel.js';
import { useShortcuts } from './use-shortcuts.js';
import { useUndoRedo } from './use-undo-redo.js';

type OpenDialog = 'search' | 'help' | null;

/** What surrounds every view: top bar, navigation, filter bar, and the panel of one stakeholder. */
export function Shell() {
  return (
    <ViewHistoryProvider>
      <Surroundings />
    </ViewHistoryProvider>
  );
}

function Surroundings() {
  const network = useNetworkKey();
  const { panel } = useViewState();
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  // A story is told on the view itself, with nothing around it.
  const isStory = params.has(STORY_PARAMETER) || isStoryPath(pathname);
  const main = useRef<HTMLElement>(null);
  const undoRedo = useUndoRedo();
  const links = usePanel(main);
  const addressOf = useAddressOf();
  const definitionOf = useCallback(
    (measure: string) => `${addressOf({ view: 'about' })}#measure-${measure}`,
    [addressOf],
  );
  const view = VIEWS.find((entry) => pathname.endsWith(`/${entry.id}`));
  useShortcuts({ search: () => setDialog('search'), help: () => setDialog('help'), ...undoRedo.shortcuts });
  usePrefetch('commands', loadCommands);
  useFocusOnArrival(main, pathname);
  return (
    <MeasureLinksContext value={definitionOf}>
      <StakeholderLinksContext value={links.names}>
        <AddingDialogs>
          <a href="#main" className={styles.skip}>
            Skip to the content
          </a>
          {!isStory && (
            <TopBar undoRedo={undoRedo} onSearch={() => setDialog('search')} onHelp={() => setDialog('help')} />
          )}
          <div className={styles.below} data-panel={panel !== null}>
            {!isStory && <SideNavigation />}
            <div className={styles.centre} inert={links.covers}>
              {network !== null && isStory && <StoryBar network={network} />}
              {network !== null && !isStory && view?.filtered && (
                <>
                  <FilterBar network={network} />
                  <SavedViewBar network={network} />
                </>
              )}
              <main id="main" ref={main} tabIndex={-1} className={styles.main}>
                <Outlet />
              </main>
            </div>
            {network !== null && panel !== null && (
              <LoadedPanel key={panel} network={network} stakeholder={panel} onClose={links.close} />
            )}
          </div>
          {!isStory && <Foot />}
          <SearchDialog
            isOpen={dialog === 'search'}
            onClose={() => setDialog(null)}
            openHelp={() => setDialog('help')}
            undoRedo={undoRedo}
          />
          {network !== null && <SaveForm />}
          <LiveNotices network={network} />
          <HelpDialog isOpen={dialog === 'help'} onClose={() => setDialog(null)} />
        </AddingDialogs>
      </StakeholderLinksContext>
    </MeasureLinksContext>
  );
}

/** A new page starts at its beginning, for eyes and for screen readers; the first one keeps the browser's own start. */
function useFocusOnArrival(main: { readonly current: HTMLElement | null }, pathname: string): void {
  const former = useRef(pathname);
  useEffect(() => {
    if (former.current === pathname) return;
    former.current = pathname;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [main, pathname]);
}
