import { describe, expect, test } from 'vitest';
import type { Operation } from '#lib/openapi/operation.ts';
import { getResponseValidator } from '../rules/response-validator.ts';
import { type Answer, createTestSandbox, description, type TestRequest } from '../test-sandbox.ts';
import { accountErrors } from './documented-errors/accounts.ts';
import { auditLogErrors } from './documented-errors/audit-log.ts';
import type { Cause, TestSandbox } from './documented-errors/cause.ts';
import { eventErrors } from './documented-errors/events.ts';
import { oauthErrors } from './documented-errors/oauth.ts';
import { reportErrors } from './documented-errors/reports.ts';
import { sandboxErrors } from './documented-errors/sandbox-controls.ts';
import { webhookErrors } from './documented-errors/webhooks.ts';
import { confidential, requestToken } from './oauth/test-client.ts';

/** A resource's own causes stand in a file of its own; here stand those that hold for every operation. */
const resources = [accountErrors, eventErrors, auditLogErrors, sandboxErrors, reportErrors, oauthErrors, webhookErrors];

const ids = Object.assign({}, ...resources.map((resource) => resource.ids));
const acceptedBodies = Object.assign({}, ...resources.map((resource) => resource.acceptedBodies));
const causes: Record<string, Cause> = Object.assign({}, ...resources.map((resource) => resource.causes));

const idPrefixes: Record<string, string> = {
  account_id: 'acc',
  event_id: 'evt',
  webhook_endpoint_id: 'whe',
  webhook_delivery_id: 'whd',
  report_id: 'rep',
};

/** Faults of the server, which only the failure dial brings about, with a message of its own. */
const dialled = new Set(['internal_error', 'unavailable']);

const documented = description.operations.flatMap((operation) =>
  operation.responses
    .filter(({ status }) => Number(status) >= 400)
    .flatMap(({ content }) => content.flatMap(({ examples }) => examples))
    .map(({ name: code, value }) => ({ operation, code, value })),
);

describe('a documented error is the one that the sandbox gives', () => {
  test.each(documented.filter(({ code }) => !dialled.has(code)))(
    '$operation.id $code',
    async ({ operation, code, value }) => {
      const answer = await bringAbout(createTestSandbox(), operation, code);
      expect(mask(answer.json)).toBe(mask(value));
    },
  );

  test.each(documented.filter(({ code }) => dialled.has(code)))('$operation.id $code', async ({ operation, code }) => {
    const { json, status } = await bringAbout(createTestSandbox(), operation, code);
    expect(status).toBe(code === 'unavailable' ? 503 : 500);
    expect(getResponseValidator(description).checkBody(operation, status, 'application/json', json)).toBeUndefined();
  });
});

async function bringAbout(sandbox: TestSandbox, operation: Operation, code: string): Promise<Answer> {
  const own = causes[`${operation.id} ${code}`];
  if (typeof own === 'function') return own(sandbox);
  const fallback: Cause = [
    operation.method.toUpperCase(),
    sharedTarget(operation, code),
    sharedRequest(operation, code),
  ];
  const [method, path, request = {}] = own ?? fallback;
  const target = await fillIn(sandbox, path);
  if (code === 'insufficient_scope') return sendWithoutScope(sandbox, operation, target);
  if (code === 'rate_limited') await exhaustQuota(sandbox, method, target, operation);
  if (!code.startsWith('idempotency')) return sandbox.send(method, target, request);

  const headers = { 'idempotency-key': 'key-1' };
  const slow: Record<string, string> = code.endsWith('progress') ? { 'atlas-sandbox-scenario': 'slow:50' } : {};
  const body = acceptedBodies[operation.id] ?? {};
  const first = sandbox.send(method, target, { headers: { ...headers, ...slow }, body });
  if (code === 'idempotency_in_progress') return sandbox.send(method, target, { headers, body });
  await first;
  return sandbox.send(method, target, { headers, body: { ...body, other: true } });
}

/** A request under which any operation gives the error. */
function sharedRequest(operation: Operation, code: string): TestRequest {
  const body = operation.method === 'get' || operation.method === 'delete' ? {} : { body: {} };
  switch (code) {
    case 'invalid_version':
      return { ...body, headers: { 'atlas-version': '2025-01-01' } };
    case 'unauthorized':
      return { ...body, headers: { authorization: '' } };
    case 'not_acceptable':
      return { ...body, headers: { accept: 'text/html' } };
    case 'precondition_failed':
      return { ...body, headers: { 'if-match': '"0000000000000000"' } };
    case 'invalid_json':
      return { body: '{"name":"Northstar Labs" "plan":"pro"}' };
    case 'payload_too_large':
      return { body: ' '.repeat(262_145) };
    case 'unsupported_media_type':
      return { headers: { 'content-type': '' }, body: new Uint8Array(1) };
    case 'internal_error':
    case 'unavailable':
      return { ...body, headers: { 'atlas-sandbox-scenario': code } };
    case 'rate_limited':
      return operation.isSandboxOnly ? { headers: { authorization: '' } } : body;
    default:
      return body;
  }
}

function sharedTarget({ path }: Operation, code: string): string {
  if (code === 'invalid_cursor') return `${path}?cursor={cursor}`;
  // Nothing has an id of noughts only.
  return code === 'not_found' ? path.replace(/\{(\w+)\}/, (_, name) => `${idPrefixes[name]}_0000000000`) : path;
}

async function fillIn(sandbox: TestSandbox, target: string): Promise<string> {
  let filled = target;
  for (const [, name = ''] of target.matchAll(/\{(\w+)\}/g)) {
    const id = name === 'cursor' ? readCursor : ids[name];
    filled = filled.replace(`{${name}}`, typeof id === 'function' ? await id(sandbox) : String(id));
  }
  return filled;
}

async function readCursor({ send }: TestSandbox): Promise<string> {
  return String((await send('GET', '/v1/accounts?limit=1&q=a')).json.next_cursor);
}

async function sendWithoutScope(sandbox: TestSandbox, { method, scopes }: Operation, target: string): Promise<Answer> {
  const scope = scopes.includes('audit:read') ? 'events:read' : 'audit:read';
  const form = { ...confidential, grant_type: 'client_credentials', scope };
  const { json } = await requestToken(sandbox, form);
  return sandbox.send(method.toUpperCase(), target, { headers: { authorization: `Bearer ${json.access_token}` } });
}

/** Requests that are refused count too. The sandbox's controls count only while nobody is known to send them. */
async function exhaustQuota(
  { send }: TestSandbox,
  method: string,
  target: string,
  operation: Operation,
): Promise<void> {
  const headers: Record<string, string> = operation.isSandboxOnly ? { authorization: '' } : { accept: 'text/html' };
  for (let count = 0; count < 100; count++) await send(method, target, { headers });
}

/** Ids and numbers differ from case to case. */
function mask(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replace(/\b(acc|evt|whe|whd|rep|aud|req)_\w+/g, '$1_…')
    .replace(/\d+(,\d+)*/g, '#');
}
