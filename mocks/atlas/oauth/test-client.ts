import { createHash, randomBytes } from 'node:crypto';
import type { Answer, createTestSandbox, TestRequest } from '../../test-sandbox.ts';

export type TestSandbox = ReturnType<typeof createTestSandbox>;
type Texts = Record<string, string | undefined>;

export const redirectUri = 'http://127.0.0.1:51004/callback';
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const challenge = createHash('sha256').update(verifier).digest('base64url');

/** A form of the confidential client's, in the world of the tests. */
export const confidential = {
  client_id: 'atlas-docs-confidential',
  client_secret: 'atlas-sandbox-secret',
  login_hint: 'testworld',
};

/** What an authorization request of the public client has; undefined leaves a parameter out. */
export function authorizeTarget(changes: Texts = {}): string {
  const query = encode({
    response_type: 'code',
    client_id: 'atlas-docs-public',
    redirect_uri: redirectUri,
    scope: 'accounts:read events:read',
    state: 'state-1',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    login_hint: 'testworld',
    ...changes,
  });
  return `/oauth/authorize?${query}`;
}

/** Sends a form, without an API key. */
export function postForm(
  { send }: TestSandbox,
  target: string,
  form: Texts | URLSearchParams,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const body = form instanceof URLSearchParams ? form : encode(form);
  const request: TestRequest = {
    headers: { authorization: '', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: body.toString(),
  };
  return send('POST', target, request);
}

/** Opens the consent page. */
export function openConsent({ send }: TestSandbox, changes?: Texts): Promise<Answer> {
  return send('GET', authorizeTarget(changes), { headers: { authorization: '' } });
}

/** The consent form as a browser would send it, with the scopes that stay ticked. */
export function fillInConsent(page: string, decision: 'allow' | 'deny', keep = (_scope: string) => true) {
  const ticket = /name="ticket" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const scopes = [...page.matchAll(/name="scope" value="([^"]+)"/g)].map(([, scope = '']) => scope);
  const form = new URLSearchParams({ ticket, decision });
  for (const scope of scopes) if (keep(scope)) form.append('scope', scope);
  return form;
}

/** What an answer tells the client by its redirect. */
export function readRedirect({ headers }: Pick<Answer, 'headers'>): Record<string, string> {
  return Object.fromEntries(new URL(headers.get('location') ?? 'none:').searchParams);
}

/** A code that the visitor has just allowed. */
export async function obtainCode(sandbox: TestSandbox, changes?: Texts): Promise<string> {
  const { text } = await openConsent(sandbox, changes);
  return readRedirect(await postForm(sandbox, '/oauth/authorize', fillInConsent(text, 'allow'))).code ?? '';
}

export function codeForm(code: string, changes: Texts = {}): Texts {
  return {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    code_verifier: verifier,
    client_id: 'atlas-docs-public',
    ...changes,
  };
}

/** Tokens that the visitor has granted to the public client. */
export async function obtainTokens(sandbox: TestSandbox, changes?: Texts): Promise<Record<string, string>> {
  const { json } = await postForm(sandbox, '/oauth/token', codeForm(await obtainCode(sandbox, changes)));
  return json as Record<string, string>;
}

export const refreshForm = (token = '', changes: Texts = {}): Texts => ({
  grant_type: 'refresh_token',
  refresh_token: token,
  client_id: 'atlas-docs-public',
  ...changes,
});

export function requestToken(sandbox: TestSandbox, form: Texts | URLSearchParams, headers?: Record<string, string>) {
  return postForm(sandbox, '/oauth/token', form, headers);
}

/** Uses an access token. */
export function readAccounts({ send }: TestSandbox, token = ''): Promise<Answer> {
  return send('GET', '/v1/accounts?limit=1', { headers: { authorization: `Bearer ${token}` } });
}

export function basic(id: string, secret: string): string {
  const encoded = [id, secret].map((part) => new URLSearchParams({ part }).toString().slice('part='.length));
  return `Basic ${Buffer.from(encoded.join(':')).toString('base64')}`;
}

/** A name that no other test uses. */
export function makeWorld(): string {
  return randomBytes(8).toString('hex');
}

function encode(texts: Texts): URLSearchParams {
  const given = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(given);
}
