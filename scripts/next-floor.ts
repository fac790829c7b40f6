import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { runChild } from './run-child.mjs';

const folder = path.join('scripts', 'floor', 'next');
const built = path.join(folder, '.next');
const stampFile = path.join(built, 'floor-inputs.sha256');
const mediaTypes: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Builds the empty page in scripts/floor/next with the installed Next and React and the portal's settings,
 * unless that was done before. What it loads is the floor that no page of the portal can go below.
 */
export async function buildNextFloor(): Promise<void> {
  const inputs = [
    ...globSync(`${folder}/*.mjs`),
    ...globSync(`${folder}/app/*`),
    'next.config.mjs',
    'package-lock.json',
  ];
  const hash = createHash('sha256');
  for (const file of inputs.sort()) hash.update(readFileSync(file));
  // Next leaves out polyfills that the browsers named there don't need.
  hash.update(JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).browserslist ?? ''));
  const stamp = hash.digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  rmSync(built, { recursive: true, force: true });
  const code = await runChild(process.execPath, ['node_modules/next/dist/bin/next', 'build', folder], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (code > 128) process.exit(code);
  if (code !== 0) throw new Error(`The empty page in ${folder} could not be built: Next says above why.`);
  writeFileSync(stampFile, stamp);
}

/** Serves the built empty page at `/` of the given port, without any of Next's server. */
export function serveNextFloor(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(
      built,
      pathname === '/' ? 'server/app/index.html' : path.normalize(pathname).replace('/_next/', ''),
    );
    const mediaType = mediaTypes[path.extname(file)];
    if (!mediaType || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': `${mediaType}; charset=utf-8` }).end(readFileSync(file));
  });
  return new Promise((resolve) => server.listen(port, 'localhost', () => resolve(server)));
}
