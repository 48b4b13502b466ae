// `pnpm dev`: the server from source, restarted on a change, and the client with hot reload on port 5173.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildKernels, install, requireNode, root } from './prepare.mjs';

requireNode();
install();
buildKernels();

const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const vite = join(root, 'node_modules/vite/bin/vite.js');
const children = [
  spawn(
    process.execPath,
    [tsx, 'watch', '--tsconfig', 'server/tsconfig.json', '--conditions=footbridge-source', 'server/src/main.ts'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  ),
  spawn(process.execPath, [vite, 'client'], { cwd: root, stdio: 'inherit' }),
];
const stopAll = () => {
  for (const child of children) child.kill('SIGTERM');
};
for (const child of children) child.on('exit', stopAll);
process.on('SIGINT', stopAll);
process.on('SIGTERM', stopAll);
