// Generated from content/openapi/atlas.yaml by `npm run generate`. Don't edit it.

import { fetchFile } from './file.ts';
import type { IdempotencyOptions, IfMatchOptions, IfNoneMatchOptions, RequestOptions } from './options.ts';
import { fetchList, type PageList } from './page.ts';
import { Resource } from './resource.ts';
import { streamRows } from './row-stream.ts';
import type { Account, AccountCreate, AccountDeleted, AccountUpdate, AccountsListQuery, AuditEntry, AuditLogListQuery, AuditLogStreamQuery, ClockAdvance, CustomEvent, Event, EventCreate, EventsListQuery, EventsStreamQuery, Report, ReportCreate, ReportsListQuery, Sandbox, SandboxClock, WebhookDelivery, WebhookEndpoint, WebhookEndpointCreate, WebhookEndpointDeleted, WebhookEndpointUpdate, WebhookEndpointWithSecret, WebhookEndpointsListDeliveriesQuery, WebhookEndpointsListQuery } from './schemas.gen.ts';

const accountFields = 'id type name plan status owner_email metadata created_at updated_at';
const accountDeletedFields = 'id type deleted';
const eventFields = 'id type event account_id data created_at';
const webhookEndpointFields = 'id type url events description status disabled_reason created_at updated_at';
const webhookEndpointWithSecretFields = 'id type url events description status disabled_reason created_at updated_at secret';
const webhookDeliveryFields = 'id type webhook_endpoint_id event_id status attempts next_attempt_at created_at';
const reportFields = 'id type kind from to format status progress failure_reason created_at updated_at completed_at';
const auditEntryFields = 'id type actor action object before after request_id created_at';
const sandboxFields = 'world created_at expires_at expires_in clock counts inbox';
const sandboxClockFields = 'now offset';

/** Customer accounts, each with a plan, a status and metadata of your own. */
export class AccountsResource extends Resource {
  /**
   * Returns a paginated list of accounts visible to the authenticated principal. Newest accounts come first. Filters
   * combine: an account is listed when it matches all of them.
   *
   * @throws AtlasError of one of its kinds; the reference has the codes of `listAccounts`.
   */
  list(query: AccountsListQuery = {}, options: RequestOptions = {}): PageList<Account> {
    return fetchList(this.transport, { path: '/v1/accounts', query }, options, accountFields);
  }

  /**
   * Creates a new Atlas account record. The request supports optional metadata for internal billing and CRM
   * enrichment. Send an `Idempotency-Key` to make a retry safe.
   *
   * @param body the account to create, at most 256 KiB of JSON.
   * @throws AtlasError of one of its kinds; the reference has the codes of `createAccount`.
   */
  create(body: AccountCreate, options: IdempotencyOptions = {}): Promise<Account> {
    return this.transport.send({ method: 'POST', path: '/v1/accounts', body, isKeyed: true }, options, accountFields);
  }

  /**
   * Fetch a single account by ID. If the resource does not exist, Atlas returns a 404 with a helpful message. Send
   * the `ETag` of an earlier answer as `If-None-Match` to get the account only if it has changed.
   *
   * @param accountId the id of the account, as `createAccount` and `listAccounts` return it.
   * @throws AtlasError of one of its kinds; the reference has the codes of `retrieveAccount`.
   */
  retrieve(accountId: string, options: IfNoneMatchOptions<Account> = {}): Promise<Account> {
    return this.transport.send({ method: 'GET', path: '/v1/accounts/{}', ids: [accountId] }, options, accountFields);
  }

  /**
   * Changes an account by JSON Merge Patch (RFC 7396): what you send replaces what is there, what you leave out
   * stays. In `metadata` a key set to `null` is removed and the others stay; `metadata: null` clears all of it. Send
   * the `ETag` that you have read as `If-Match`, so that no change by others is lost.
   *
   * Changes are told as `account.updated`, and beside it as `account.plan_changed` when the account moves to another
   * plan. A patch that changes nothing succeeds without an event, and the `ETag` stays as it was.
   *
   * @param accountId the id of the account, as `createAccount` and `listAccounts` return it.
   * @param body what is to change, at most 256 KiB of JSON.
   * @throws AtlasError of one of its kinds; the reference has the codes of `updateAccount`.
   */
  update(accountId: string, body: AccountUpdate, options: IfMatchOptions = {}): Promise<Account> {
    return this.transport.send({ method: 'PATCH', path: '/v1/accounts/{}', ids: [accountId], body }, options, accountFields);
  }

