import { readFileSync } from 'node:fs';

/**
 * The environment with every variable of the portal empty, which counts as not set: what a developer's
 * shell says about their own portal must not decide about tests and measurements. They are emptied rather
 * than left out, because the portal reads `.env` for what is not set.
 */
export function withoutPortalSettings(env: NodeJS.Dict<string>): NodeJS.Dict<string> {
  const names = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
  return { ...env, ...Object.fromEntries(names.map((name) => [name, ''])) };
}
