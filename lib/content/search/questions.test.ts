import { beforeAll, expect, it } from 'vitest';
import { searchSite } from './search-site.ts';

/** What integrators ask, as they type it, and the places that answer it. */
const questions: [question: string, ...answers: string[]][] = [
  ['how do I authenticate', '/docs/authentication', '/docs/authentication#choose-api-keys-or-oauth'],
  ['rotate api key', '/docs/authentication#rotate-a-key'],
  ['oauth login with pkce', '/docs/oauth', '/docs/oauth#let-a-user-log-in', '/docs/oauth#send-the-browser-to-atlas'],
  ['refresh token', '/docs/oauth#refresh-without-losing-the-grant'],
  [
    'which scopes do I need',
    '/docs/authentication#ask-for-few-scopes',
    '/docs/authentication#choose-api-keys-or-oauth',
  ],
  ['429', '/docs/errors#rate_limited', '/docs/rate-limits', '/docs/rate-limits#when-you-are-over'],
  ['too many requests', '/docs/errors#rate_limited', '/docs/rate-limits', '/docs/rate-limits#when-you-are-over'],
  ['how many requests per minute', '/docs/rate-limits', '/docs/rate-limits#the-quotas'],
  [
    'X-RateLimit-Reset',
    '/docs/rate-limits#read-the-headers',
    '/reference/accounts/list-accounts#200.header.X-RateLimit-Reset',
  ],
  ['get next page', '/docs/pagination', '/docs/pagination#ask-for-the-next-page'],
  ['cursor expired', '/docs/pagination#when-a-cursor-no-longer-works', '/docs/errors#invalid_cursor'],
  ['avoid creating an account twice', '/docs/idempotency', '/docs/idempotency#retry-without-doing-it-twice'],
  [
    'Idempotency-Key',
    '/docs/idempotency',
    '/docs/idempotency#how-a-key-works',
    '/reference/accounts/create-account#header.Idempotency-Key',
  ],
  [
    'verify webhook signature',
    '/docs/webhooks/verifying',
    '/docs/webhooks/verifying#receive-and-verify',
    '/docs/webhooks/verifying#verify-step-by-step',
  ],
  ['webhook retry schedule', '/docs/webhooks/retries', '/docs/webhooks/retries#when-attempts-follow'],
  [
    'rotate webhook secret',
    '/docs/webhooks/rotating-secrets',
    '/docs/webhooks/rotating-secrets#rotate-without-a-gap',
    '/reference/webhooks-tag/rotate-webhook-secret',
  ],
  ['why was my endpoint disabled', '/docs/webhooks#disable-and-enable', '/docs/webhooks/retries#when-attempts-run-out'],
  [
    'test webhooks locally',
    '/docs/webhooks#test-an-endpoint',
    '/docs/webhooks#which-urls-are-allowed',
    '/docs/sandbox#receive-webhooks',
  ],
  ['lost update', '/docs/concurrency', '/docs/concurrency#change-without-overwriting'],
  [
    'If-Match',
    '/docs/concurrency',
    '/docs/concurrency#change-without-overwriting',
    '/reference/accounts/update-account#header.If-Match',
  ],
  ['precondition_failed', '/docs/errors#precondition_failed'],
  ['stream events in real time', '/docs/streaming', '/docs/streaming#follow-events-as-they-happen'],
  [
    'resume after disconnect',
    '/docs/streaming#resume-without-loss-or-duplicates',
    '/docs/streaming#write-a-reader-that-survives-cuts',
  ],
  [
    'download report as csv',
    '/reference/reports/download-report',
    '/docs/reports#download-it',
    '/docs/reports#csv-that-people-open',
  ],
  [
    'who changed an account',
    '/docs/audit-trail',
    '/docs/audit-trail#read-the-trail-of-an-object',
    '/docs/audit-trail#understand-an-entry',
  ],
  ['simulate an error', '/docs/sandbox#order-a-failure'],
  ['fast forward time', '/docs/sandbox#move-the-clock', '/reference/sandbox/advance-clock'],
  [
    'has_more is gone',
    '/docs/versioning#move-to-the-current-version',
    '/docs/versioning#the-versions',
    '/docs/versioning',
  ],
  [
    'when does the old version end',
    '/docs/versioning#notice-a-version-that-ends',
    '/docs/versioning',
    '/docs/versioning#the-versions',
  ],
  [
    'delete a metadata key',
    '/docs/objects#keep-your-own-data-in-metadata',
    '/reference/accounts/update-account#body.metadata',
  ],
  ['what does null mean', '/docs/objects#null-absent-and-empty'],
  [
    'acc_01h8x4t2w9',
    '/reference/accounts/retrieve-account#responses',
    '/docs/objects#read-the-prefix-of-an-id',
    '/docs/objects#the-fields-of-an-account',
  ],
  ['evt_', '/reference/events/retrieve-event#responses', '/docs/objects#read-the-prefix-of-an-id'],
  ['POST accounts', '/reference/accounts/create-account'],
  ['create acc', '/reference/accounts/create-account'],
  ['list all accounts', '/reference/accounts/list-accounts'],
  [
    'owner_email',
    '/reference/accounts/retrieve-account#200.owner_email',
    '/reference/accounts/create-account#body.owner_email',
    '/reference/accounts/update-account#body.owner_email',
  ],
  [
    'webhok signatur',
    '/docs/webhooks/verifying',
    '/docs/webhooks/verifying#receive-and-verify',
    '/docs/webhooks/verifying#verify-step-by-step',
  ],
  ['install npm package', '/docs/sdk', '/docs/sdk#install'],
  ['sync with my crm', '/docs/recipes#sync-crm-records'],
  ['changelog', '/changelog'],
  ['breaking changes', '/docs/versioning#what-counts-as-breaking', '/changelog/api-version-2026-11-01'],
  ['sdk release', '/changelog/sdk-0-1-0', '/changelog/sdk-0-2-0', '/docs/sdk'],
  ['API reference', '/reference'],
  ['go to production checklist', '/docs/going-live'],
];

beforeAll(async () => {
  await searchSite('', 'all');
}, 60_000);

it.each(questions)('%s', async (question, ...answers) => {
  const { groups } = await searchSite(question, 'all');
  const first = groups.flatMap(({ hits }) => hits).slice(0, 3);
  expect(
    first.map(({ href }) => href).filter((href) => answers.includes(href)),
    `found ${first.map(({ href }) => href)}`,
  ).not.toEqual([]);
});
