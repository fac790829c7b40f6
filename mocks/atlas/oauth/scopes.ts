import type { ApiDescription } from '#lib/openapi/description.ts';
import { isObject } from '#lib/openapi/document.ts';
import { OAuthError } from './oauth-error.ts';

/** What each scope allows, by name, in the order of the API description. */
export type Scopes = ReadonlyMap<string, string>;

/** The scope of a request that names none. */
const defaultScope = 'accounts:read';

/** The scopes of the description's OAuth scheme. */
export function readScopes({ document }: ApiDescription): Scopes {
  const path = ['components', 'securitySchemes', 'oauth2', 'flows', 'authorizationCode', 'scopes'];
  let found = document;
  for (const key of path) {
    const child = found[key];
    found = isObject(child) ? child : {};
  }
  return new Map(Object.entries(found).map(([name, text]) => [name, String(text)]));
}

/**
 * The scopes that a `scope` parameter names, each once, in its order (RFC 6749, section 3.3).
 *
 * @param allowed those that may be asked for.
 * @throws OAuthError `invalid_scope` naming the first one that may not.
 */
export function parseScope(
  text: string | undefined,
  allowed: Iterable<string>,
  whenMissing: readonly string[] = [defaultScope],
): string[] {
  const names = new Set((text ?? '').split(' ').filter((name) => name !== ''));
  if (names.size === 0) return [...whenMissing];
  const known = new Set(allowed);
  const unknown = [...names].find((name) => !known.has(name));
  if (unknown === undefined) return [...names];
  const shown = unknown.slice(0, 60);
  throw new OAuthError('invalid_scope', `The scope '${shown}' cannot be had. Ask for ${[...known].join(', ')}.`);
}
