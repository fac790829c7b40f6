import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Starts the server in an empty folder, where there is no build, and gives what it says and how it ends. */
async function startIn(variables: Record<string, string>): Promise<{ code: unknown; output: string }> {
  const cwd = await mkdtemp(join(tmpdir(), 'atlas-docs-'));
  const env = { NODE_ENV: 'test' as const, PATH: process.env.PATH, CONTENT_DIR: resolve('content'), ...variables };
  const { promise, resolve: finish } = Promise.withResolvers<{ code: unknown; output: string }>();
  execFile(process.execPath, [resolve('server/main.ts')], { cwd, env }, (error, stdout, stderr) =>
    finish({ code: error?.code, output: stdout + stderr }),
  );
  return promise;
}

describe('the server', () => {
  it.each([
    ['a bad variable', { PORT: 'http' }, 'PORT: "http" has to be a whole number from 1 to 65535.'],
    ['a missing folder', { CONTENT_DIR: '/nowhere' }, '/nowhere/portal.yaml: cannot be read.'],
    ['a missing build', {}, 'There is no production build. Make one: npm run build.'],
  ])(
    'ends with one line that says what to do about %s',
    async (_, variables, line) => {
      const { code, output } = await startIn(variables);
      expect(code).toBe(1);
      expect(output).toContain(line);
      expect(output.trim().split('\n')).toHaveLength(1);
    },
    30_000,
  );
});
