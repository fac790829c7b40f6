import { worldPattern } from '../credential.ts';
import { type ClaimedClient, worldOfClientId } from './clients.ts';
import { readTicketWorld } from './consent-ticket.ts';
import { worldOfCredential } from './grants.ts';
import { OAuthError } from './oauth-error.ts';
import type { Parameters } from './parameters.ts';

/** The world that a request is about, and whether it may be made for it: what was issued in a world never makes one. */
export type NamedWorld = { id: string; mayBegin: boolean } | undefined;

/** How to say which sandbox is meant. */
export const worldAdvice =
  'Name a sandbox of 8 to 64 lower-case letters and digits as login_hint, or behind a dot of the client_id';

/**
 * The world that a request names: by the header that the portal sets, by `login_hint`, behind the dot of the client id, or
 * by a code, token or ticket of it. No link may choose another world than the visitor's own, so all have to agree.
 *
 * @throws OAuthError `invalid_request` when two worlds are named.
 */
export function findNamedWorld(
  headers: Headers,
  client: ClaimedClient,
  parameters: { query: Parameters; form: Parameters },
): NamedWorld {
  const { query, form } = parameters;
  const hints = [headers.get('atlas-sandbox'), query.get('login_hint'), form.get('login_hint')];
  const clientIds = [query.get('client_id'), client.id];
  const named = [
    // An address or a name, as other servers take it for a hint, names no world.
    ...hints.filter((hint) => worldPattern.test(hint ?? '')),
    ...clientIds.map((id) => (id === undefined ? undefined : worldOfClientId(id))),
  ].filter(isText);
  const bearing = [
    worldOfCredential(form.get('code') ?? '', 'code'),
    worldOfCredential(form.get('refresh_token') ?? '', 'refresh'),
    worldOfCredential(form.get('token') ?? '', 'access', 'refresh'),
    readTicketWorld(form.get('ticket') ?? ''),
  ].filter(isText);
  const worlds = new Set([...named, ...bearing]);
  const [id] = worlds;
  if (worlds.size > 1) {
    throw new OAuthError(
      'invalid_request',
      'The request names two sandboxes, by its hint, its client, its code or token, or the sandbox that is open in this browser. Name one.',
    );
  }
  return id === undefined ? undefined : { id, mayBegin: named.length > 0 };
}

function isText(value: string | null | undefined): value is string {
  return typeof value === 'string';
}