  /**
   * Deletes an account for good. Its id is never used again: from then on every request that names it in its path
   * answers 410. Its events and its entries in the audit trail stay. Send the `ETag` that you have read as `If-Match`
   * to delete only what you have seen.
   *
   * @param accountId the id of the account, as `createAccount` and `listAccounts` return it.
   * @throws AtlasError of one of its kinds; the reference has the codes of `deleteAccount`.
   */
  delete(accountId: string, options: IfMatchOptions = {}): Promise<AccountDeleted> {
    return this.transport.send({ method: 'DELETE', path: '/v1/accounts/{}', ids: [accountId], deletedType: 'account' }, options, accountDeletedFields);
  }
}

/** What has happened inside Atlas, kept as an ordered log that can be read, filtered and followed live. */
export class EventsResource extends Resource {
  /**
   * Events capture meaningful changes inside Atlas and can be consumed through the API or webhooks. Newest events
   * come first; with `after` the list runs from old to new, so that a reader can resume where it stopped.
   *
   * With `Accept: application/x-ndjson` the answer is a stream of one event a line: all that match, or `limit` many
   * if it is given. With `follow=true` the stream stays open and sends events as they happen.
   *
   * @throws AtlasError of one of its kinds; the reference has the codes of `listEvents`.
   */
  list(query: EventsListQuery = {}, options: RequestOptions = {}): PageList<Event> {
    return fetchList(this.transport, { path: '/v1/events', query }, options, eventFields);
  }

  /**
   * Events capture meaningful changes inside Atlas and can be consumed through the API or webhooks. Newest events
   * come first; with `after` the list runs from old to new, so that a reader can resume where it stopped.
   *
   * With `Accept: application/x-ndjson` the answer is a stream of one event a line: all that match, or `limit` many
   * if it is given. With `follow=true` the stream stays open and sends events as they happen.
   *
   * @throws AtlasError of one of its kinds; the reference has the codes of `listEvents`.
   */
  stream(query: EventsStreamQuery = {}, options: RequestOptions = {}): AsyncGenerator<Event, void, undefined> {
    return streamRows(this.transport, '/v1/events', query, options, eventFields);
  }

  /**
   * Records an event of your own about an account: `custom.` and a name. It stands in the log beside Atlas's events
   * and reaches the same webhooks. Send an `Idempotency-Key` to make a retry safe.
   *
   * @param body the event to record, at most 256 KiB of JSON, of which `data` takes at most 16 KiB.
   * @throws AtlasError of one of its kinds; the reference has the codes of `createEvent`.
   */
  create(body: EventCreate, options: IdempotencyOptions = {}): Promise<CustomEvent> {
    return this.transport.send({ method: 'POST', path: '/v1/events', body, isKeyed: true }, options, eventFields);
  }

  /**
   * Fetches a single event by its id. Events never change, so that an answer can be kept for as long as you like.
   * They outlive the objects they tell of.
   *
   * @param eventId the id of the event, as `listEvents`, `createEvent` and webhooks give it.
   * @throws AtlasError of one of its kinds; the reference has the codes of `retrieveEvent`.
   */
  retrieve(eventId: string, options: IfNoneMatchOptions<Event> = {}): Promise<Event> {
    return this.transport.send({ method: 'GET', path: '/v1/events/{}', ids: [eventId] }, options, eventFields);
  }
}

/** Endpoints of yours that Atlas tells of events as they happen, signed by Standard Webhooks. */
export class WebhookEndpointsResource extends Resource {
  /**
   * Returns a paginated list of webhook endpoints, newest first. Secrets are not part of it: they are told only when
   * an endpoint is created and when its secret is rotated.
   *
   * @throws AtlasError of one of its kinds; the reference has the codes of `listWebhookEndpoints`.
   */
  list(query: WebhookEndpointsListQuery = {}, options: RequestOptions = {}): PageList<WebhookEndpoint> {
    return fetchList(this.transport, { path: '/v1/webhook_endpoints', query }, options, webhookEndpointFields);
  }

