// `pnpm bench`: builds, then measures the built product and the peers side by side (docs/benchmarks.md). One part alone: `pnpm bench client`.
import { join } from 'node:path';
import { build, install, requireNode, root, run } from '../../server/bin/prepare.mjs';

requireNode();
install();
build();
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const node = ['--expose-gc', '--max-old-space-size=8192'];
const ok = run(process.execPath, [...node, tsx, 'tests/bench/bench.ts', ...process.argv.slice(2)]);
process.exit(ok ? 0 : 1);
