import { describe, expect, it } from 'vitest';
import { linesAfter, linesBefore, operation, put, remove } from './fixtures/mutate.ts';

const createAccount = (rest = '') => operation('post', '/v1/accounts', rest);
const listAccounts = (rest = '') => operation('get', '/v1/accounts', rest);
const apiKeyOnly = [{ apiKey: [] }];

describe('an edit of the operations', () => {
  it.each([
    [
      'removes an operation',
      [remove(operation('delete', '/v1/accounts/{account_id}'))],
      ['breaking operation deleteAccount'],
    ],
    [
      'moves an operation',
      [
        put('/paths/~1v1~1log', { get: { operationId: 'listAuditLog', responses: {} } }),
        remove(operation('get', '/v1/audit_log')),
      ],
      ['breaking operation listAuditLog', 'added operation listAuditLog'],
    ],
    [
      'adds an operation',
      [put(operation('put', '/v1/accounts/{account_id}'), { operationId: 'replaceAccount', responses: {} })],
      ['added operation replaceAccount'],
    ],
    ['deprecates an operation', [put(listAccounts('/deprecated'), true)], ['deprecated deprecated']],
    ['renames an operation', [put(listAccounts('/operationId'), 'getAccounts')], ['breaking operationId getAccounts']],
    [
      'withdraws an operation from the live API',
      [put(listAccounts('/x-sandbox-only'), true)],
      ['breaking sandboxOnly'],
    ],
    ['removes a webhook', [remove('/webhooks/report.failed')], ['breaking webhook receiveReportFailed']],
    [
      'adds a webhook',
      [put('/webhooks/report.started', { post: { operationId: 'receiveReportStarted', responses: {} } })],
      ['added webhook receiveReportStarted'],
    ],
    ['stops an event', [remove(createAccount('/x-emits/0'))], ['breaking event account.created']],
    ['causes one more event', [put(createAccount('/x-emits/-'), 'account.ready')], ['added event account.ready']],
    ['renames an audit action', [put(createAccount('/x-audit-action'), 'new')], ['breaking auditAction new']],
  ])('that %s', (_what, edits, lines) => expect(linesAfter(...edits)).toEqual(lines));
});

describe('an edit of who may call', () => {
  it.each([
    [
      'needs one more scope',
      [put(listAccounts('/security/1/oauth2/-'), 'events:read')],
      ['breaking credential oauth2 needed scope events:read'],
    ],
    [
      'drops a needed scope',
      [remove(listAccounts('/security/1/oauth2/0'))],
      ['changed credential oauth2 needed scope accounts:read'],
    ],
    ['refuses a kind of credential', [put(listAccounts('/security'), apiKeyOnly)], ['breaking credential oauth2']],
    [
      'asks for a credential where none was needed',
      [put(operation('get', '/.well-known/oauth-authorization-server', '/security'), apiKeyOnly)],
      ['breaking credential none', 'added credential apiKey'],
    ],
    [
      'no longer offers a scope',
      [remove('/components/securitySchemes/oauth2/flows/clientCredentials/scopes/audit:read')],
      ['breaking security scheme oauth2 OAuth flow clientCredentials offered scope audit:read'],
    ],
    [
      'closes an OAuth flow',
      [remove('/components/securitySchemes/oauth2/flows/clientCredentials')],
      ['breaking security scheme oauth2 OAuth flow clientCredentials'],
    ],
    [
      'leaves a server',
      [put('/servers/0/url', 'https://api.example.com')],
      ['breaking server https://api.atlasfiction.com', 'added server https://api.example.com'],
    ],
  ])('that %s', (_what, edits, lines) => expect(linesAfter(...edits)).toEqual(lines));
});

describe('an edit of limits and of what holds for the whole API', () => {
  it.each([
    ['lowers a rate limit', [put('/x-rate-limits/0/limit', 500)], ['breaking limit Minute requests 500']],
    ['raises a rate limit', [put('/x-rate-limits/0/limit', 2000)], ['changed limit Minute requests 2000']],
    ['stretches a window', [put('/x-rate-limits/1/windowSeconds', 20)], ['breaking limit Burst seconds 20']],
    [
      'limits one operation',
      [put(listAccounts('/x-rate-limits'), [{ name: 'Lists', limit: 5, windowSeconds: 1 }])],
      ['breaking limit Lists'],
    ],
    [
      'keeps idempotency keys for less long',
      [put(createAccount('/x-idempotency/lifetime'), 'PT12H')],
      ['breaking idempotency lifetime PT12H'],
    ],
    ['makes retries unsafe', [remove(createAccount('/x-idempotency'))], ['breaking idempotency']],
    [
      'gives an error another status',
      [put('/x-error-codes/gone/status', 404)],
      ['breaking error code gone status 404'],
    ],
    [
      'waits less long for receivers',
      [put('/x-webhook-retries/timeoutSeconds', 5)],
      ['breaking retries timeoutSeconds 5'],
    ],
    ['retries at other times', [put('/x-webhook-retries/schedule', ['PT1M'])], ['changed retries schedule ["PT1M"]']],
    ['changes a fact', [put('/x-facts/cursor-lifetime/duration', 'PT1H')], ['breaking fact cursor-lifetime PT1H']],
    ['writes a fact down', [put('/x-facts/colour', { number: 1 })], ['documentation fact colour']],
    ['says something in a new extension', [put(listAccounts('/x-cost'), 1)], ['documentation x-cost']],
    [
      'says how to handle an error',
      [put('/x-error-codes/gone/retry', 'Never')],
      ['documentation error code gone description'],
    ],
  ])('that %s', (_what, edits, lines) => expect(linesAfter(...edits)).toEqual(lines));

  it('that takes an extension back, which no rule knows, counts as breaking', () => {
    expect(linesBefore(put(listAccounts('/x-cost'), 1))).toEqual(['breaking x-cost']);
  });
});
