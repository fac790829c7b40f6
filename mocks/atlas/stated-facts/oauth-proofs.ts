import { expect } from 'vitest';
import { createTestSandbox } from '../../test-sandbox.ts';
import {
  codeForm,
  fillInConsent,
  obtainCode,
  obtainTokens,
  openConsent,
  postForm,
  readAccounts,
  readRedirect,
  refreshForm,
} from '../oauth/test-client.ts';
import { expectEnd, type Proofs, textOf } from './facts.ts';

export const oauthProofs: Proofs = {
  'oauth-verifier': async () => {
    const errorOf = async (length: number) => {
      const sandbox = createTestSandbox();
      const form = codeForm(await obtainCode(sandbox), { code_verifier: 'a'.repeat(length) });
      return (await postForm(sandbox, '/oauth/token', form)).json.error;
    };
    const [least = 0, most = 0] = (textOf('oauth-verifier').match(/\d+/g) ?? []).map(Number);
    for (const length of [least, most]) expect(await errorOf(length)).toBe('invalid_grant');
    for (const length of [least - 1, most + 1]) expect(await errorOf(length)).toBe('invalid_request');
  },
  'oauth-code-lifetime': () =>
    expectEnd('oauth-code-lifetime', async (sandbox) => {
      const code = await obtainCode(sandbox);
      return async () => (await postForm(sandbox, '/oauth/token', codeForm(code))).status === 200;
    }),
  'oauth-token-lifetime': () =>
    expectEnd('oauth-token-lifetime', async (sandbox) => {
      const { access_token } = await obtainTokens(sandbox);
      return async () => (await readAccounts(sandbox, access_token)).status === 200;
    }),
  'oauth-refresh-lifetime': () =>
    expectEnd('oauth-refresh-lifetime', async (sandbox) => {
      const { refresh_token } = await obtainTokens(sandbox);
      return async () => (await postForm(sandbox, '/oauth/token', refreshForm(refresh_token))).status === 200;
    }),
  'oauth-consent-lifetime': () =>
    expectEnd('oauth-consent-lifetime', async (sandbox) => {
      const { text } = await openConsent(sandbox);
      const form = fillInConsent(text, 'allow');
      return async () => 'code' in readRedirect(await postForm(sandbox, '/oauth/authorize', form));
    }),
};
