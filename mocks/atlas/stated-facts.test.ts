import { existsSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { facts } from './stated-facts/facts.ts';
import { oauthProofs } from './stated-facts/oauth-proofs.ts';
import { reportProofs } from './stated-facts/report-proofs.ts';
import { requestProofs } from './stated-facts/request-proofs.ts';
import { sandboxProofs } from './stated-facts/sandbox-proofs.ts';

/** What proves each fact: the sandbox's behaviour, since that is what readers will meet. */
const proofs = { ...requestProofs, ...oauthProofs, ...reportProofs, ...sandboxProofs };

/** Facts that tests beside their code prove, with real time, sockets or thousands of rows. */
const provenElsewhere: Record<string, string> = {
  'webhook-overlap': 'webhooks/webhook-endpoints.test.ts',
  'webhook-secret': '../../sdk/webhooks.test.ts',
  'webhook-answer-kept': 'webhooks/deliver-webhooks.test.ts',
  'webhook-deliveries-kept': 'webhooks/deliver-webhooks.test.ts',
  'sandbox-inbox': 'webhooks/inbox.test.ts',
  'sandbox-history': 'seed/seed.test.ts',
  'sandbox-world': 'credential.test.ts',
  'sandbox-slowest': 'failure-dial.test.ts',
  'sandbox-silence': 'failure-dial.test.ts',
};

afterEach(() => {
  vi.useRealTimers();
});

describe('what the API description states as a fact, the sandbox does:', () => {
  test.each(Object.keys(facts).filter((name) => !(name in provenElsewhere)))('%s', async (name) => {
    const prove = proofs[name];
    if (!prove) throw new Error(`x-facts: ${name} has no proof. Add one to the table of this test.`);
    await prove();
  });

  test.each(Object.entries(provenElsewhere))('%s, in %s', (_, file) => {
    expect(existsSync(new URL(file, import.meta.url))).toBe(true);
  });

  test('and proves no fact that is not stated', () => {
    const stray = [...Object.keys(proofs), ...Object.keys(provenElsewhere)].filter((name) => !(name in facts));
    expect(stray).toEqual([]);
  });
});