  /**
   * Registers a URL of yours that Atlas tells of events as they happen. The answer holds the `secret` that deliveries
   * are signed with: keep it, since it is not told again. A workspace has at most 20 endpoints.
   *
   * The URL must be `https` and lead to a public address. That is checked now and again before each attempt, so that
   * a name cannot be moved to a private address later.
   *
   * @param body the webhook endpoint to create, at most 256 KiB of JSON.
   * @throws AtlasError of one of its kinds; the reference has the codes of `createWebhookEndpoint`.
   */
  create(body: WebhookEndpointCreate, options: IdempotencyOptions = {}): Promise<WebhookEndpointWithSecret> {
    return this.transport.send({ method: 'POST', path: '/v1/webhook_endpoints', body, isKeyed: true }, options, webhookEndpointWithSecretFields);
  }

  /**
   * Fetches a single webhook endpoint by its id, without its secret. Look here why an endpoint has been disabled.
   *
   * @param webhookEndpointId the id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints`
   *   return it.
   * @throws AtlasError of one of its kinds; the reference has the codes of `retrieveWebhookEndpoint`.
   */
  retrieve(webhookEndpointId: string, options: IfNoneMatchOptions<WebhookEndpoint> = {}): Promise<WebhookEndpoint> {
    return this.transport.send({ method: 'GET', path: '/v1/webhook_endpoints/{}', ids: [webhookEndpointId] }, options, webhookEndpointFields);
  }

  /**
   * Changes a webhook endpoint by JSON Merge Patch (RFC 7396): what you send replaces what is there, what you leave
   * out stays. Send the `ETag` that you have read as `If-Match`, so that no change by others is lost.
   *
   * With `status: enabled` an endpoint that was disabled gets events again, from now on: its count of failures starts
   * anew, and deliveries that ended stay as they are until you redeliver them. With `status: disabled` its pending
   * deliveries end.
   *
   * @param webhookEndpointId the id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints`
   *   return it.
   * @param body what is to change, at most 256 KiB of JSON.
   * @throws AtlasError of one of its kinds; the reference has the codes of `updateWebhookEndpoint`.
   */
  update(webhookEndpointId: string, body: WebhookEndpointUpdate, options: IfMatchOptions = {}): Promise<WebhookEndpoint> {
    return this.transport.send({ method: 'PATCH', path: '/v1/webhook_endpoints/{}', ids: [webhookEndpointId], body }, options, webhookEndpointFields);
  }

  /**
   * Deletes a webhook endpoint for good. Its pending deliveries end, and its id is never used again: from then on
   * every request that names it answers 410.
   *
   * @param webhookEndpointId the id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints`
   *   return it.
   * @throws AtlasError of one of its kinds; the reference has the codes of `deleteWebhookEndpoint`.
   */
  delete(webhookEndpointId: string, options: IfMatchOptions = {}): Promise<WebhookEndpointDeleted> {
    return this.transport.send({ method: 'DELETE', path: '/v1/webhook_endpoints/{}', ids: [webhookEndpointId], deletedType: 'webhook_endpoint' }, options, accountDeletedFields);
  }

  /**
   * Gives a webhook endpoint a new `secret` and tells it in the answer. For 24 hours deliveries carry two signatures,
   * one by each secret, so that you can change over without losing any; then the earlier secret ends. Rotating once
   * more ends it at once.
   *
   * @param webhookEndpointId the id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints`
   *   return it.
   * @throws AtlasError of one of its kinds; the reference has the codes of `rotateWebhookSecret`.
   */
  rotateSecret(webhookEndpointId: string, options: IdempotencyOptions = {}): Promise<WebhookEndpointWithSecret> {
    return this.transport.send({ method: 'POST', path: '/v1/webhook_endpoints/{}/rotate_secret', ids: [webhookEndpointId], isKeyed: true }, options, webhookEndpointWithSecretFields);
  }

