// Generated from sdk/ by `npm run generate`. Don't edit it.

export const sdkReference = [
  {
    "owner": "client.accounts",
    "signature": "list(query?, options?): PageList<Account>",
    "text": "Returns a paginated list of accounts visible to the authenticated principal. Newest accounts come first. Filters\ncombine: an account is listed when it matches all of them.",
    "parameters": [],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `listAccounts`."
  },
  {
    "owner": "client.accounts",
    "signature": "create(body, options?): Promise<Account>",
    "text": "Creates a new Atlas account record. The request supports optional metadata for internal billing and CRM\nenrichment. Send an `Idempotency-Key` to make a retry safe.",
    "parameters": [
      {
        "name": "body",
        "text": "the account to create, at most 256 KiB of JSON."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `createAccount`."
  },
  {
    "owner": "client.accounts",
    "signature": "retrieve(accountId, options?): Promise<Account>",
    "text": "Fetch a single account by ID. If the resource does not exist, Atlas returns a 404 with a helpful message. Send\nthe `ETag` of an earlier answer as `If-None-Match` to get the account only if it has changed.",
    "parameters": [
      {
        "name": "accountId",
        "text": "the id of the account, as `createAccount` and `listAccounts` return it."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `retrieveAccount`."
  },
  {
    "owner": "client.accounts",
    "signature": "update(accountId, body, options?): Promise<Account>",
    "text": "Changes an account by JSON Merge Patch (RFC 7396): what you send replaces what is there, what you leave out\nstays. In `metadata` a key set to `null` is removed and the others stay; `metadata: null` clears all of it. Send\nthe `ETag` that you have read as `If-Match`, so that no change by others is lost.\n\nChanges are told as `account.updated`, and beside it as `account.plan_changed` when the account moves to another\nplan. A patch that changes nothing succeeds without an event, and the `ETag` stays as it was.",
    "parameters": [
      {
        "name": "accountId",
        "text": "the id of the account, as `createAccount` and `listAccounts` return it."
      },
      {
        "name": "body",
        "text": "what is to change, at most 256 KiB of JSON."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `updateAccount`."
  },
  {
    "owner": "client.accounts",
    "signature": "delete(accountId, options?): Promise<AccountDeleted>",
    "text": "Deletes an account for good. Its id is never used again: from then on every request that names it in its path\nanswers 410. Its events and its entries in the audit trail stay. Send the `ETag` that you have read as `If-Match`\nto delete only what you have seen.",
    "parameters": [
      {
        "name": "accountId",
        "text": "the id of the account, as `createAccount` and `listAccounts` return it."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `deleteAccount`."
  },
  {
    "owner": "client.auditLog",
    "signature": "list(query?, options?): PageList<AuditEntry>",
    "text": "Lists who has changed what, newest first: one entry for each write that has succeeded, with the object before and\nafter it. Refused requests and replayed answers leave no entry, and neither does an update that changes nothing.\n\nWith `Accept: application/x-ndjson` the answer is a stream of one entry a line: all that match, or `limit` many\nif it is given.",
    "parameters": [],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `listAuditLog`."
  },
  {
    "owner": "client.auditLog",
    "signature": "stream(query?, options?): AsyncGenerator<AuditEntry, void, undefined>",
    "text": "Lists who has changed what, newest first: one entry for each write that has succeeded, with the object before and\nafter it. Refused requests and replayed answers leave no entry, and neither does an update that changes nothing.\n\nWith `Accept: application/x-ndjson` the answer is a stream of one entry a line: all that match, or `limit` many\nif it is given.",
    "parameters": [],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `listAuditLog`."
  },
  {
    "owner": "client.events",
    "signature": "list(query?, options?): PageList<Event>",
    "text": "Events capture meaningful changes inside Atlas and can be consumed through the API or webhooks. Newest events\ncome first; with `after` the list runs from old to new, so that a reader can resume where it stopped.\n\nWith `Accept: application/x-ndjson` the answer is a stream of one event a line: all that match, or `limit` many\nif it is given. With `follow=true` the stream stays open and sends events as they happen.",
    "parameters": [],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `listEvents`."
  },
  {
    "owner": "client.events",
    "signature": "stream(query?, options?): AsyncGenerator<Event, void, undefined>",
    "text": "Events capture meaningful changes inside Atlas and can be consumed through the API or webhooks. Newest events\ncome first; with `after` the list runs from old to new, so that a reader can resume where it stopped.\n\nWith `Accept: application/x-ndjson` the answer is a stream of one event a line: all that match, or `limit` many\nif it is given. With `follow=true` the stream stays open and sends events as they happen.",
    "parameters": [],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `listEvents`."
  },
  {
    "owner": "client.events",
    "signature": "create(body, options?): Promise<CustomEvent>",
    "text": "Records an event of your own about an account: `custom.` and a name. It stands in the log beside Atlas's events\nand reaches the same webhooks. Send an `Idempotency-Key` to make a retry safe.",
    "parameters": [
      {
        "name": "body",
        "text": "the event to record, at most 256 KiB of JSON, of which `data` takes at most 16 KiB."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `createEvent`."
  },
  {
    "owner": "client.events",
    "signature": "retrieve(eventId, options?): Promise<Event>",
    "text": "Fetches a single event by its id. Events never change, so that an answer can be kept for as long as you like.\nThey outlive the objects they tell of.",
    "parameters": [
      {
        "name": "eventId",
        "text": "the id of the event, as `listEvents`, `createEvent` and webhooks give it."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `retrieveEvent`."
  },
  {
    "owner": "client.reports",
    "signature": "list(query?, options?): PageList<Report>",
    "text": "Returns the reports of your workspace, newest first, each in the status it has now.",
    "parameters": [],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `listReports`."
  },
  {
    "owner": "client.reports",
    "signature": "create(body, options?): Promise<Report>",
    "text": "Requests a table over a period, which Atlas computes in the background. The report is `queued` for about 2\nseconds, then `running` for about 6 seconds, with its `progress` in percent, and ends as `completed` or `failed`.\nAsk for it with `retrieveReport`, or listen for the events `report.completed` and `report.failed`.\n\nThe table is computed once, from the data as it is when the report completes; what changes later does not change\nit. You can request 10 reports a minute, and a workspace keeps 100. In the sandbox, send `Atlas-Sandbox-Scenario:\nreport_failed` to see a report fail.",
    "parameters": [
      {
        "name": "body",
        "text": "what the report is to tell, at most 256 KiB of JSON."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `createReport`."
  },
  {
    "owner": "client.reports",
    "signature": "retrieve(reportId, options?): Promise<Report>",
    "text": "Fetch a single report by ID to see how far it is. Its `ETag` changes with its status and its progress: send the\none you hold as `If-None-Match`, and the answer is 304 until something has moved.",
    "parameters": [
      {
        "name": "reportId",
        "text": "the id of the report, as `createReport` and `listReports` return it."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `retrieveReport`."
  },
  {
    "owner": "client.reports",
    "signature": "download(reportId, options?): Promise<File>",
    "text": "Fetch the rows of a completed report, always the same bytes. The `format` it was requested in decides on the\nmedia type: `application/json` (one array), `application/x-ndjson` (one object a line) or `text/csv` (RFC 4180,\nwith a header line). `Accept` does not choose between them; if it leaves out the report's own media type, the\nanswer is 406.\n\nIn CSV, `null` is an empty cell, nested fields get columns of their own such as `actor.id`, and `before` and\n`after` of an audit entry are JSON text. A cell that a spreadsheet would run as a formula, because it begins with\n`=`, `+`, `-`, `@`, a tab or a carriage return, gets an apostrophe in front of it.",
    "parameters": [
      {
        "name": "reportId",
        "text": "the id of the report, as `createReport` and `listReports` return it."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `downloadReport`."
  },
  {
    "owner": "client.sandbox",
    "signature": "retrieve(options?): Promise<Sandbox>",
    "text": "Shows the sandbox that your credential opens: how long it lives, what its clock says and how much it holds.\nCounts as use, as every request does: a sandbox lives for 2 hours after its last one. Outside the rate limits.",
    "parameters": [],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `retrieveSandbox`."
  },
  {
    "owner": "client.sandbox",
    "signature": "reset(options?): Promise<Sandbox>",
    "text": "Ends the life of your sandbox and begins the next one: everything is as the seed has it, and the clock shows real\ntime again. Cursors, access tokens and idempotency keys of the old life end with it, and so do open streams.\nThere is no way back. Outside the rate limits and without an `Idempotency-Key`.",
    "parameters": [],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `resetSandbox`."
  },
  {
    "owner": "client.sandbox",
    "signature": "advanceClock(body, options?): Promise<SandboxClock>",
    "text": "Moves the clock of your sandbox forward, as if the time had passed: what falls due on the way happens in its\norder, such as retries of deliveries, reports, the expiry of tokens and keys, and the end of rate limit windows.\nA clock can be moved by 400 days in all; reset the sandbox to begin anew. Outside the rate limits and without an\n`Idempotency-Key`.",
    "parameters": [
      {
        "name": "body",
        "text": "how far to move the clock."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `advanceClock`."
  },
  {
    "owner": "client.webhookDeliveries",
    "signature": "redeliver(webhookDeliveryId, options?): Promise<WebhookDelivery>",
    "text": "Sends a delivery again, at once, whatever became of it before. The body and the `webhook-id` are the same as the\nfirst time, the timestamp and the signature are new. If the attempt fails, the schedule of retries starts from\nits beginning.",
    "parameters": [
      {
        "name": "webhookDeliveryId",
        "text": "the id of the delivery, as `listWebhookDeliveries` and `sendTestWebhook` return it."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `redeliverWebhook`."
  },
  {
    "owner": "client.webhookEndpoints",
    "signature": "list(query?, options?): PageList<WebhookEndpoint>",
    "text": "Returns a paginated list of webhook endpoints, newest first. Secrets are not part of it: they are told only when\nan endpoint is created and when its secret is rotated.",
    "parameters": [],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `listWebhookEndpoints`."
  },
  {
    "owner": "client.webhookEndpoints",
    "signature": "create(body, options?): Promise<WebhookEndpointWithSecret>",
    "text": "Registers a URL of yours that Atlas tells of events as they happen. The answer holds the `secret` that deliveries\nare signed with: keep it, since it is not told again. A workspace has at most 20 endpoints.\n\nThe URL must be `https` and lead to a public address. That is checked now and again before each attempt, so that\na name cannot be moved to a private address later.",
    "parameters": [
      {
        "name": "body",
        "text": "the webhook endpoint to create, at most 256 KiB of JSON."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `createWebhookEndpoint`."
  },
  {
    "owner": "client.webhookEndpoints",
    "signature": "retrieve(webhookEndpointId, options?): Promise<WebhookEndpoint>",
    "text": "Fetches a single webhook endpoint by its id, without its secret. Look here why an endpoint has been disabled.",
    "parameters": [
      {
        "name": "webhookEndpointId",
        "text": "the id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints` return it."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `retrieveWebhookEndpoint`."
  },
  {
    "owner": "client.webhookEndpoints",
    "signature": "update(webhookEndpointId, body, options?): Promise<WebhookEndpoint>",
    "text": "Changes a webhook endpoint by JSON Merge Patch (RFC 7396): what you send replaces what is there, what you leave\nout stays. Send the `ETag` that you have read as `If-Match`, so that no change by others is lost.\n\nWith `status: enabled` an endpoint that was disabled gets events again, from now on: its count of failures starts\nanew, and deliveries that ended stay as they are until you redeliver them. With `status: disabled` its pending\ndeliveries end.",
    "parameters": [
      {
        "name": "webhookEndpointId",
        "text": "the id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints` return it."
      },
      {
        "name": "body",
        "text": "what is to change, at most 256 KiB of JSON."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `updateWebhookEndpoint`."
  },
  {
    "owner": "client.webhookEndpoints",
    "signature": "delete(webhookEndpointId, options?): Promise<WebhookEndpointDeleted>",
    "text": "Deletes a webhook endpoint for good. Its pending deliveries end, and its id is never used again: from then on\nevery request that names it answers 410.",
    "parameters": [
      {
        "name": "webhookEndpointId",
        "text": "the id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints` return it."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `deleteWebhookEndpoint`."
  },
  {
    "owner": "client.webhookEndpoints",
    "signature": "rotateSecret(webhookEndpointId, options?): Promise<WebhookEndpointWithSecret>",
    "text": "Gives a webhook endpoint a new `secret` and tells it in the answer. For 24 hours deliveries carry two signatures,\none by each secret, so that you can change over without losing any; then the earlier secret ends. Rotating once\nmore ends it at once.",
    "parameters": [
      {
        "name": "webhookEndpointId",
        "text": "the id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints` return it."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `rotateWebhookSecret`."
  },
  {
    "owner": "client.webhookEndpoints",
    "signature": "sendTest(webhookEndpointId, options?): Promise<WebhookDelivery>",
    "text": "Emits an event `webhook_endpoint.test` and delivers it to this endpoint alone, whatever events it subscribes to.\nThe answer is the delivery, which is sent at the same time: list the endpoint's deliveries to see how it went.",
    "parameters": [
      {
        "name": "webhookEndpointId",
        "text": "the id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints` return it."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `sendTestWebhook`."
  },
  {
    "owner": "client.webhookEndpoints",
    "signature": "listDeliveries(webhookEndpointId, query?, options?): PageList<WebhookDelivery>",
    "text": "Returns a paginated list of what was sent to a webhook endpoint, newest first, with every attempt and what became\nof it. Atlas keeps the newest 1,000 deliveries of a workspace.",
    "parameters": [
      {
        "name": "webhookEndpointId",
        "text": "the id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints` return it."
      }
    ],
    "throws": "AtlasError of one of its kinds; the reference has the codes of `listWebhookDeliveries`."
  },
  {
    "owner": "client",
    "signature": "request(method, path, options?): Promise<T>",
    "text": "Sends a request that has no method here, with the same credential, retries and errors. A POST carries an\n`Idempotency-Key`.",
    "parameters": [
      {
        "name": "path",
        "text": "begins with a slash, such as `/v1/accounts`."
      }
    ],
    "throws": ""
  },
  {
    "owner": "oauth",
    "signature": "authorizationUrl(request): Promise<AuthorizationRequest>",
    "text": "Where to send the visitor's browser, with what to keep until it comes back: `state` and `codeVerifier`.",
    "parameters": [
      {
        "name": "request.scope",
        "text": "scopes separated by blanks; Atlas takes `accounts:read` where there are none."
      },
      {
        "name": "request.parameters",
        "text": "more of the query, such as `login_hint`."
      }
    ],
    "throws": ""
  },
  {
    "owner": "oauth",
    "signature": "exchange(returned, kept, options?): Promise<Token>",
    "text": "Exchanges what the browser came back with for tokens.",
    "parameters": [
      {
        "name": "returned",
        "text": "the address that the browser came back to, or its query."
      },
      {
        "name": "kept",
        "text": "what `authorizationUrl` gave, and the same `redirectUri`. With `issuer` an answer of another server is refused (RFC 9207)."
      }
    ],
    "throws": "OAuthError when the visitor refused, or the answer is not the one that was asked for. A code works once: this is not sent again when no answer comes."
  },
  {
    "owner": "oauth",
    "signature": "refresh(refreshToken, options?): Promise<Token>",
    "text": "The next access token of a visitor's grant, with the next refresh token, which replaces this one: keep it before you go on.",
    "parameters": [],
    "throws": "OAuthError `invalid_grant` when the refresh token has been used. Used twice it ends the grant, so that this is not sent again when no answer comes."
  },
  {
    "owner": "oauth",
    "signature": "clientCredentials(options?): AccessTokenSource",
    "text": "Access tokens of the client itself, as many as it takes: one is asked for when the first is needed, when the last has\nexpired, and when Atlas refuses it. For `new AtlasClient({ accessToken })`.",
    "parameters": [],
    "throws": ""
  },
  {
    "owner": "oauth",
    "signature": "tokensOf(token, keep): AccessTokenSource",
    "text": "Access tokens of a visitor's grant, refreshed when they expire. For `new AtlasClient({ accessToken })`.",
    "parameters": [
      {
        "name": "token",
        "text": "the last one you have kept."
      },
      {
        "name": "keep",
        "text": "stores each new one; it is not used before that is done."
      }
    ],
    "throws": ""
  },
  {
    "owner": "oauth",
    "signature": "createToken(request, options?): Promise<Token>",
    "text": "Asks for a token with the fields of `TokenRequest`; the methods above know which.",
    "parameters": [],
    "throws": ""
  },
  {
    "owner": "oauth",
    "signature": "revokeToken(token, options?): Promise<void>",
    "text": "Revokes an access token alone, or a refresh token with everything that came of its grant.",
    "parameters": [],
    "throws": ""
  },
  {
    "owner": "oauth",
    "signature": "retrieveMetadata(options?): Promise<ServerMetadata>",
    "text": "Where the endpoints are and what they can do (RFC 8414).",
    "parameters": [],
    "throws": ""
  },
  {
    "owner": "list",
    "signature": "pages(): AsyncGenerator<Page<Row>, void, undefined>",
    "text": "The pages one after the other, each fetched when it is asked for.",
    "parameters": [],
    "throws": ""
  },
  {
    "owner": "@atlas/sdk",
    "signature": "readAndUpdate(read, update, attempts?): Promise<Result>",
    "text": "Changes an object without undoing what others change meanwhile: reads it, lets you decide, and writes only if it is still\nwhat was read; else reads it again and asks you again.",
    "parameters": [
      {
        "name": "read",
        "text": "gives the object as it is now."
      },
      {
        "name": "update",
        "text": "writes under `ifMatch` and gives what came of it."
      },
      {
        "name": "attempts",
        "text": "how often at most; 5 unless you say otherwise."
      }
    ],
    "throws": "PreconditionFailedError when somebody else was faster every time."
  },
  {
    "owner": "@atlas/sdk",
    "signature": "etagOf(value): string",
    "text": "The ETag that an object came with, to be kept beside it.",
    "parameters": [],
    "throws": "TypeError for an object without one, such as a row of a list."
  },
  {
    "owner": "@atlas/sdk",
    "signature": "responseOf(value): ResponseInfo | undefined",
    "text": "Status, headers and ids of the answer that an object or a page came with; undefined for one that no method gave.",
    "parameters": [],
    "throws": ""
  },
  {
    "owner": "@atlas/sdk",
    "signature": "waitForReport(client, reportId, options?): Promise<Report>",
    "text": "Waits until a report is completed, asking once a second unless `pollMs` says otherwise. Give up by `signal`, such as\n`AbortSignal.timeout(60_000)`.",
    "parameters": [],
    "throws": "ReportFailedError when it cannot be made."
  },
  {
    "owner": "@atlas/sdk/webhooks",
    "signature": "signWebhook(options): Promise<string>",
    "text": "The signature of a message, for the header `webhook-signature`: `v1,` and the base64 of its HMAC-SHA256.",
    "parameters": [],
    "throws": "TypeError when the secret is malformed."
  },
  {
    "owner": "@atlas/sdk/webhooks",
    "signature": "verifyWebhook(payload, headers, secret, options?): Promise<Payload>",
    "text": "Makes sure that a delivery comes from who knows the secret, is recent, and arrived unchanged. A replay within the\ntolerance passes: keep the `webhook-id` of what you have handled, which stays the same on retries.",
    "parameters": [
      {
        "name": "payload",
        "text": "the body as it was received; parsing and printing it again would change it."
      },
      {
        "name": "secret",
        "text": "several during a rotation: one that matches is enough."
      }
    ],
    "throws": "WebhookVerificationError for a delivery that fails; TypeError when a secret is malformed or none is given."
  }
];
