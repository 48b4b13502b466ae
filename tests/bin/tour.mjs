// `pnpm tour`: builds, then walks the product as a new user would and takes the pictures of docs/tour.md.
import { join } from 'node:path';
import { build, install, requireNode, root, run } from '../../server/bin/prepare.mjs';

requireNode();
install();
build();
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const ok = run(process.execPath, [tsx, 'tests/tour/tour.ts', ...process.argv.slice(2)]);
process.exit(ok ? 0 : 1);
