import { codeForm, confidential, obtainCode, obtainTokens, postForm } from '../oauth/test-client.ts';
import type { Cause, ResourceErrors, TestSandbox } from './cause.ts';

const sendForm =
  (target: string, form: Record<string, string | undefined>, headers?: Record<string, string>): Cause =>
  (sandbox) =>
    postForm(sandbox, target, form, headers);

const askForToken = (form: Record<string, string | undefined>) => sendForm('/oauth/token', form);
const credentials = { ...confidential, grant_type: 'client_credentials' };
const html = { accept: 'text/html' };
const wrongSecret = { ...credentials, client_secret: 'wrong' };

/** Whoever names no world is counted by address. */
async function ask61Times(sandbox: TestSandbox, target: string) {
  for (let count = 0; count < 60; count++) await postForm(sandbox, target, {});
  return postForm(sandbox, target, {});
}

export const oauthErrors: ResourceErrors = {
  causes: {
    'createToken invalid_request': askForToken(codeForm('x', { code_verifier: undefined })),
    'createToken invalid_grant': async (sandbox) => {
      const code = await obtainCode(sandbox);
      await postForm(sandbox, '/oauth/token', codeForm(code));
      return postForm(sandbox, '/oauth/token', codeForm(code));
    },
    'createToken unauthorized_client': askForToken({
      ...credentials,
      client_id: 'atlas-docs-public',
      client_secret: undefined,
    }),
    'createToken unsupported_grant_type': askForToken({ ...credentials, grant_type: 'password' }),
    'createToken invalid_scope': askForToken({ ...credentials, scope: 'accounts:delete' }),
    'createToken invalid_client': askForToken(wrongSecret),
    'createToken not_acceptable': sendForm('/oauth/token', credentials, html),
    'createToken rate_limited': (sandbox) => ask61Times(sandbox, '/oauth/token'),
    'revokeToken invalid_request': sendForm('/oauth/revoke', { client_id: 'atlas-docs-public' }),
    'revokeToken invalid_grant': async (sandbox) => {
      const { access_token } = await obtainTokens(sandbox);
      return postForm(sandbox, '/oauth/revoke', { ...confidential, token: access_token });
    },
    'revokeToken invalid_client': sendForm('/oauth/revoke', wrongSecret),
    'revokeToken rate_limited': (sandbox) => ask61Times(sandbox, '/oauth/revoke'),
  },
};
