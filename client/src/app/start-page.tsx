import { Navigate } from 'react-router';
import { Answer } from '../components/answer.js';
import { ButtonLink } from '../components/button.js';
import { EmptyState } from '../components/empty-state.js';
import { useNetworks } from '../data/use-networks.js';
import { viewAddress } from '../state/view-state.js';
import { usePageTitle } from './use-page-title.js';

/** The address without a network: the network changed last, or the way in where there is none. */
export function StartPage() {
  const networks = useNetworks();
  return (
    <Answer answer={networks} of="your networks" skeleton={{ page: 'Start' }}>
      {(list) => {
        const [latest] = [...list].sort((one, other) => other.updatedAt.localeCompare(one.updatedAt));
        return latest === undefined ? <NoNetworks /> : <Navigate to={viewAddress(latest.key, 'overview')} replace />;
      }}
    </Answer>
  );
}

function NoNetworks() {
  usePageTitle('Start');
  return (
    <EmptyState
      wholePage
      title="There is no network yet"
      actions={
        <ButtonLink to="/import" variant="primary">
          Import a network
        </ButtonLink>
      }
    >
      <p>
        A network holds the people and organisations of one system and the ties among them: a survey, a year, a
        programme. Bring two spreadsheets, or one: who is in it, and who is linked to whom.
      </p>
    </EmptyState>
  );
}