  /**
   * Emits an event `webhook_endpoint.test` and delivers it to this endpoint alone, whatever events it subscribes to.
   * The answer is the delivery, which is sent at the same time: list the endpoint's deliveries to see how it went.
   *
   * @param webhookEndpointId the id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints`
   *   return it.
   * @throws AtlasError of one of its kinds; the reference has the codes of `sendTestWebhook`.
   */
  sendTest(webhookEndpointId: string, options: IdempotencyOptions = {}): Promise<WebhookDelivery> {
    return this.transport.send({ method: 'POST', path: '/v1/webhook_endpoints/{}/test', ids: [webhookEndpointId], isKeyed: true }, options, webhookDeliveryFields);
  }

  /**
   * Returns a paginated list of what was sent to a webhook endpoint, newest first, with every attempt and what became
   * of it. Atlas keeps the newest 1,000 deliveries of a workspace.
   *
   * @param webhookEndpointId the id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints`
   *   return it.
   * @throws AtlasError of one of its kinds; the reference has the codes of `listWebhookDeliveries`.
   */
  listDeliveries(webhookEndpointId: string, query: WebhookEndpointsListDeliveriesQuery = {}, options: RequestOptions = {}): PageList<WebhookDelivery> {
    return fetchList(this.transport, { path: '/v1/webhook_endpoints/{}/deliveries', ids: [webhookEndpointId], query }, options, webhookDeliveryFields);
  }
}

/** Endpoints of yours that Atlas tells of events as they happen, signed by Standard Webhooks. */
export class WebhookDeliveriesResource extends Resource {
  /**
   * Sends a delivery again, at once, whatever became of it before. The body and the `webhook-id` are the same as the
   * first time, the timestamp and the signature are new. If the attempt fails, the schedule of retries starts from
   * its beginning.
   *
   * @param webhookDeliveryId the id of the delivery, as `listWebhookDeliveries` and `sendTestWebhook` return it.
   * @throws AtlasError of one of its kinds; the reference has the codes of `redeliverWebhook`.
   */
  redeliver(webhookDeliveryId: string, options: IdempotencyOptions = {}): Promise<WebhookDelivery> {
    return this.transport.send({ method: 'POST', path: '/v1/webhook_deliveries/{}/redeliver', ids: [webhookDeliveryId], isKeyed: true }, options, webhookDeliveryFields);
  }
}

/** Tables over a period, computed in the background and downloaded as JSON, NDJSON or CSV. */
export class ReportsResource extends Resource {
  /**
   * Returns the reports of your workspace, newest first, each in the status it has now.
   *
   * @throws AtlasError of one of its kinds; the reference has the codes of `listReports`.
   */
  list(query: ReportsListQuery = {}, options: RequestOptions = {}): PageList<Report> {
    return fetchList(this.transport, { path: '/v1/reports', query }, options, reportFields);
  }

  /**
   * Requests a table over a period, which Atlas computes in the background. The report is `queued` for about 2
   * seconds, then `running` for about 6 seconds, with its `progress` in percent, and ends as `completed` or `failed`.
   * Ask for it with `retrieveReport`, or listen for the events `report.completed` and `report.failed`.
   *
   * The table is computed once, from the data as it is when the report completes; what changes later does not change
   * it. You can request 10 reports a minute, and a workspace keeps 100. In the sandbox, send `Atlas-Sandbox-Scenario:
   * report_failed` to see a report fail.
   *
   * @param body what the report is to tell, at most 256 KiB of JSON.
   * @throws AtlasError of one of its kinds; the reference has the codes of `createReport`.
   */
  create(body: ReportCreate, options: IdempotencyOptions = {}): Promise<Report> {
    return this.transport.send({ method: 'POST', path: '/v1/reports', body, isKeyed: true }, options, reportFields);
  }

  /**
   * Fetch a single report by ID to see how far it is. Its `ETag` changes with its status and its progress: send the
   * one you hold as `If-None-Match`, and the answer is 304 until something has moved.
   *
   * @param reportId the id of the report, as `createReport` and `listReports` return it.
   * @throws AtlasError of one of its kinds; the reference has the codes of `retrieveReport`.
   */
  retrieve(reportId: string, options: IfNoneMatchOptions<Report> = {}): Promise<Report> {
    return this.transport.send({ method: 'GET', path: '/v1/reports/{}', ids: [reportId] }, options, reportFields);
  }

