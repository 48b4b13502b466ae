// Brings a checkout to the point where it can run: the right Node, the packages of the lockfile, an up-to-date build.
// Plain JavaScript without dependencies, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const cacheFolder = join(root, 'node_modules', '.cache', 'footbridge');

/** Ends the process with one plain sentence and exit code 1. */
export function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Node 20.19 is the first that every package in the lockfile runs on. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Footbridge needs Node 20.19 or later; this is Node ${version}. Install a newer Node and run the command again.`,
  );
}

/** Runs pnpm in the version package.json pins, fetched by npm; its output is shown only when it fails. */
export function pnpm(args, { quiet = true } = {}) {
  const pinned = ['exec', '--yes', `--package=${manifest.packageManager}`, '--', 'pnpm', ...args];
  const npm = process.env.npm_execpath;
  const viaNode = npm?.endsWith('.js');
  const command = viaNode ? process.execPath : process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return run(command, viaNode ? [npm, ...pinned] : pinned, { quiet, shell: !viaNode && process.platform === 'win32' });
}

export function run(command, args, { quiet = false, shell = false, env = process.env } = {}) {
  const outcome = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env,
    shell,
    stdio: quiet ? 'pipe' : 'inherit',
  });
  const ok = outcome.status === 0;
  if (!ok && quiet)
    process.stderr.write(`${outcome.stdout ?? ''}${outcome.stderr ?? ''}${outcome.error?.message ?? ''}\n`);
  return ok;
}

/** Installs the lockfile's packages unless that very lockfile is already installed. */
export function install() {
  const wanted = digest([join(root, 'pnpm-lock.yaml')]);
  if (readStamp('install') === wanted) return;
  process.stdout.write('Installing packages (once; about a minute)…\n');
  if (!pnpm(['install', '--frozen-lockfile']))
    stop('The packages could not be installed; what pnpm said stands above.');
  writeStamp('install', wanted);
}

/** Compiles the kernels in server/wasm to WebAssembly unless their sources are unchanged since the last build. */
export function buildKernels() {
  const compiler = join(root, 'server/node_modules/assemblyscript');
  const wanted = digest([...filesBelow('server/wasm'), join(compiler, 'package.json')]);
  const output = join(root, 'server/wasm/build/distances.wasm');
  if (existsSync(output) && readStamp('kernels') === wanted) return;
  // The memory is given from outside, as large as WebAssembly can reach and shared between threads.
  const memory = ['--importMemory', '--noExportMemory', '--sharedMemory', '--maximumMemory', '65536'];
  const lean = ['-O3', '--noAssert', '--runtime', 'stub', '--use', 'abort='];
  const features = ['--enable', 'simd', '--enable', 'threads'];
  const sources = ['server/wasm/sweep.ts', 'server/wasm/walk.ts'];
  const unfinished = `${output}.${process.pid}`; // nobody reads half a file
  const args = [join(compiler, 'bin/asc.js'), ...sources, '-o', unfinished, ...lean, ...memory, ...features];
  if (!run(process.execPath, args, { quiet: true })) stop('The kernels in server/wasm do not compile; see above.');
  renameSync(unfinished, output);
  writeStamp('kernels', wanted);
}

/** Compiles the server and bundles the client unless their sources are unchanged since the last build. */
export function build() {
  buildKernels();
  const wanted = digest([
    ...filesBelow('shared'),
    ...filesBelow('server'),
    ...filesBelow('client'),
    join(root, 'tsconfig.base.json'),
    join(root, 'pnpm-lock.yaml'),
  ]);
  const built = existsSync(join(root, 'server/dist/main.js')) && existsSync(join(root, 'client/dist/index.html'));
  if (built && readStamp('build') === wanted) return;
  process.stdout.write('Building…\n');
  const typescript = join(root, 'node_modules/typescript/bin/tsc');
  if (!run(process.execPath, [typescript, '-b', 'server'], { quiet: true }))
    stop('The server does not compile; see above.');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  if (!run(process.execPath, [vite, 'build', 'client', '--logLevel', 'error'], { quiet: true })) {
    stop('The client does not build; see above.');
  }
  writeStamp('build', wanted);
}

function filesBelow(folder) {
  const found = [];
  const walk = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (
        ['node_modules', 'dist', 'build', 'bin', 'example'].includes(entry.name) ||
        entry.name.endsWith('.tsbuildinfo')
      )
        continue;
      const full = join(path, entry.name);
      if (entry.isDirectory()) walk(full);
      else found.push(full);
    }
  };
  walk(join(root, folder));
  return found.sort();
}

/** Sizes and times are enough to notice an edit, and far quicker to read than contents. */
function digest(files) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function readStamp(name) {
  const file = join(cacheFolder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function writeStamp(name, value) {
  const file = join(cacheFolder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, value);
}
