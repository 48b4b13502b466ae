// Writes server/src/engine/queries.generated.ts from the statements in cypher/. Run after every change there.
import { register } from 'tsx/esm/api';

register();
const { generateQueries } = await import('../src/engine/generate-queries.ts');
try {
  const { changed, queries } = generateQueries();
  console.log(`${queries} statements; queries.generated.ts ${changed ? 'written' : 'was up to date'}`);
} catch (problem) {
  console.error(problem.name === 'StartupProblem' ? problem.message : problem);
  process.exitCode = 1;
}
