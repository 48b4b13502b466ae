import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './styles/graphiql.css';

const root = document.getElementById('graphiql');
if (root === null) throw new Error('graphiql.html has no element with the id "graphiql" to draw into.');

const fetcher: GraphiQLProps['fetcher'] = async (question, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', ...options?.headers },
    body: JSON.stringify(question),
  });
  return response.json();
};

const FIRST_QUESTION = `# Footbridge answers here what its pages answer.
# To begin with: which networks are there, and where are their gaps?
query FirstQuestion {
  networks(first: 5) {
    nodes {
      key
      name
      gaps {
        grouping
        cells {
          a
          b
          linkedPairs
          expected
          verdict
          sentence
        }
      }
    }
  }
}
`;

createRoot(root).render(<GraphiQL fetcher={fetcher} defaultQuery={FIRST_QUESTION} />);