  /**
   * Fetch the rows of a completed report, always the same bytes. The `format` it was requested in decides on the
   * media type: `application/json` (one array), `application/x-ndjson` (one object a line) or `text/csv` (RFC 4180,
   * with a header line). `Accept` does not choose between them; if it leaves out the report's own media type, the
   * answer is 406.
   *
   * In CSV, `null` is an empty cell, nested fields get columns of their own such as `actor.id`, and `before` and
   * `after` of an audit entry are JSON text. A cell that a spreadsheet would run as a formula, because it begins with
   * `=`, `+`, `-`, `@`, a tab or a carriage return, gets an apostrophe in front of it.
   *
   * @param reportId the id of the report, as `createReport` and `listReports` return it.
   * @throws AtlasError of one of its kinds; the reference has the codes of `downloadReport`.
   */
  download(reportId: string, options: RequestOptions = {}): Promise<File> {
    return fetchFile(this.transport, '/v1/reports/{}/download', [reportId], options);
  }
}

/** Who changed what and when, with the object before and after. */
export class AuditLogResource extends Resource {
  /**
   * Lists who has changed what, newest first: one entry for each write that has succeeded, with the object before and
   * after it. Refused requests and replayed answers leave no entry, and neither does an update that changes nothing.
   *
   * With `Accept: application/x-ndjson` the answer is a stream of one entry a line: all that match, or `limit` many
   * if it is given.
   *
   * @throws AtlasError of one of its kinds; the reference has the codes of `listAuditLog`.
   */
  list(query: AuditLogListQuery = {}, options: RequestOptions = {}): PageList<AuditEntry> {
    return fetchList(this.transport, { path: '/v1/audit_log', query }, options, auditEntryFields);
  }

  /**
   * Lists who has changed what, newest first: one entry for each write that has succeeded, with the object before and
   * after it. Refused requests and replayed answers leave no entry, and neither does an update that changes nothing.
   *
   * With `Accept: application/x-ndjson` the answer is a stream of one entry a line: all that match, or `limit` many
   * if it is given.
   *
   * @throws AtlasError of one of its kinds; the reference has the codes of `listAuditLog`.
   */
  stream(query: AuditLogStreamQuery = {}, options: RequestOptions = {}): AsyncGenerator<AuditEntry, void, undefined> {
    return streamRows(this.transport, '/v1/audit_log', query, options, auditEntryFields);
  }
}

/** Controls of your private sandbox. The live API does not have them, and they count in no quota. */
export class SandboxResource extends Resource {
  /**
   * Shows the sandbox that your credential opens: how long it lives, what its clock says and how much it holds.
   * Counts as use, as every request does: a sandbox lives for 2 hours after its last one. Outside the rate limits.
   *
   * @throws AtlasError of one of its kinds; the reference has the codes of `retrieveSandbox`.
   */
  retrieve(options: RequestOptions = {}): Promise<Sandbox> {
    return this.transport.send({ method: 'GET', path: '/_sandbox' }, options, sandboxFields);
  }

  /**
   * Ends the life of your sandbox and begins the next one: everything is as the seed has it, and the clock shows real
   * time again. Cursors, access tokens and idempotency keys of the old life end with it, and so do open streams.
   * There is no way back. Outside the rate limits and without an `Idempotency-Key`.
   *
   * @throws AtlasError of one of its kinds; the reference has the codes of `resetSandbox`.
   */
  reset(options: RequestOptions = {}): Promise<Sandbox> {
    return this.transport.send({ method: 'POST', path: '/_sandbox/reset' }, options, sandboxFields);
  }

  /**
   * Moves the clock of your sandbox forward, as if the time had passed: what falls due on the way happens in its
   * order, such as retries of deliveries, reports, the expiry of tokens and keys, and the end of rate limit windows.
   * A clock can be moved by 400 days in all; reset the sandbox to begin anew. Outside the rate limits and without an
   * `Idempotency-Key`.
   *
   * @param body how far to move the clock.
   * @throws AtlasError of one of its kinds; the reference has the codes of `advanceClock`.
   */
  advanceClock(body: ClockAdvance, options: RequestOptions = {}): Promise<SandboxClock> {
    return this.transport.send({ method: 'POST', path: '/_sandbox/clock', body }, options, sandboxClockFields);
  }
}
