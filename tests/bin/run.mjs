// `npm test`: everything the product promises, from a fresh clone; closes with one line of counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, requireNode, root, run } from '../../server/bin/prepare.mjs';

requireNode();
install();
build();

const bin = (path) => join(root, 'node_modules', path);
const checks = [
  ['types of the server', bin('typescript/bin/tsc'), ['-b', 'server']],
  ['types of the client', bin('typescript/bin/tsc'), ['-p', 'client', '--noEmit']],
  ['types of the tests', bin('typescript/bin/tsc'), ['-p', 'tests', '--noEmit']],
  ['lint and format', bin('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings', '.']],
  ['order of imports', bin('dependency-cruiser/bin/dependency-cruise.mjs'), orderArguments()],
  ['dead code', bin('knip/bin/knip.js'), []],
];

let passed = 0;
let failed = 0;
for (const [name, script, args] of checks) {
  const ok = run(process.execPath, [script, ...args], { quiet: true });
  process.stdout.write(`${ok ? 'ok     ' : 'FAILED '} ${name}\n`);
  if (ok) passed += 1;
  else failed += 1;
}

const counts = runSuites(process.argv.slice(2));
passed += counts.passed;
failed += counts.failed;
process.stdout.write(`${passed} passed, ${failed} failed, ${counts.skipped} skipped\n`);
process.exit(failed > 0 ? 1 : 0);

function orderArguments() {
  return ['--config', '.dependency-cruiser.cjs', 'server/src', 'client/src', 'shared/src', 'tests'];
}

function runSuites(extra) {
  const report = join(root, 'node_modules/.cache/footbridge/test-report.json');
  mkdirSync(join(report, '..'), { recursive: true });
  rmSync(report, { force: true });
  const vitest = bin('vitest/vitest.mjs');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...extra];
  const ok = run(process.execPath, [vitest, ...args]);
  const result = readReport(report);
  // A suite that could not be loaded, or an error outside any test, fails the run without failing a test.
  const failures = result.numFailedTests + (!ok && result.numFailedTests === 0 ? 1 : 0);
  return { passed: result.numPassedTests, failed: failures, skipped: result.numPendingTests + result.numTodoTests };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    process.stderr.write(`The test run left no report: ${error.message}\n`);
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };
  }
}
