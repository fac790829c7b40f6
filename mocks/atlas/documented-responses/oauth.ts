import { authorizeTarget, confidential, openConsent, postForm, requestToken } from '../oauth/test-client.ts';
import type { Demonstrations, TestSandbox } from './demonstration.ts';

const anonymous = { headers: { authorization: '' } };

function dial(scenario: string) {
  return ({ send }: TestSandbox) =>
    send('GET', authorizeTarget(), { headers: { authorization: '', 'atlas-sandbox-scenario': scenario } });
}

export const oauthResponses: Demonstrations = {
  'authorize 200 text/html': (sandbox) => openConsent(sandbox),
  'authorize 303': (sandbox) => openConsent(sandbox, { scope: 'accounts:delete' }),
  'authorize 400 text/html': (sandbox) => openConsent(sandbox, { client_id: 'nobody' }),
  'authorize 413 text/html': (sandbox) => postForm(sandbox, '/oauth/authorize', { ticket: 'x'.repeat(262_145) }),
  'authorize 429 text/html': async ({ send }) => {
    const ask = () => send('GET', '/oauth/authorize', anonymous);
    for (let count = 0; count < 60; count++) await ask();
    return ask();
  },
  'authorize 500 text/html': dial('internal_error'),
  'authorize 503 text/html': dial('unavailable'),
  'createToken 200 application/json': (sandbox) =>
    requestToken(sandbox, { ...confidential, grant_type: 'client_credentials' }),
  'revokeToken 200': (sandbox) => postForm(sandbox, '/oauth/revoke', { ...confidential, token: 'at_unknown' }),
  'retrieveServerMetadata 200 application/json': ['GET', '/.well-known/oauth-authorization-server', anonymous],
};
