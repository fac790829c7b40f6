import type { Reply } from '../../rules/reply.ts';
import type { RandomBytes } from '../../world/ids.ts';
import { type AuthorizationRequest, createRedirect, readAuthorization } from './authorization-request.ts';
import { findClient } from './clients.ts';
import { createTicket, readTicket } from './consent-ticket.ts';
import { issue } from './grants.ts';
import { worldAdvice } from './named-world.ts';
import type { OAuthCall } from './oauth-call.ts';
import { createErrorPageReply, createPageReply, html } from './oauth-page.ts';
import type { Scopes } from './scopes.ts';

export type AuthorizeOptions = {
  issuer: string;
  siteUrl: string;
  scopes: Scopes;
  randomBytes: RandomBytes;
};

/** The path that shows the consent page, and to which its form is sent. */
export const authorizePath = '/oauth/authorize';

/** Asks the visitor for consent, or tells them or the client why not (RFC 6749, section 4.1.1). */
export function authorize({ query, world }: OAuthCall, options: AuthorizeOptions): Reply {
  const read = readAuthorization(query, options);
  switch (read.kind) {
    case 'page':
      return createErrorPageReply(400, read.message);
    case 'redirect':
      return createRedirectReply(read.location);
    case 'request':
      if (!world) return createErrorPageReply(400, `The request names no sandbox. ${worldAdvice}.`);
      return createConsentReply(read.request, createTicket(world, read.request), options.scopes);
  }
}

/** Takes the visitor's answer from the consent page and passes it to the client. */
export function decide({ form, world }: OAuthCall, { issuer, scopes, randomBytes }: AuthorizeOptions): Reply {
  const request = world && readTicket(world, form.get('ticket') ?? '');
  if (!world || !request) {
    return createErrorPageReply(400, 'The form has expired, was changed, or belongs to a sandbox that was reset.');
  }
  const ticked = new Set(form.all('scope'));
  const granted = request.scopes.filter((scope) => ticked.has(scope) && scopes.has(scope));
  if (form.get('decision') !== 'allow' || granted.length === 0) {
    const answer = { error: 'access_denied', error_description: 'The visitor has not granted any of the scopes.' };
    return createRedirectReply(createRedirect(request, answer, issuer));
  }
  const { clientId, redirectUri, codeChallenge } = request;
  const grant = { clientId, scopes: granted, endsAtMs: 0 };
  const binding = { redirectUri, codeChallenge };
  const code = issue(world, { kind: 'code', grant, scopes: granted, binding }, randomBytes);
  return createRedirectReply(createRedirect(request, { code }, issuer));
}

function createConsentReply({ clientId, redirectUri, scopes }: AuthorizationRequest, ticket: string, known: Scopes) {
  const name = findClient(clientId)?.name ?? clientId;
  const choices = scopes.map(
    (scope) => html`<label><input type="checkbox" name="scope" value="${scope}" checked>
<span><span class="scope">${scope}</span><span>${known.get(scope) ?? ''}</span></span></label>
`,
  );
  const content = html`<p>${name} (<code>${clientId}</code>) asks for access to your Atlas sandbox. Untick what it shall not have.</p>
<form method="post" action="${authorizePath}">
<input type="hidden" name="ticket" value="${ticket}">
<fieldset>
<legend>Access</legend>
${choices}</fieldset>
<p class="meta">You go on to <code>${redirectUri}</code>. What you allow can be revoked, and ends when the sandbox is reset.</p>
<p class="decide"><button type="submit" name="decision" value="allow">Allow</button>
<button type="submit" name="decision" value="deny">Deny</button></p>
</form>`;
  const formTargets = [new URL(redirectUri).origin];
  return createPageReply({ status: 200, title: `Allow ${name} to use Atlas?`, content, formTargets });
}

/** 303, so that no browser sends the form on to the client (RFC 9700, section 4.12). */
function createRedirectReply(location: string): Reply {
  const headers = { Location: location, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };
  return { status: 303, headers, content: { kind: 'none' } };
}
