// Generated from content/openapi/atlas.yaml by `npm run generate`. Don't edit it.

export interface paths {
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Returns a paginated list of accounts visible to the authenticated principal. Newest accounts come first. Filters
         *     combine: an account is listed when it matches all of them.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Create account
         * @description Creates a new Atlas account record. The request supports optional metadata for internal billing and CRM
         *     enrichment. Send an `Idempotency-Key` to make a retry safe.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve account
         * @description Fetch a single account by ID. If the resource does not exist, Atlas returns a 404 with a helpful message. Send
         *     the `ETag` of an earlier answer as `If-None-Match` to get the account only if it has changed.
         */
        get: operations["retrieveAccount"];
        put?: never;
        post?: never;
        /**
         * Delete account
         * @description Deletes an account for good. Its id is never used again: from then on every request that names it in its path
         *     answers 410. Its events and its entries in the audit trail stay. Send the `ETag` that you have read as `If-Match`
         *     to delete only what you have seen.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        /**
         * Update account
         * @description Changes an account by JSON Merge Patch (RFC 7396): what you send replaces what is there, what you leave out stays.
         *     In `metadata` a key set to `null` is removed and the others stay; `metadata: null` clears all of it. Send the
         *     `ETag` that you have read as `If-Match`, so that no change by others is lost.
         *
         *     Changes are told as `account.updated`, and beside it as `account.plan_changed` when the account moves to another
         *     plan. A patch that changes nothing succeeds without an event, and the `ETag` stays as it was.
         */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Events capture meaningful changes inside Atlas and can be consumed through the API or webhooks. Newest events come
         *     first; with `after` the list runs from old to new, so that a reader can resume where it stopped.
         *
         *     With `Accept: application/x-ndjson` the answer is a stream of one event a line: all that match, or `limit` many if
         *     it is given. With `follow=true` the stream stays open and sends events as they happen.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Create event
         * @description Records an event of your own about an account: `custom.` and a name. It stands in the log beside Atlas's events and
         *     reaches the same webhooks. Send an `Idempotency-Key` to make a retry safe.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{event_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve event
         * @description Fetches a single event by its id. Events never change, so that an answer can be kept for as long as you like. They
         *     outlive the objects they tell of.
         */
        get: operations["retrieveEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook_endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Returns a paginated list of webhook endpoints, newest first. Secrets are not part of it: they are told only when an
         *     endpoint is created and when its secret is rotated.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create webhook endpoint
         * @description Registers a URL of yours that Atlas tells of events as they happen. The answer holds the `secret` that deliveries are
         *     signed with: keep it, since it is not told again. A workspace has at most 20 endpoints.
         *
         *     The URL must be `https` and lead to a public address. That is checked now and again before each attempt, so that a
         *     name cannot be moved to a private address later.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook_endpoints/{webhook_endpoint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve webhook endpoint
         * @description Fetches a single webhook endpoint by its id, without its secret. Look here why an endpoint has been disabled.
         */
        get: operations["retrieveWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete webhook endpoint
         * @description Deletes a webhook endpoint for good. Its pending deliveries end, and its id is never used again: from then on every
         *     request that names it answers 410.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Update webhook endpoint
         * @description Changes a webhook endpoint by JSON Merge Patch (RFC 7396): what you send replaces what is there, what you leave out
         *     stays. Send the `ETag` that you have read as `If-Match`, so that no change by others is lost.
         *
         *     With `status: enabled` an endpoint that was disabled gets events again, from now on: its count of failures starts
         *     anew, and deliveries that ended stay as they are until you redeliver them. With `status: disabled` its pending
         *     deliveries end.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/v1/webhook_endpoints/{webhook_endpoint_id}/rotate_secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate webhook secret
         * @description Gives a webhook endpoint a new `secret` and tells it in the answer. For 24 hours deliveries carry two signatures, one
         *     by each secret, so that you can change over without losing any; then the earlier secret ends. Rotating once more ends
         *     it at once.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook_endpoints/{webhook_endpoint_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send test webhook
         * @description Emits an event `webhook_endpoint.test` and delivers it to this endpoint alone, whatever events it subscribes to. The
         *     answer is the delivery, which is sent at the same time: list the endpoint's deliveries to see how it went.
         */
        post: operations["sendTestWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook_endpoints/{webhook_endpoint_id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook deliveries
         * @description Returns a paginated list of what was sent to a webhook endpoint, newest first, with every attempt and what became of
         *     it. Atlas keeps the newest 1,000 deliveries of a workspace.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook_deliveries/{webhook_delivery_id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeliver webhook
         * @description Sends a delivery again, at once, whatever became of it before. The body and the `webhook-id` are the same as the first
         *     time, the timestamp and the signature are new. If the attempt fails, the schedule of retries starts from its beginning.
         */
        post: operations["redeliverWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reports
         * @description Returns the reports of your workspace, newest first, each in the status it has now.
         */
        get: operations["listReports"];
        put?: never;
        /**
         * Create report
         * @description Requests a table over a period, which Atlas computes in the background. The report is `queued` for about 2 seconds,
         *     then `running` for about 6 seconds, with its `progress` in percent, and ends as `completed` or `failed`. Ask for it with
         *     `retrieveReport`, or listen for the events `report.completed` and `report.failed`.
         *
         *     The table is computed once, from the data as it is when the report completes; what changes later does not change
         *     it. You can request 10 reports a minute, and a workspace keeps 100. In the sandbox, send
         *     `Atlas-Sandbox-Scenario: report_failed` to see a report fail.
         */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve report
         * @description Fetch a single report by ID to see how far it is. Its `ETag` changes with its status and its progress: send the one
         *     you hold as `If-None-Match`, and the answer is 304 until something has moved.
         */
        get: operations["retrieveReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report_id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download report
         * @description Fetch the rows of a completed report, always the same bytes. The `format` it was requested in decides on the media
         *     type: `application/json` (one array), `application/x-ndjson` (one object a line) or `text/csv` (RFC 4180, with a
         *     header line). `Accept` does not choose between them; if it leaves out the report's own media type, the answer is 406.
         *
         *     In CSV, `null` is an empty cell, nested fields get columns of their own such as `actor.id`, and `before` and
         *     `after` of an audit entry are JSON text. A cell that a spreadsheet would run as a formula, because it begins with
         *     `=`, `+`, `-`, `@`, a tab or a carriage return, gets an apostrophe in front of it.
         */
        get: operations["downloadReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit_log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit log
         * @description Lists who has changed what, newest first: one entry for each write that has succeeded, with the object before and
         *     after it. Refused requests and replayed answers leave no entry, and neither does an update that changes nothing.
         *
         *     With `Accept: application/x-ndjson` the answer is a stream of one entry a line: all that match, or `limit` many if
         *     it is given.
         */
        get: operations["listAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Authorize
         * @description Starts the authorization code flow. Send the visitor's browser here: Atlas asks for consent on a page of its own, where
         *     each scope can be unticked, and sends the browser back to `redirect_uri` with a `code`, your `state` and the issuer as
         *     `iss` (RFC 9207). PKCE with `S256` is required of every client.
         *
         *     When client or `redirect_uri` is not right, the visitor sees a page and nobody is redirected. Any other error goes to
         *     `redirect_uri` as `error` and `error_description`: `invalid_request`, `unsupported_response_type`, `invalid_scope`, or
         *     `access_denied` when the visitor grants nothing. Parameters that are not listed here are ignored.
         */
        get: operations["authorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create token
         * @description Exchanges a code, a refresh token or the client's own credentials for an access token that lasts 1 hour.
         *
         *     Codes last 60 seconds and work once. A refresh token works once too: each answer brings the next one, good for 30 days.
         *     A code or refresh token that is used twice is taken for stolen, and everything that came of its grant is revoked.
         *
         *     Authenticate by HTTP Basic (`client_secret_basic`) or with `client_secret` in the form (`client_secret_post`); a public
         *     client sends its `client_id` alone. Parameters that are not listed here are ignored.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke token
         * @description Revokes a token (RFC 7009): an access token alone, a refresh token together with everything that came of its grant.
         *     The answer is 200 also for a token that is not known or no longer valid. The client authenticates as for `createToken`.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve server metadata
         * @description Tells OAuth clients where the endpoints are and what they can do (RFC 8414). Give your client library the issuer, and it
         *     finds everything else here. Never refused for a limit.
         */
        get: operations["retrieveServerMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve sandbox
         * @description Shows the sandbox that your credential opens: how long it lives, what its clock says and how much it holds. Counts
         *     as use, as every request does: a sandbox lives for 2 hours after its last one. Outside the rate limits.
         */
        get: operations["retrieveSandbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset sandbox
         * @description Ends the life of your sandbox and begins the next one: everything is as the seed has it, and the clock shows real
         *     time again. Cursors, access tokens and idempotency keys of the old life end with it, and so do open streams. There
         *     is no way back. Outside the rate limits and without an `Idempotency-Key`.
         */
        post: operations["resetSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance clock
         * @description Moves the clock of your sandbox forward, as if the time had passed: what falls due on the way happens in its order,
         *     such as retries of deliveries, reports, the expiry of tokens and keys, and the end of rate limit windows. A clock
         *     can be moved by 400 days in all; reset the sandbox to begin anew. Outside the rate limits and without an
         *     `Idempotency-Key`.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "account.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * account.created
         * @description An account was created.
         */
        post: operations["receiveAccountCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "account.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * account.updated
         * @description An attribute of an account changed.
         */
        post: operations["receiveAccountUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "account.plan_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * account.plan_changed
         * @description An account moved to another plan. It comes beside `account.updated`.
         */
        post: operations["receiveAccountPlanChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "account.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * account.deleted
         * @description An account was deleted.
         */
        post: operations["receiveAccountDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "report.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * report.completed
         * @description A report is ready for download.
         */
        post: operations["receiveReportCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "report.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * report.failed
         * @description A report could not be made.
         */
        post: operations["receiveReportFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook_endpoint.disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * webhook_endpoint.disabled
         * @description A webhook endpoint was disabled because deliveries to it failed too often.
         */
        post: operations["receiveWebhookEndpointDisabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook_endpoint.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * webhook_endpoint.test
         * @description A test that you asked for with `sendTestWebhook`.
         */
        post: operations["receiveWebhookEndpointTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "custom.*": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * custom.*
         * @description An event of your own, recorded with `createEvent`.
         */
        post: operations["receiveCustomEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description A version of the API, named by the day it appeared.
         * @default 2026-11-01
         * @enum {string}
         */
        ApiVersion: "2026-11-01" | "2026-06-01";
        /**
         * @description Stable id of an account.
         * @example acc_01h8x4t2w9
         */
        AccountId: string;
        /**
         * @description Stable id of an event.
         * @example evt_01kk3v9q7r
         */
        EventId: string;
        /**
         * @description Billing plan of an account.
         * @enum {string}
         */
        Plan: "free" | "pro" | "enterprise";
        /**
         * @description Where an account stands.
         * @enum {string}
         */
        AccountStatus: "active" | "trialing" | "past_due" | "suspended";
        /**
         * @description Your own keys and values, for internal billing and CRM enrichment. Atlas stores them and never reads them.
         * @example {
         *       "crm_id": "0018c00002a",
         *       "billing_ref": "PO-2291"
         *     }
         */
        Metadata: {
            [key: string]: string;
        };
        /** @description A customer account. */
        Account: {
            /** @description Stable id with the prefix `acc_`. Never used for another account. */
            id: components["schemas"]["AccountId"];
            /**
             * @description Says that this object is an account.
             * @constant
             */
            type: "account";
            /**
             * @description Display name.
             * @example Northstar Labs
             */
            name: string;
            /** @description Billing plan the account is on. */
            plan: components["schemas"]["Plan"];
            /** @description Where the account stands. */
            status: components["schemas"]["AccountStatus"];
            /**
             * Format: email
             * @description Address of the person responsible for the account, or `null` if nobody is named.
             * @example ada@northstar.example
             */
            owner_email: string | null;
            metadata: components["schemas"]["Metadata"];
            /**
             * Format: date-time
             * @description When the account was created, in UTC.
             * @example 2026-01-18T15:04:12Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the account was last changed, in UTC. Equal to `created_at` until then.
             * @example 2026-01-18T15:04:12Z
             */
            updated_at: string;
        };
        /** @description A new account. */
        AccountCreate: {
            /**
             * @description Display name. Names need not be unique.
             * @example Northstar Labs
             */
            name: string;
            /** @description Billing plan the account starts on. */
            plan: components["schemas"]["Plan"];
            /**
             * @description Where the account stands from the start.
             * @default active
             */
            status: components["schemas"]["AccountStatus"];
            /**
             * Format: email
             * @description Address of the person responsible for the account.
             * @default null
             * @example ada@northstar.example
             */
            owner_email: string | null;
            /** @default {} */
            metadata: components["schemas"]["Metadata"];
        };
        /** @description A merge patch of an account (RFC 7396). What is left out stays as it is. */
        AccountUpdate: {
            /**
             * @description New display name. Cannot be removed.
             * @example Northstar Laboratories
             */
            name?: string;
            /** @description Billing plan to move to. */
            plan?: components["schemas"]["Plan"];
            /** @description Where the account stands from now on. */
            status?: components["schemas"]["AccountStatus"];
            /**
             * Format: email
             * @description Address of the person responsible for the account; `null` names nobody.
             * @example ada@northstar.example
             */
            owner_email?: string | null;
            /**
             * @description Keys to set, or with `null` to remove; the others stay. `null` in place of the object clears all of them. At most
             *     50 keys may be left.
             * @example {
             *       "crm_id": "0018c00002a",
             *       "billing_ref": null
             *     }
             */
            metadata?: {
                [key: string]: string | null;
            } | null;
        };
        /** @description Says that an account is no more. */
        AccountDeleted: {
            /** @description The id of the account, never used again. */
            id: components["schemas"]["AccountId"];
            /**
             * @description Says that the object was an account.
             * @constant
             */
            type: "account";
            /**
             * @description Always `true`.
             * @constant
             */
            deleted: true;
        };
        /** @description A page of accounts. */
        AccountList: {
            /** @description The accounts of this page, newest first. */
            data: components["schemas"]["Account"][];
            next_cursor: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * @description Pass it as `cursor` to get the next page. `null` on the last page.
         * @example cur_AAAAkgAAAH8BohHPeJOcG7Hlxd6ReynuDIBoQiovtiQ5diY-VP0
         */
        NextCursor: string | null;
        /**
         * @deprecated
         * @description Whether there is another page. Only under version 2026-06-01; read `next_cursor` instead.
         * @example true
         */
        HasMore: boolean;
        /** @description What happened. New names may come at any time. */
        EventName: ("account.created" | "account.updated" | "account.plan_changed" | "account.deleted" | "report.completed" | "report.failed" | "webhook_endpoint.disabled" | "webhook_endpoint.test") | components["schemas"]["CustomEventName"];
        /**
         * @description Name of an event of your own.
         * @example custom.seat_added
         */
        CustomEventName: string;
        /**
         * @description The name of an event, or a family of them.
         * @example account.created
         */
        EventFilter: components["schemas"]["EventName"] | ("account.*" | "report.*" | "webhook_endpoint.*" | "custom.*");
        /**
         * @description Something that happened. `event` says what, and decides what `data` holds. Pass over events that you do not know:
         *     new ones may come at any time.
         */
        Event: components["schemas"]["AccountCreatedEvent"] | components["schemas"]["AccountUpdatedEvent"] | components["schemas"]["AccountPlanChangedEvent"] | components["schemas"]["AccountDeletedEvent"] | components["schemas"]["ReportCompletedEvent"] | components["schemas"]["ReportFailedEvent"] | components["schemas"]["WebhookEndpointDisabledEvent"] | components["schemas"]["WebhookEndpointTestEvent"] | components["schemas"]["CustomEvent"];
        /** @description A page of events. */
        EventList: {
            /** @description The events of this page, newest first, or oldest first with `after`. */
            data: components["schemas"]["Event"][];
            next_cursor: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * @description Says that this object is an event.
         * @constant
         */
        EventType: "event";
        /**
         * Format: date-time
         * @description When it happened, in UTC.
         * @example 2026-01-18T15:04:12Z
         */
        EventCreatedAt: string;
        /**
         * account.created
         * @description An account was created.
         */
        AccountCreatedEvent: {
            id: components["schemas"]["EventId"];
            type: components["schemas"]["EventType"];
            /**
             * @description An account was created.
             * @constant
             */
            event: "account.created";
            /** @description The new account. */
            account_id: components["schemas"]["AccountId"];
            /** @description The account. */
            data: {
                /** @description The account as it was created. */
                account: components["schemas"]["Account"];
            };
            created_at: components["schemas"]["EventCreatedAt"];
        };
        /**
         * account.updated
         * @description An attribute of an account changed.
         */
        AccountUpdatedEvent: {
            id: components["schemas"]["EventId"];
            type: components["schemas"]["EventType"];
            /**
             * @description An attribute of an account changed.
             * @constant
             */
            event: "account.updated";
            /** @description The account that changed. */
            account_id: components["schemas"]["AccountId"];
            /** @description The account after and before the change. */
            data: {
                /** @description The account after the change. */
                account: components["schemas"]["Account"];
                /** @description The attributes that changed, with the values they had before. */
                previous: {
                    /** @description The name before. */
                    name?: string;
                    /** @description The plan before. */
                    plan?: components["schemas"]["Plan"];
                    /** @description The status before. */
                    status?: components["schemas"]["AccountStatus"];
                    /**
                     * Format: email
                     * @description The owner's address before.
                     */
                    owner_email?: string | null;
                    /** @description The whole metadata before. */
                    metadata?: components["schemas"]["Metadata"];
                };
            };
            created_at: components["schemas"]["EventCreatedAt"];
        };
        /**
         * account.plan_changed
         * @description An account moved to another plan. It comes beside `account.updated`.
         */
        AccountPlanChangedEvent: {
            id: components["schemas"]["EventId"];
            type: components["schemas"]["EventType"];
            /**
             * @description An account moved to another plan.
             * @constant
             */
            event: "account.plan_changed";
            /** @description The account that moved. */
            account_id: components["schemas"]["AccountId"];
            /** @description Both plans. */
            data: {
                /** @description The plan after the change. */
                plan: components["schemas"]["Plan"];
                /** @description The plan before the change. */
                previous_plan: components["schemas"]["Plan"];
            };
            created_at: components["schemas"]["EventCreatedAt"];
        };
        /**
         * account.deleted
         * @description An account was deleted.
         */
        AccountDeletedEvent: {
            id: components["schemas"]["EventId"];
            type: components["schemas"]["EventType"];
            /**
             * @description An account was deleted.
             * @constant
             */
            event: "account.deleted";
            /** @description The account that is gone. */
            account_id: components["schemas"]["AccountId"];
            /** @description The account. */
            data: {
                /** @description The account as it was last. */
                account: components["schemas"]["Account"];
            };
            created_at: components["schemas"]["EventCreatedAt"];
        };
        /**
         * @description Stable id of a report.
         * @example rep_01kkd4m8zs
         */
        ReportId: string;
        /**
         * @description What a report is about.
         * @enum {string}
         */
        ReportKind: "account_activity" | "event_volume" | "audit_trail";
        /**
         * @description File format of a report.
         * @enum {string}
         */
        ReportFormat: "json" | "ndjson" | "csv";
        /**
         * report.completed
         * @description A report is ready for download.
         */
        ReportCompletedEvent: {
            id: components["schemas"]["EventId"];
            type: components["schemas"]["EventType"];
            /**
             * @description A report is ready for download.
             * @constant
             */
            event: "report.completed";
            /** @description Reports belong to no single account. */
            account_id: null;
            /** @description The report. */
            data: {
                report_id: components["schemas"]["ReportId"];
                kind: components["schemas"]["ReportKind"];
                format: components["schemas"]["ReportFormat"];
            };
            created_at: components["schemas"]["EventCreatedAt"];
        };
        /**
         * report.failed
         * @description A report could not be made.
         */
        ReportFailedEvent: {
            id: components["schemas"]["EventId"];
            type: components["schemas"]["EventType"];
            /**
             * @description A report could not be made.
             * @constant
             */
            event: "report.failed";
            /** @description Reports belong to no single account. */
            account_id: null;
            /** @description The report and why it failed. */
            data: {
                report_id: components["schemas"]["ReportId"];
                kind: components["schemas"]["ReportKind"];
                format: components["schemas"]["ReportFormat"];
                /**
                 * @description Why it failed, for people.
                 * @example The data of this period could not be read. Request the report again.
                 */
                reason: string;
            };
            created_at: components["schemas"]["EventCreatedAt"];
        };
        /**
         * @description How far a report is.
         * @enum {string}
         */
        ReportStatus: "queued" | "running" | "completed" | "failed";
        /** @description A table over a period, computed in the background. */
        Report: {
            /** @description Stable id with the prefix `rep_`. Never used for another report. */
            id: components["schemas"]["ReportId"];
            /**
             * @description Says that this object is a report.
             * @constant
             */
            type: "report";
            /** @description What the report is about. */
            kind: components["schemas"]["ReportKind"];
            /**
             * Format: date-time
             * @description Start of the period, as it was sent. The instant itself belongs to the period.
             * @example 2026-10-01T00:00:00Z
             */
            from: string;
            /**
             * Format: date-time
             * @description End of the period, as it was sent. The instant itself no longer belongs to the period.
             * @example 2026-11-01T00:00:00Z
             */
            to: string;
            /** @description The file format it will be downloaded in. */
            format: components["schemas"]["ReportFormat"];
            /** @description How far the report is. */
            status: components["schemas"]["ReportStatus"];
            /**
             * @description How much is done, in percent. 100 once the report is completed; a failed one stays below.
             * @example 40
             */
            progress: number;
            /**
             * @description Why the report failed, for people. `null` unless it has.
             * @example The data of this period could not be read. Request the report again.
             */
            failure_reason: string | null;
            /**
             * Format: date-time
             * @description When the report was requested, in UTC.
             * @example 2026-11-02T08:30:00.417Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When `status` last changed, in UTC. Equal to `created_at` while the report is queued.
             * @example 2026-11-02T08:30:02.417Z
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When the report was completed, in UTC. `null` unless it is.
             * @example 2026-11-02T08:30:08.417Z
             */
            completed_at: string | null;
        };
        /** @description A report to compute. */
        ReportCreate: {
            /** @description What the report is to tell. */
            kind: components["schemas"]["ReportKind"];
            /**
             * Format: date-time
             * @description Start of the period, RFC 3339. What happened at this instant is included.
             * @example 2026-10-01T00:00:00Z
             */
            from: string;
            /**
             * Format: date-time
             * @description End of the period, RFC 3339, after `from` and at most 366 days later. What happened at this instant is left out.
             * @example 2026-11-01T00:00:00Z
             */
            to: string;
            /** @description The file format to download it in. */
            format: components["schemas"]["ReportFormat"];
        };
        /** @description A page of reports. */
        ReportList: {
            /** @description The reports of this page, newest first. */
            data: components["schemas"]["Report"][];
            next_cursor: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /** @description A row of a report. Its `kind` decides which. */
        ReportRow: components["schemas"]["AccountActivityRow"] | components["schemas"]["EventVolumeRow"] | components["schemas"]["AuditEntry"];
        /**
         * account_activity
         * @description An account and how much happened to it in the period. There is a row for each account that exists when the report
         *     completes and was created before the end of the period, oldest first, also if nothing happened to it.
         */
        AccountActivityRow: {
            /** @description The account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Its name when the report completed.
             * @example Northstar Labs
             */
            name: string;
            /** @description Its plan when the report completed. */
            plan: components["schemas"]["Plan"];
            /**
             * @description How many events about it fall into the period.
             * @example 7
             */
            events: number;
            /**
             * Format: date-time
             * @description When the last of these events happened, in UTC. `null` if there is none.
             * @example 2026-10-28T09:12:44Z
             */
            last_event_at: string | null;
        };
        /**
         * event_volume
         * @description How often something happened on one day (UTC) of the period. Days come in order, and on each day the events by name;
         *     what did not happen has no row.
         */
        EventVolumeRow: {
            /**
             * Format: date
             * @description The day in UTC.
             * @example 2026-10-28
             */
            date: string;
            /** @description What happened. */
            event: components["schemas"]["EventName"];
            /**
             * @description How often it happened on that day.
             * @example 3
             */
            count: number;
        };
        /**
         * @description Stable id of a webhook endpoint.
         * @example whe_02b9f4k1zt
         */
        WebhookEndpointId: string;
        /**
         * webhook_endpoint.disabled
         * @description A webhook endpoint was disabled because deliveries to it failed too often.
         */
        WebhookEndpointDisabledEvent: {
            id: components["schemas"]["EventId"];
            type: components["schemas"]["EventType"];
            /**
             * @description A webhook endpoint was disabled.
             * @constant
             */
            event: "webhook_endpoint.disabled";
            /** @description Webhook endpoints belong to no single account. */
            account_id: null;
            /** @description The endpoint and why it was disabled. */
            data: {
                webhook_endpoint_id: components["schemas"]["WebhookEndpointId"];
                /**
                 * @description Why it was disabled, for people.
                 * @example 5 deliveries in a row failed.
                 */
                reason: string;
            };
            created_at: components["schemas"]["EventCreatedAt"];
        };
        /**
         * webhook_endpoint.test
         * @description A test that you asked for. It has no other effect.
         */
        WebhookEndpointTestEvent: {
            id: components["schemas"]["EventId"];
            type: components["schemas"]["EventType"];
            /**
             * @description A test that you asked for.
             * @constant
             */
            event: "webhook_endpoint.test";
            /** @description Webhook endpoints belong to no single account. */
            account_id: null;
            /** @description The endpoint that is tested. */
            data: {
                webhook_endpoint_id: components["schemas"]["WebhookEndpointId"];
            };
            created_at: components["schemas"]["EventCreatedAt"];
        };
        /**
         * custom.*
         * @description An event of your own.
         */
        CustomEvent: {
            id: components["schemas"]["EventId"];
            type: components["schemas"]["EventType"];
            event: components["schemas"]["CustomEventName"];
            /** @description The account it is about. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description What you sent along.
             * @example {
             *       "seats": 12
             *     }
             */
            data: {
                [key: string]: unknown;
            };
            created_at: components["schemas"]["EventCreatedAt"];
        };
        /** @description A new event of your own. */
        EventCreate: {
            /** @description `custom.` and a name of your own, in lower case. */
            event: components["schemas"]["CustomEventName"];
            /** @description The account it is about, which has to be there. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description What you send along, at most 16 KiB as JSON. Returned as it is, in the log and to webhooks.
             * @default {}
             * @example {
             *       "seats": 12
             *     }
             */
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * @description Stable id of a delivery.
         * @example whd_q7m2c5x8v1kd
         */
        WebhookDeliveryId: string;
        /**
         * @description The name of an event, a family of them, or `*` for all.
         * @example account.*
         */
        WebhookEventFilter: components["schemas"]["EventName"] | ("account.*" | "report.*" | "webhook_endpoint.*" | "custom.*" | "*");
        /**
         * @description Whether a webhook endpoint gets events.
         * @enum {string}
         */
        WebhookEndpointStatus: "enabled" | "disabled";
        /** @description A URL of yours that Atlas tells of events. */
        WebhookEndpoint: {
            /** @description Stable id with the prefix `whe_`. Never used for another webhook endpoint. */
            id: components["schemas"]["WebhookEndpointId"];
            /**
             * @description Says that this object is a webhook endpoint.
             * @constant
             */
            type: "webhook_endpoint";
            /**
             * @description Where events are sent, by POST.
             * @example https://hooks.northstar.example/atlas
             */
            url: string;
            /**
             * @description The events it gets.
             * @example [
             *       "account.*",
             *       "report.completed"
             *     ]
             */
            events: components["schemas"]["WebhookEventFilter"][];
            /**
             * @description What it is for, for people.
             * @example Keeps the CRM in step.
             */
            description: string | null;
            /** @description Whether it gets events. Five deliveries in a row that failed for good disable it. */
            status: components["schemas"]["WebhookEndpointStatus"];
            /**
             * @description Why it is disabled, for people. `null` while it is enabled.
             * @example 5 deliveries in a row failed.
             */
            disabled_reason: string | null;
            /**
             * Format: date-time
             * @description When the webhook endpoint was created, in UTC.
             * @example 2026-11-24T08:30:00.417Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the webhook endpoint was last changed or its secret rotated, in UTC.
             * @example 2026-11-24T08:30:00.417Z
             */
            updated_at: string;
        };
        /** @description A webhook endpoint with the secret that its deliveries are signed with. */
        WebhookEndpointWithSecret: {
            /** @description Stable id with the prefix `whe_`. Never used for another webhook endpoint. */
            id: components["schemas"]["WebhookEndpointId"];
            /**
             * @description Says that this object is a webhook endpoint.
             * @constant
             */
            type: "webhook_endpoint";
            /**
             * @description Where events are sent, by POST.
             * @example https://hooks.northstar.example/atlas
             */
            url: string;
            /**
             * @description The events it gets.
             * @example [
             *       "account.*",
             *       "report.completed"
             *     ]
             */
            events: components["schemas"]["WebhookEventFilter"][];
            /**
             * @description What it is for, for people.
             * @example Keeps the CRM in step.
             */
            description: string | null;
            /** @description Whether it gets events. Five deliveries in a row that failed for good disable it. */
            status: components["schemas"]["WebhookEndpointStatus"];
            /**
             * @description Why it is disabled, for people. `null` while it is enabled.
             * @example 5 deliveries in a row failed.
             */
            disabled_reason: string | null;
            /**
             * Format: date-time
             * @description When the webhook endpoint was created, in UTC.
             * @example 2026-11-24T08:30:00.417Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the webhook endpoint was last changed or its secret rotated, in UTC.
             * @example 2026-11-24T08:30:00.417Z
             */
            updated_at: string;
            /**
             * @description Signs deliveries, by Standard Webhooks. Keep it where you keep your keys; it is not told again.
             * @example whsec_ZXhhbXBsZSBzZWNyZXQgb2YgMzIgYnl0ZXMsIG9r
             */
            secret: string;
        };
        /** @description A new webhook endpoint. */
        WebhookEndpointCreate: {
            /**
             * @description Where events are to be sent. `https` and a public address, without user and password.
             * @example https://hooks.northstar.example/atlas
             */
            url: string;
            /**
             * @description The events it is to get, by name, by family as in `account.*`, or all with `*`.
             * @example [
             *       "account.*",
             *       "report.completed"
             *     ]
             */
            events: components["schemas"]["WebhookEventFilter"][];
            /**
             * @description What it is for, for people.
             * @default null
             * @example Keeps the CRM in step.
             */
            description: string | null;
        };
        /** @description What is to change of a webhook endpoint. */
        WebhookEndpointUpdate: {
            /**
             * @description Where events are to be sent. `https` and a public address, without user and password.
             * @example https://hooks.northstar.example/atlas
             */
            url?: string;
            /**
             * @description The events it is to get, in the place of those it had.
             * @example [
             *       "account.*",
             *       "report.completed"
             *     ]
             */
            events?: components["schemas"]["WebhookEventFilter"][];
            /**
             * @description What it is for, for people. `null` removes it.
             * @example Keeps the CRM in step.
             */
            description?: string | null;
            /** @description Whether it is to get events. */
            status?: components["schemas"]["WebhookEndpointStatus"];
        };
        /** @description Says that a webhook endpoint is no more. */
        WebhookEndpointDeleted: {
            /** @description The id of the webhook endpoint, never used again. */
            id: components["schemas"]["WebhookEndpointId"];
            /**
             * @description Says that the object was a webhook endpoint.
             * @constant
             */
            type: "webhook_endpoint";
            /**
             * @description Always `true`.
             * @constant
             */
            deleted: true;
        };
        /** @description A page of webhook endpoints. */
        WebhookEndpointList: {
            /** @description The webhook endpoints of this page, newest first. */
            data: components["schemas"]["WebhookEndpoint"][];
            next_cursor: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /** @description One request to the URL of a webhook endpoint, and what became of it. */
        WebhookDeliveryAttempt: {
            /**
             * @description Counts the attempts of a delivery, from 1.
             * @example 1
             */
            number: number;
            /**
             * Format: date-time
             * @description When it was sent, in UTC.
             * @example 2026-11-24T08:32:00.421Z
             */
            at: string;
            /**
             * @description Status of the answer. `null` if there was none.
             * @example 503
             */
            status_code: number | null;
            /**
             * @description Why it failed, for people. `null` if it succeeded.
             * @example The answer had the status 503. Answer with 2xx once you have got the event.
             */
            error: string | null;
            /**
             * @description How long it took, in milliseconds of real time.
             * @example 182
             */
            duration_ms: number;
            /**
             * @description The beginning of the answer's body, at most 1 KiB of it. `null` if there was no answer.
             * @example Back in a minute.
             */
            response_body: string | null;
        };
        /** @description An event on its way to one webhook endpoint. */
        WebhookDelivery: {
            /** @description Stable id with the prefix `whd_`. */
            id: components["schemas"]["WebhookDeliveryId"];
            /**
             * @description Says that this object is a delivery.
             * @constant
             */
            type: "webhook_delivery";
            /** @description The webhook endpoint it is sent to. */
            webhook_endpoint_id: components["schemas"]["WebhookEndpointId"];
            /** @description The event it tells of, and its `webhook-id`. */
            event_id: components["schemas"]["EventId"];
            /**
             * @description What has become of it.
             * @enum {string}
             */
            status: "pending" | "succeeded" | "failed";
            /** @description Every attempt, oldest first. */
            attempts: components["schemas"]["WebhookDeliveryAttempt"][];
            /**
             * Format: date-time
             * @description When the next attempt is due, in UTC. `null` when there is none to come.
             * @example 2026-11-24T08:32:05.803Z
             */
            next_attempt_at: string | null;
            /**
             * Format: date-time
             * @description When the event happened that it tells of, in UTC.
             * @example 2026-11-24T08:32:00.417Z
             */
            created_at: string;
        };
        /** @description A page of deliveries. */
        WebhookDeliveryList: {
            /** @description The deliveries of this page, newest first. */
            data: components["schemas"]["WebhookDelivery"][];
            next_cursor: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /**
         * @description What went wrong, for programs. Codes are stable; new ones may come, so fall back on the status.
         * @enum {string}
         */
        ErrorCode: "invalid_request" | "invalid_json" | "invalid_cursor" | "invalid_version" | "url_not_allowed" | "unauthorized" | "insufficient_scope" | "not_found" | "method_not_allowed" | "not_acceptable" | "idempotency_conflict" | "idempotency_in_progress" | "conflict" | "gone" | "precondition_failed" | "payload_too_large" | "unsupported_media_type" | "rate_limited" | "internal_error" | "unavailable";
        /**
         * @description What the sandbox is to do instead of answering normally.
         * @example rate_limited
         */
        SandboxScenario: components["schemas"]["ErrorCode"] | ("report_failed" | "timeout" | "connection_reset" | "truncated_body" | "mid_stream_cut" | "invalid_body") | string;
        /** @description Every error has this shape, whatever its status. */
        Error: {
            /** @description What went wrong. */
            error: {
                /** @description What went wrong, for programs. Branch on it; codes are stable. */
                code: components["schemas"]["ErrorCode"];
                /**
                 * @description What went wrong and what to do about it, for people. The wording may change.
                 * @example The plan field is required.
                 */
                message: string;
                /**
                 * @description The parameter, header or body field at fault, as a path such as `metadata.tier` or `events[0]`.
                 * @example plan
                 */
                param?: string;
                /** @description Every problem of an `invalid_request`. `message` and `param` repeat the first one. */
                errors?: {
                    /**
                     * @description The parameter or field at fault.
                     * @example plan
                     */
                    param: string;
                    /**
                     * @description What is wrong with it.
                     * @example The plan field is required.
                     */
                    message: string;
                }[];
                /**
                 * @description Line of the body where the JSON breaks, counted from 1. With `invalid_json`.
                 * @example 1
                 */
                line?: number;
                /**
                 * @description Column in that line, counted from 1 in UTF-16 code units. With `invalid_json`.
                 * @example 26
                 */
                column?: number;
                /**
                 * @description The `Atlas-Request-Id` of the answer.
                 * @example req_7b1f0c93d2a84e5f
                 */
                request_id: string;
                /**
                 * Format: uri
                 * @description Where this code is explained.
                 * @example https://docs.atlasfiction.com/docs/errors#invalid_request
                 */
                doc_url: string;
            };
        };
        /**
         * Audit entry
         * @description One successful write, with who did it and the object before and after.
         */
        AuditEntry: {
            /**
             * @description Identifies the entry for ever.
             * @example aud_q7m2c5x8v1kd
             */
            id: string;
            /**
             * @description Always `audit_entry`.
             * @constant
             */
            type: "audit_entry";
            /** @description Who made the change. */
            actor: {
                /**
                 * @description An API key, an OAuth client, or Atlas itself.
                 * @enum {string}
                 */
                type: "api_key" | "oauth_client" | "system";
                /**
                 * @description The key's fingerprint, the client's id, or `atlas`.
                 * @example key_5f2c91d03ab7
                 */
                id: string;
            };
            action: components["schemas"]["AuditAction"];
            /** @description The object that was changed. */
            object: {
                /**
                 * @description The type of the object.
                 * @example account
                 */
                type: string;
                id: components["schemas"]["ObjectId"];
            };
            /** @description The object before the change; null when it was created. */
            before: {
                [key: string]: unknown;
            } | null;
            /** @description The object after the change; null when it was deleted. */
            after: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The request that made the change, as in its `Atlas-Request-Id`; null when Atlas made it.
             * @example req_2t8x0m5k9q4w7c3z
             */
            request_id: string | null;
            /**
             * Format: date-time
             * @description When the change was made, in UTC.
             * @example 2026-11-24T08:30:00.417Z
             */
            created_at: string;
        };
        /**
         * @description What was done, as `<object>.<verb>`.
         * @example account.update
         */
        AuditAction: string;
        /**
         * @description The id of an object of any kind.
         * @example acc_01h8x4t2w9
         */
        ObjectId: string;
        /** @description A page of the audit trail. */
        AuditEntryList: {
            /** @description The entries of this page, newest first. */
            data: components["schemas"]["AuditEntry"][];
            next_cursor: components["schemas"]["NextCursor"];
            has_more?: components["schemas"]["HasMore"];
        };
        /** @description Your private sandbox. */
        Sandbox: {
            /**
             * @description Name of the sandbox.
             * @example a7k2m9x4c1qz
             */
            world: string;
            /**
             * Format: date-time
             * @description When this life of the sandbox began, in real time.
             * @example 2026-11-24T08:30:00.417Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the sandbox ends unless it is used again, in real time.
             * @example 2026-11-24T10:42:11.052Z
             */
            expires_at: string;
            /**
             * @description Seconds of real time until then.
             * @example 7200
             */
            expires_in: number;
            clock: components["schemas"]["SandboxClock"];
            /** @description How many objects of each kind there are, deleted ones left out. */
            counts: {
                /**
                 * @description Living accounts.
                 * @example 137
                 */
                accounts: number;
                /**
                 * @description Events in the log.
                 * @example 1200
                 */
                events: number;
                /**
                 * @description Living webhook endpoints.
                 * @example 2
                 */
                webhook_endpoints: number;
                /**
                 * @description Deliveries that are kept.
                 * @example 4
                 */
                webhook_deliveries: number;
                /**
                 * @description Reports, whatever their status.
                 * @example 1
                 */
                reports: number;
                /**
                 * @description Entries of the audit trail.
                 * @example 3
                 */
                audit_entries: number;
            };
            inbox: components["schemas"]["SandboxInbox"];
        };
        /**
         * @description A receiver of webhooks that the sandbox runs for you. It verifies each delivery check by check and answers with what
         *     it has found. Its address and the secrets change when the sandbox is reset.
         */
        SandboxInbox: {
            /**
             * Format: uri
             * @description Where the inbox is. Whoever knows the URL can send to it.
             * @example https://docs.atlasfiction.com/hooks/a7k2m9x4c1qz-3f8a51c09be24d7716c0a5e93d82f4b1
             */
            url: string;
            /** @description The webhook endpoints that led to it from the start, as long as they do, with their secrets. */
            endpoints: {
                id: components["schemas"]["WebhookEndpointId"];
                /**
                 * @description The secret that signs its deliveries.
                 * @example whsec_ZXhhbXBsZSBzZWNyZXQgb2YgMzIgYnl0ZXMsIG9r
                 */
                secret: string;
            }[];
        };
        /** @description The clock of a sandbox, which its visitor can move forward. */
        SandboxClock: {
            /**
             * Format: date-time
             * @description What the clock says, in UTC.
             * @example 2026-11-24T09:42:11.052Z
             */
            now: string;
            offset: components["schemas"]["ClockOffset"];
        };
        /**
         * @description How far the clock is ahead of real time, as a duration by ISO 8601; `PT0S` if it never was moved.
         * @example PT1H
         */
        ClockOffset: string;
        /** @description A movement of the clock. */
        ClockAdvance: {
            /**
             * @description How far to move the clock forward: days, hours, minutes and seconds as a duration by ISO 8601, at least a second and
             *     together with earlier movements at most `P400D`.
             * @example PT1H
             */
            advance: string;
        };
        /**
         * @description A registered client. The sandbox knows `atlas-docs-public`, which has no secret, and `atlas-docs-confidential` with the
         *     secret `atlas-sandbox-secret`. Behind a dot may follow the name of a sandbox.
         * @example atlas-docs-public
         * @example atlas-docs-confidential
         */
        OAuthClientId: string;
        /**
         * @description The name of a sandbox.
         * @example k3v9q7r2m5x8c1w4
         */
        SandboxName: string;
        /** @description What a token is asked for with. Which fields are needed depends on `grant_type`. */
        TokenRequest: {
            /**
             * @description What the client has.
             * @enum {string}
             */
            grant_type: "authorization_code" | "client_credentials" | "refresh_token";
            /**
             * @description The code. Needed for `authorization_code`.
             * @example ac_k3v9q7r2m5x8c1w4_4m8z1c6v9t2x5q7w0n3b8k1d6h4j9s2p
             */
            code?: string;
            /**
             * @description The same as in the request for the code. Needed for `authorization_code`.
             * @example http://127.0.0.1:51004/callback
             */
            redirect_uri?: string;
            /**
             * @description What the `code_challenge` was made from, 43 to 128 characters. Needed for `authorization_code`.
             * @example dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk
             */
            code_verifier?: string;
            /**
             * @description The refresh token. Needed for `refresh_token`.
             * @example rt_k3v9q7r2m5x8c1w4_9s2p4m8z1c6v7t2x5q0w3n8b1k6d4h9j
             */
            refresh_token?: string;
            /**
             * @description The scopes of the new token, separated by blanks: for `client_credentials` any, by default `accounts:read`; for
             *     `refresh_token` some of those granted, by default all.
             * @example accounts:read
             */
            scope?: string;
            /** @description Your client, unless it authenticates by HTTP Basic. */
            client_id?: components["schemas"]["OAuthClientId"];
            /**
             * @description The client's secret, unless it has none or authenticates by HTTP Basic.
             * @example atlas-sandbox-secret
             */
            client_secret?: string;
            /** @description In the sandbox the name of the sandbox to open, where nothing else names it. */
            login_hint?: components["schemas"]["SandboxName"];
        };
        /** @description The token to revoke. */
        RevocationRequest: {
            /**
             * @description An access token or a refresh token.
             * @example rt_k3v9q7r2m5x8c1w4_9s2p4m8z1c6v7t2x5q0w3n8b1k6d4h9j
             */
            token: string;
            /**
             * @description What kind of token it is, `access_token` or `refresh_token`. Atlas sees that by itself.
             * @example refresh_token
             */
            token_type_hint?: string;
            /** @description Your client, unless it authenticates by HTTP Basic. */
            client_id?: components["schemas"]["OAuthClientId"];
            /**
             * @description The client's secret, unless it has none or authenticates by HTTP Basic.
             * @example atlas-sandbox-secret
             */
            client_secret?: string;
            /** @description In the sandbox the name of the sandbox. The token names it already. */
            login_hint?: components["schemas"]["SandboxName"];
        };
        /** @description An access token and what belongs to it. */
        Token: {
            /**
             * @description Send it as `Authorization` with the word `Bearer`. Treat it as opaque.
             * @example at_k3v9q7r2m5x8c1w4_1c6v9t2x5q7w0n3b8k1d6h4j9s2p4m8z
             */
            access_token: string;
            /**
             * @description Always `Bearer`.
             * @constant
             */
            token_type: "Bearer";
            /**
             * @description Seconds until the access token expires.
             * @example 3600
             */
            expires_in: number;
            /**
             * @description Gets the next access token, once, within 30 days. Only in a grant by a visitor.
             * @example rt_k3v9q7r2m5x8c1w4_9s2p4m8z1c6v7t2x5q0w3n8b1k6d4h9j
             */
            refresh_token?: string;
            /**
             * @description What was granted, which may be less than what was asked for.
             * @example accounts:read events:read
             */
            scope: string;
        };
        /** @description An error of OAuth's endpoints (RFC 6749, section 5.2). */
        OAuthError: {
            /**
             * @description What went wrong, for programs.
             * @enum {string}
             */
            error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "unsupported_response_type" | "invalid_scope" | "access_denied" | "server_error" | "temporarily_unavailable";
            /**
             * @description What is wrong and what to do, for developers. Printable ASCII.
             * @example The code_verifier is missing. This grant_type needs it.
             */
            error_description: string;
            /**
             * @description A page on the error, where there is one.
             * @example https://docs.atlasfiction.com/docs/errors
             */
            error_uri?: string;
        };
        /** @description Metadata of the authorization server (RFC 8414, section 2). */
        ServerMetadata: {
            /**
             * @description Who issues the tokens. The same as `iss` in the answers of `authorize`. The live API's is its own address; the
             *     sandbox's is the address of the site that serves it.
             * @example https://api.atlasfiction.com
             */
            issuer: string;
            /**
             * @description Where `authorize` is.
             * @example https://api.atlasfiction.com/oauth/authorize
             */
            authorization_endpoint: string;
            /**
             * @description Where `createToken` is.
             * @example https://api.atlasfiction.com/oauth/token
             */
            token_endpoint: string;
            /**
             * @description Where `revokeToken` is.
             * @example https://api.atlasfiction.com/oauth/revoke
             */
            revocation_endpoint: string;
            /**
             * @description All scopes.
             * @example [
             *       "accounts:read",
             *       "accounts:write"
             *     ]
             */
            scopes_supported: string[];
            /** @description Only `code`. */
            response_types_supported: "code"[];
            /** @description Only `query`. */
            response_modes_supported: "query"[];
            /** @description What `createToken` takes. */
            grant_types_supported: ("authorization_code" | "client_credentials" | "refresh_token")[];
            /** @description How a client authenticates to `createToken`. */
            token_endpoint_auth_methods_supported: ("client_secret_basic" | "client_secret_post" | "none")[];
            /** @description How a client authenticates to `revokeToken`. */
            revocation_endpoint_auth_methods_supported: ("client_secret_basic" | "client_secret_post" | "none")[];
            /** @description Only `S256`. */
            code_challenge_methods_supported: "S256"[];
            /**
             * @description Answers of `authorize` carry `iss` (RFC 9207).
             * @constant
             */
            authorization_response_iss_parameter_supported: true;
            /**
             * @description Where the documentation is.
             * @example https://docs.atlasfiction.com/docs/oauth
             */
            service_documentation: string;
        };
    };
    responses: {
        /** @description No credential was sent, or it is not valid. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token lacks the scope `accounts:read`. */
        AccountsReadMissing: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token lacks the scope `accounts:write`. */
        AccountsWriteMissing: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token lacks the scope `events:read`. */
        EventsReadMissing: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token lacks the scope `events:write`. */
        EventsWriteMissing: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token lacks the scope `webhooks:manage`. */
        WebhooksManageMissing: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token lacks the scope `reports:read`. */
        ReportsReadMissing: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token lacks the scope `reports:write`. */
        ReportsWriteMissing: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token lacks the scope `audit:read`. */
        AuditReadMissing: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The object is still as you have it. There is no body. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such account. */
        AccountNotFound: {
            headers: {
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account has been deleted. Its id is never used again. */
        AccountGone: {
            headers: {
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such event. */
        EventNotFound: {
            headers: {
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such report. */
        ReportNotFound: {
            headers: {
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such webhook endpoint. */
        WebhookEndpointNotFound: {
            headers: {
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The webhook endpoint has been deleted. Its id is never used again. */
        WebhookEndpointGone: {
            headers: {
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such delivery. */
        WebhookDeliveryNotFound: {
            headers: {
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The webhook endpoint of the delivery has been deleted, or the delivery is no longer kept. */
        WebhookDeliveryGone: {
            headers: {
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The object has changed since you read the version that `If-Match` names. */
        PreconditionFailed: {
            headers: {
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description None of the media types that `Accept` names can be served. */
        NotAcceptable: {
            headers: {
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than 256 KiB. */
        PayloadTooLarge: {
            headers: {
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body has no media type, or one that this operation does not take. */
        UnsupportedMediaType: {
            headers: {
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A limit is used up. Send again after the seconds in `Retry-After`. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A fault on our side. */
        InternalError: {
            headers: {
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Atlas cannot answer right now. Send again after the seconds in `Retry-After`. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description None of the media types that `Accept` names can be served. */
        SandboxNotAcceptable: {
            headers: {
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than 256 KiB. */
        SandboxPayloadTooLarge: {
            headers: {
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body has no media type, or one that this operation does not take. */
        SandboxUnsupportedMediaType: {
            headers: {
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A fault on our side. */
        SandboxInternalError: {
            headers: {
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The sandbox cannot answer right now. Send again after the seconds in `Retry-After`. */
        SandboxUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The client is not known, or its authentication failed. */
        OAuthInvalidClient: {
            headers: {
                "WWW-Authenticate": components["headers"]["BasicChallenge"];
                "Cache-Control": components["headers"]["NoStore"];
                Pragma: components["headers"]["NoCache"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The body is larger than 256 KiB. */
        OAuthPayloadTooLarge: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                Pragma: components["headers"]["NoCache"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The body is no form, or has no media type. */
        OAuthUnsupportedMediaType: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                Pragma: components["headers"]["NoCache"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description A limit is used up. Send again after the seconds in `Retry-After`. */
        OAuthRateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "Cache-Control": components["headers"]["NoStore"];
                Pragma: components["headers"]["NoCache"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description A fault on our side. */
        OAuthServerError: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                Pragma: components["headers"]["NoCache"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description Atlas cannot answer right now. Send again after the seconds in `Retry-After`. */
        OAuthUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "Cache-Control": components["headers"]["NoStore"];
                Pragma: components["headers"]["NoCache"];
                "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                "Atlas-Version": components["headers"]["AtlasVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
    };
    parameters: {
        /**
         * @description How many objects to return. An NDJSON stream without it returns all.
         * @example 20
         */
        Limit: number;
        /**
         * @description The `next_cursor` of the page before. Treat it as opaque. It lasts 24 hours and belongs to the filters it came with;
         *     `limit` may change from page to page.
         * @example cur_AAAAkgAAAH8BohHPeJOcG7Hlxd6ReynuDIBoQiovtiQ5diY-VP0
         */
        Cursor: string;
        /**
         * @description Lists what was created after this instant, which is itself excluded. Write the `+` of an offset as `%2B`.
         * @example 2026-01-01T00:00:00Z
         */
        CreatedAfter: string;
        /**
         * @description Lists what was created before this instant, which is itself excluded.
         * @example 2026-11-01T00:00:00Z
         */
        CreatedBefore: string;
        /**
         * @description The id of the report, as `createReport` and `listReports` return it.
         * @example rep_01kkd4m8zs
         */
        ReportId: components["schemas"]["ReportId"];
        /**
         * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
         *     and a `Link` to the changelog.
         * @example 2026-11-01
         */
        AtlasVersion: components["schemas"]["ApiVersion"];
        /**
         * @description Makes a retry safe: for 24 hours the same key with the same request gets the first answer again, byte for byte,
         *     and nothing is done twice. Use a fresh UUID for each request you intend. Visible ASCII without blanks.
         * @example 5f0c3d1e-8a52-4c7b-9a0e-2d1f6b7c8a90
         */
        IdempotencyKey: string;
        /**
         * @description The ETag of the version that you have read, several of them, or `*`. If the object has changed since, nothing is
         *     done and the answer is 412, so that no change by others is lost. Weak tags never match (RFC 9110, section 13.1.1).
         * @example "9fR2k0QeXc4nW1ab"
         */
        IfMatch: string;
        /**
         * @description One or more ETags that you hold, or `*`. If the object still has one of them, the answer is 304 without a body.
         * @example "9fR2k0QeXc4nW1ab"
         */
        IfNoneMatch: string;
        /**
         * @description The id of the event, the same on retries and redeliveries. Keep those that you have handled, and pass over what you know.
         * @example evt_01kk3v9q7r
         */
        WebhookId: components["schemas"]["EventId"];
        /**
         * @description When this attempt was sent, in seconds since 1970. Refuse what lies more than 300 seconds from your own clock.
         * @example 1795509120
         */
        WebhookTimestamp: string;
        /**
         * @description `v1,` and the base64 of the HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` under the endpoint's secret, by
         *     Standard Webhooks. For 24 hours after a rotation there are two, separated by a space: one that matches is enough.
         * @example v1,bscpECQizOJIqzygFoMbqSr5orzsJEpTQ52M1Hovr2U=
         */
        WebhookSignature: string;
        /**
         * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
         *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
         * @example rate_limited
         */
        AtlasSandboxScenario: components["schemas"]["SandboxScenario"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies this request, new each time. Quote it when you ask for support.
         * @example req_7b1f0c93d2a84e5f
         */
        AtlasRequestId: string;
        /**
         * @description The API version of this answer.
         * @example 2026-11-01
         */
        AtlasVersion: components["schemas"]["ApiVersion"];
        /**
         * @description Requests allowed in the window that is nearest to its limit.
         * @example 1000
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in that window.
         * @example 972
         */
        RateLimitRemaining: number;
        /**
         * @description Seconds until that window starts anew.
         * @example 41
         */
        RateLimitReset: number;
        /**
         * @description Seconds to wait before the next request.
         * @example 7
         */
        RetryAfter: number;
        /**
         * @description Version of the object. It changes when the object does.
         * @example "9fR2k0QeXc4nW1ab"
         */
        ETag: string;
        /**
         * @description `true` when this is the stored answer to an earlier request with the same `Idempotency-Key`.
         * @example true
         */
        IdempotentReplayed: "true";
        /**
         * @description How to authenticate (RFC 6750), with the reason if a credential was sent.
         * @example Bearer realm="atlas", error="invalid_token"
         */
        WWWAuthenticate: string;
        /**
         * @description Since when the requested version is deprecated (RFC 9745). Only under an older version.
         * @example @1793491200
         */
        Deprecation: string;
        /**
         * @description When the requested version will stop working (RFC 8594). Only under an older version.
         * @example Tue, 01 Jun 2027 00:00:00 GMT
         */
        Sunset: string;
        /**
         * @description The changelog entry on the deprecation, with `rel="deprecation"`. Only under an older version.
         * @example <https://docs.atlasfiction.com/changelog/api-version-2026-11-01>; rel="deprecation"; type="text/html"
         */
        Link: string;
        /**
         * @description No cache may keep this answer (RFC 6749, section 5.1).
         * @example no-store
         */
        NoStore: "no-store";
        /**
         * @description The same for caches of HTTP/1.0.
         * @example no-cache
         */
        NoCache: "no-cache";
        /**
         * @description How a client authenticates (RFC 6749, section 5.2).
         * @example Basic realm="atlas"
         */
        BasicChallenge: "Basic realm=\"atlas\"";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: {
                /**
                 * @description How many objects to return. An NDJSON stream without it returns all.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next_cursor` of the page before. Treat it as opaque. It lasts 24 hours and belongs to the filters it came with;
                 *     `limit` may change from page to page.
                 * @example cur_AAAAkgAAAH8BohHPeJOcG7Hlxd6ReynuDIBoQiovtiQ5diY-VP0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Lists accounts on this plan only.
                 * @example pro
                 */
                plan?: components["schemas"]["Plan"];
                /**
                 * @description Lists accounts in this status only.
                 * @example active
                 */
                status?: components["schemas"]["AccountStatus"];
                /**
                 * @description Lists what was created after this instant, which is itself excluded. Write the `+` of an offset as `%2B`.
                 * @example 2026-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Lists what was created before this instant, which is itself excluded.
                 * @example 2026-11-01T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Lists accounts whose name contains this text, in upper or lower case.
                 * @example north
                 */
                q?: string;
            };
            header?: {
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts, newest first. */
            200: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            /** @description A parameter, the cursor or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AccountsReadMissing"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours the same key with the same request gets the first answer again, byte for byte,
                 *     and nothing is done twice. Use a fresh UUID for each request you intend. Visible ASCII without blanks.
                 * @example 5f0c3d1e-8a52-4c7b-9a0e-2d1f6b7c8a90
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The account to create, at most 256 KiB of JSON. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountCreate"];
            };
        };
        responses: {
            /** @description The account has been created. */
            201: {
                headers: {
                    /**
                     * @description Path of the new account.
                     * @example /v1/accounts/acc_01h8x4t2w9
                     */
                    Location: string;
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The body is not valid JSON, a field is not valid, or the API version is not known. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AccountsWriteMissing"];
            406: components["responses"]["NotAcceptable"];
            /** @description The idempotency key belongs to another request, its first request still runs, or the workspace is full. */
            409: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One or more ETags that you hold, or `*`. If the object still has one of them, the answer is 304 without a body.
                 * @example "9fR2k0QeXc4nW1ab"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path: {
                /**
                 * @description The id of the account, as `createAccount` and `listAccounts` return it.
                 * @example acc_01h8x4t2w9
                 */
                account_id: components["schemas"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            304: components["responses"]["NotModified"];
            /** @description A parameter or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AccountsReadMissing"];
            404: components["responses"]["AccountNotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["AccountGone"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you have read, several of them, or `*`. If the object has changed since, nothing is
                 *     done and the answer is 412, so that no change by others is lost. Weak tags never match (RFC 9110, section 13.1.1).
                 * @example "9fR2k0QeXc4nW1ab"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path: {
                /**
                 * @description The id of the account, as `createAccount` and `listAccounts` return it.
                 * @example acc_01h8x4t2w9
                 */
                account_id: components["schemas"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account has been deleted. */
            200: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDeleted"];
                };
            };
            /** @description A parameter or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AccountsWriteMissing"];
            404: components["responses"]["AccountNotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["AccountGone"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you have read, several of them, or `*`. If the object has changed since, nothing is
                 *     done and the answer is 412, so that no change by others is lost. Weak tags never match (RFC 9110, section 13.1.1).
                 * @example "9fR2k0QeXc4nW1ab"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path: {
                /**
                 * @description The id of the account, as `createAccount` and `listAccounts` return it.
                 * @example acc_01h8x4t2w9
                 */
                account_id: components["schemas"]["AccountId"];
            };
            cookie?: never;
        };
        /** @description What is to change, at most 256 KiB of JSON. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountUpdate"];
                "application/merge-patch+json": components["schemas"]["AccountUpdate"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The body is not valid JSON, a field or parameter is not valid, or the API version is not known. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AccountsWriteMissing"];
            404: components["responses"]["AccountNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The workspace is full, so the events of the change find no room. */
            409: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            410: components["responses"]["AccountGone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            /** @description The body has no media type, or one that this operation does not take. */
            415: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description How many objects to return. An NDJSON stream without it returns all.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next_cursor` of the page before. Treat it as opaque. It lasts 24 hours and belongs to the filters it came with;
                 *     `limit` may change from page to page.
                 * @example cur_AAAAkgAAAH8BohHPeJOcG7Hlxd6ReynuDIBoQiovtiQ5diY-VP0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Lists events of this name only, or of a whole family, as in `account.*`.
                 * @example account.created
                 */
                event?: components["schemas"]["EventFilter"];
                /**
                 * @description Lists events about this account only.
                 * @example acc_01h8x4t2w9
                 */
                account_id?: components["schemas"]["AccountId"];
                /**
                 * @description Lists what was created after this instant, which is itself excluded. Write the `+` of an offset as `%2B`.
                 * @example 2026-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Lists what was created before this instant, which is itself excluded.
                 * @example 2026-11-01T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Lists what came after the event with this id, oldest first. Keep the id of the last event you have handled and
                 *     pass it here to go on without loss. If Atlas no longer has that event, the answer is 410.
                 * @example evt_01kk3v9q7r
                 */
                after?: components["schemas"]["EventId"];
                /**
                 * @description Keeps an NDJSON answer open and sends each event as it happens. History is sent first, oldest first, if `after`
                 *     or `created_after` is given. An empty line every 15 seconds shows that the connection is alive. Cannot be used
                 *     with `cursor`.
                 * @example true
                 */
                follow?: boolean;
            };
            header?: {
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events as JSON, or a stream of events as NDJSON, one a line. Skip empty lines. */
            200: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                    "application/x-ndjson": components["schemas"]["Event"];
                };
            };
            /** @description A parameter, the cursor or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["EventsReadMissing"];
            /** @description The media types that `Accept` names cannot be served, or `follow=true` meets an `Accept` without NDJSON. */
            406: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The event that `after` names is no longer there. */
            410: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours the same key with the same request gets the first answer again, byte for byte,
                 *     and nothing is done twice. Use a fresh UUID for each request you intend. Visible ASCII without blanks.
                 * @example 5f0c3d1e-8a52-4c7b-9a0e-2d1f6b7c8a90
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event to record, at most 256 KiB of JSON, of which `data` takes at most 16 KiB. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventCreate"];
            };
        };
        responses: {
            /** @description The event has been recorded. */
            201: {
                headers: {
                    /**
                     * @description Path of the new event.
                     * @example /v1/events/evt_01kq7n4d8t
                     */
                    Location: string;
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomEvent"];
                };
            };
            /** @description The body is not valid JSON, a field is not valid, the account is not there, or the API version is not known. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["EventsWriteMissing"];
            406: components["responses"]["NotAcceptable"];
            /** @description The idempotency key belongs to another request, its first request still runs, or the workspace is full. */
            409: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One or more ETags that you hold, or `*`. If the object still has one of them, the answer is 304 without a body.
                 * @example "9fR2k0QeXc4nW1ab"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path: {
                /**
                 * @description The id of the event, as `listEvents`, `createEvent` and webhooks give it.
                 * @example evt_0vgdfpn68l
                 */
                event_id: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            304: components["responses"]["NotModified"];
            /** @description A parameter or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["EventsReadMissing"];
            404: components["responses"]["EventNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /**
                 * @description How many objects to return. An NDJSON stream without it returns all.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next_cursor` of the page before. Treat it as opaque. It lasts 24 hours and belongs to the filters it came with;
                 *     `limit` may change from page to page.
                 * @example cur_AAAAkgAAAH8BohHPeJOcG7Hlxd6ReynuDIBoQiovtiQ5diY-VP0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhook endpoints, newest first. */
            200: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            /** @description A parameter, the cursor or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WebhooksManageMissing"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours the same key with the same request gets the first answer again, byte for byte,
                 *     and nothing is done twice. Use a fresh UUID for each request you intend. Visible ASCII without blanks.
                 * @example 5f0c3d1e-8a52-4c7b-9a0e-2d1f6b7c8a90
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The webhook endpoint to create, at most 256 KiB of JSON. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointCreate"];
            };
        };
        responses: {
            /** @description The webhook endpoint has been created. This is the only answer but one that holds its secret. */
            201: {
                headers: {
                    /**
                     * @description Path of the new webhook endpoint.
                     * @example /v1/webhook_endpoints/whe_02b9f4k1zt
                     */
                    Location: string;
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            /** @description The body is not valid JSON, a field is not valid, the URL is not allowed, or the API version is not known. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WebhooksManageMissing"];
            406: components["responses"]["NotAcceptable"];
            /** @description The idempotency key belongs to another request, its first request still runs, or the workspace is full. */
            409: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One or more ETags that you hold, or `*`. If the object still has one of them, the answer is 304 without a body.
                 * @example "9fR2k0QeXc4nW1ab"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints` return it.
                 * @example whe_02b9f4k1zt
                 */
                webhook_endpoint_id: components["schemas"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook endpoint. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            304: components["responses"]["NotModified"];
            /** @description A parameter or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WebhooksManageMissing"];
            404: components["responses"]["WebhookEndpointNotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["WebhookEndpointGone"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you have read, several of them, or `*`. If the object has changed since, nothing is
                 *     done and the answer is 412, so that no change by others is lost. Weak tags never match (RFC 9110, section 13.1.1).
                 * @example "9fR2k0QeXc4nW1ab"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints` return it.
                 * @example whe_02b9f4k1zt
                 */
                webhook_endpoint_id: components["schemas"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook endpoint has been deleted. */
            200: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointDeleted"];
                };
            };
            /** @description A parameter or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WebhooksManageMissing"];
            404: components["responses"]["WebhookEndpointNotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["WebhookEndpointGone"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that you have read, several of them, or `*`. If the object has changed since, nothing is
                 *     done and the answer is 412, so that no change by others is lost. Weak tags never match (RFC 9110, section 13.1.1).
                 * @example "9fR2k0QeXc4nW1ab"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints` return it.
                 * @example whe_02b9f4k1zt
                 */
                webhook_endpoint_id: components["schemas"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        /** @description What is to change, at most 256 KiB of JSON. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointUpdate"];
                "application/merge-patch+json": components["schemas"]["WebhookEndpointUpdate"];
            };
        };
        responses: {
            /** @description The webhook endpoint as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description The body is not valid JSON, a field or parameter is not valid, the URL is not allowed, or the API version is not known. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WebhooksManageMissing"];
            404: components["responses"]["WebhookEndpointNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The webhook endpoint was changed by another request while its new URL was checked. */
            409: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            410: components["responses"]["WebhookEndpointGone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            /** @description The body has no media type, or one that this operation does not take. */
            415: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours the same key with the same request gets the first answer again, byte for byte,
                 *     and nothing is done twice. Use a fresh UUID for each request you intend. Visible ASCII without blanks.
                 * @example 5f0c3d1e-8a52-4c7b-9a0e-2d1f6b7c8a90
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints` return it.
                 * @example whe_02b9f4k1zt
                 */
                webhook_endpoint_id: components["schemas"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook endpoint with its new secret. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            /** @description A parameter or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WebhooksManageMissing"];
            404: components["responses"]["WebhookEndpointNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The idempotency key belongs to another request, or its first request still runs. */
            409: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            410: components["responses"]["WebhookEndpointGone"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendTestWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours the same key with the same request gets the first answer again, byte for byte,
                 *     and nothing is done twice. Use a fresh UUID for each request you intend. Visible ASCII without blanks.
                 * @example 5f0c3d1e-8a52-4c7b-9a0e-2d1f6b7c8a90
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints` return it.
                 * @example whe_02b9f4k1zt
                 */
                webhook_endpoint_id: components["schemas"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The test is on its way. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description A parameter or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WebhooksManageMissing"];
            404: components["responses"]["WebhookEndpointNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The idempotency key belongs to another request, its first request still runs, or the endpoint is disabled. */
            409: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            410: components["responses"]["WebhookEndpointGone"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description How many objects to return. An NDJSON stream without it returns all.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next_cursor` of the page before. Treat it as opaque. It lasts 24 hours and belongs to the filters it came with;
                 *     `limit` may change from page to page.
                 * @example cur_AAAAkgAAAH8BohHPeJOcG7Hlxd6ReynuDIBoQiovtiQ5diY-VP0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint, as `createWebhookEndpoint` and `listWebhookEndpoints` return it.
                 * @example whe_02b9f4k1zt
                 */
                webhook_endpoint_id: components["schemas"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries, newest first. */
            200: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            /** @description A parameter, the cursor or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WebhooksManageMissing"];
            404: components["responses"]["WebhookEndpointNotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["WebhookEndpointGone"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    redeliverWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours the same key with the same request gets the first answer again, byte for byte,
                 *     and nothing is done twice. Use a fresh UUID for each request you intend. Visible ASCII without blanks.
                 * @example 5f0c3d1e-8a52-4c7b-9a0e-2d1f6b7c8a90
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path: {
                /**
                 * @description The id of the delivery, as `listWebhookDeliveries` and `sendTestWebhook` return it.
                 * @example whd_q7m2c5x8v1kd
                 */
                webhook_delivery_id: components["schemas"]["WebhookDeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, which is being sent. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description A parameter or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WebhooksManageMissing"];
            404: components["responses"]["WebhookDeliveryNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The idempotency key belongs to another request, its first request still runs, or the endpoint is disabled. */
            409: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            410: components["responses"]["WebhookDeliveryGone"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReports: {
        parameters: {
            query?: {
                /**
                 * @description How many objects to return. An NDJSON stream without it returns all.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next_cursor` of the page before. Treat it as opaque. It lasts 24 hours and belongs to the filters it came with;
                 *     `limit` may change from page to page.
                 * @example cur_AAAAkgAAAH8BohHPeJOcG7Hlxd6ReynuDIBoQiovtiQ5diY-VP0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reports, newest first. */
            200: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportList"];
                };
            };
            /** @description A parameter, the cursor or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ReportsReadMissing"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours the same key with the same request gets the first answer again, byte for byte,
                 *     and nothing is done twice. Use a fresh UUID for each request you intend. Visible ASCII without blanks.
                 * @example 5f0c3d1e-8a52-4c7b-9a0e-2d1f6b7c8a90
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What the report is to tell, at most 256 KiB of JSON. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCreate"];
            };
        };
        responses: {
            /** @description The report has been accepted and waits for its turn. */
            202: {
                headers: {
                    /**
                     * @description Path of the new report.
                     * @example /v1/reports/rep_01kkd4m8zs
                     */
                    Location: string;
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description The body is not valid JSON, a field is not valid, or the API version is not known. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ReportsWriteMissing"];
            406: components["responses"]["NotAcceptable"];
            /** @description The idempotency key belongs to another request, its first request still runs, or the workspace is full. */
            409: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One or more ETags that you hold, or `*`. If the object still has one of them, the answer is 304 without a body.
                 * @example "9fR2k0QeXc4nW1ab"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path: {
                /**
                 * @description The id of the report, as `createReport` and `listReports` return it.
                 * @example rep_01kkd4m8zs
                 */
                report_id: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            304: components["responses"]["NotModified"];
            /** @description A parameter or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ReportsReadMissing"];
            404: components["responses"]["ReportNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path: {
                /**
                 * @description The id of the report, as `createReport` and `listReports` return it.
                 * @example rep_01kkd4m8zs
                 */
                report_id: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows of the report, in its format. */
            200: {
                headers: {
                    /**
                     * @description Asks browsers to save the report under this name (RFC 6266).
                     * @example attachment; filename="event_volume_rep_01kkd4m8zs.csv"
                     */
                    "Content-Disposition": string;
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRow"][];
                    "application/x-ndjson": components["schemas"]["ReportRow"];
                    "text/csv": string;
                };
            };
            /** @description A parameter or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ReportsReadMissing"];
            404: components["responses"]["ReportNotFound"];
            /** @description `Accept` leaves out the media type of this report. */
            406: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The report has not completed yet, or has failed. The message says which. */
            409: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuditLog: {
        parameters: {
            query?: {
                /**
                 * @description How many objects to return. An NDJSON stream without it returns all.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `next_cursor` of the page before. Treat it as opaque. It lasts 24 hours and belongs to the filters it came with;
                 *     `limit` may change from page to page.
                 * @example cur_AAAAkgAAAH8BohHPeJOcG7Hlxd6ReynuDIBoQiovtiQ5diY-VP0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Lists entries of this action only.
                 * @example account.update
                 */
                action?: components["schemas"]["AuditAction"];
                /**
                 * @description Lists entries about the object with this id only, whether it is still there or not.
                 * @example acc_01h8x4t2w9
                 */
                object_id?: components["schemas"]["ObjectId"];
                /**
                 * @description Lists what was created after this instant, which is itself excluded. Write the `+` of an offset as `%2B`.
                 * @example 2026-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Lists what was created before this instant, which is itself excluded.
                 * @example 2026-11-01T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
            };
            header?: {
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries as JSON, or a stream of entries as NDJSON, one a line. */
            200: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryList"];
                    "application/x-ndjson": components["schemas"]["AuditEntry"];
                };
            };
            /** @description A parameter, the cursor or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AuditReadMissing"];
            /** @description None of the media types that `Accept` names can be served. */
            406: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    authorize: {
        parameters: {
            query: {
                /**
                 * @description Always `code`.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description Your client. In the sandbox the name of a sandbox may follow behind a dot.
                 * @example atlas-docs-public
                 */
                client_id: components["schemas"]["OAuthClientId"];
                /**
                 * @description Where to send the answer: exactly as registered. The sandbox's clients may use `/oauth/callback` of this site and
                 *     `http://127.0.0.1:<port>/callback` with any port (RFC 8252, section 7.3).
                 * @example http://127.0.0.1:51004/callback
                 */
                redirect_uri: string;
                /**
                 * @description The scopes to ask for, separated by blanks.
                 * @example accounts:read events:read
                 */
                scope?: string;
                /**
                 * @description Comes back unchanged. Tie it to the visitor's session, and drop an answer whose `state` is not yours.
                 * @example 8d2f0c6b1e
                 */
                state?: string;
                /**
                 * @description The SHA-256 of your `code_verifier` in Base64 for URLs (RFC 7636).
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge: string;
                /**
                 * @description Always `S256`.
                 * @example S256
                 */
                code_challenge_method: "S256";
                /**
                 * @description The name of the sandbox to open, where no browser's own is. One that contradicts the browser's is refused.
                 * @example k3v9q7r2m5x8c1w4
                 */
                login_hint?: components["schemas"]["SandboxName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page on which the visitor allows or denies what is asked for. */
            200: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Back to `redirect_uri`, with an error that the client can act on. */
            303: {
                headers: {
                    /**
                     * @description Your `redirect_uri` with `error`, `error_description`, `state` and `iss`, or with `code`, `state` and `iss`.
                     * @example http://127.0.0.1:51004/callback?error=access_denied&state=8d2f0c6b1e&iss=https%3A%2F%2Fapi.atlasfiction.com
                     */
                    Location: string;
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page that tells the visitor what is wrong with the client, the `redirect_uri` or the form. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page. What was sent from the form is larger than 256 KiB. */
            413: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page. A limit is used up; the seconds to wait stand in `Retry-After`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page. A fault on our side. */
            500: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page. Atlas cannot answer right now; the seconds to wait stand in `Retry-After`. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The grant, as a form. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. Only a grant by a visitor brings a refresh token. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    Pragma: components["headers"]["NoCache"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The request, the grant or the scope is not valid, or not for this client. */
            400: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    Pragma: components["headers"]["NoCache"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            401: components["responses"]["OAuthInvalidClient"];
            /** @description None of the media types that `Accept` names can be served. */
            406: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    Pragma: components["headers"]["NoCache"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            413: components["responses"]["OAuthPayloadTooLarge"];
            415: components["responses"]["OAuthUnsupportedMediaType"];
            429: components["responses"]["OAuthRateLimited"];
            500: components["responses"]["OAuthServerError"];
            503: components["responses"]["OAuthUnavailable"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The token to revoke, as a form. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RevocationRequest"];
            };
        };
        responses: {
            /** @description The token is not valid any more. There is no body. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    Pragma: components["headers"]["NoCache"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid, or the token belongs to another client. */
            400: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    Pragma: components["headers"]["NoCache"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            401: components["responses"]["OAuthInvalidClient"];
            413: components["responses"]["OAuthPayloadTooLarge"];
            415: components["responses"]["OAuthUnsupportedMediaType"];
            429: components["responses"]["OAuthRateLimited"];
            500: components["responses"]["OAuthServerError"];
            503: components["responses"]["OAuthUnavailable"];
        };
    };
    retrieveServerMetadata: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata. */
            200: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerMetadata"];
                };
            };
            /** @description The API version is not known. */
            400: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    Pragma: components["headers"]["NoCache"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description None of the media types that `Accept` names can be served. */
            406: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    Pragma: components["headers"]["NoCache"];
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            500: components["responses"]["OAuthServerError"];
            503: components["responses"]["OAuthUnavailable"];
        };
    };
    retrieveSandbox: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox. */
            200: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sandbox"];
                };
            };
            /** @description A parameter or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["SandboxNotAcceptable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["SandboxInternalError"];
            503: components["responses"]["SandboxUnavailable"];
        };
    };
    resetSandbox: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox in its new life. */
            200: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sandbox"];
                };
            };
            /** @description A parameter or the API version is not valid. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["SandboxNotAcceptable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["SandboxInternalError"];
            503: components["responses"]["SandboxUnavailable"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The API version to answer under. The older one is deprecated: every answer under it carries `Deprecation`, `Sunset`
                 *     and a `Link` to the changelog.
                 * @example 2026-11-01
                 */
                "Atlas-Version"?: components["parameters"]["AtlasVersion"];
                /**
                 * @description Makes the sandbox fail on purpose: with any error code (nothing is written), after a delay of `slow:<ms>` up to
                 *     30,000 (the request then runs normally), or by losing the answer after the write has happened.
                 * @example rate_limited
                 */
                "Atlas-Sandbox-Scenario"?: components["parameters"]["AtlasSandboxScenario"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description How far to move the clock. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        responses: {
            /** @description What the clock says now. */
            200: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            /** @description The body is not valid JSON, the duration is malformed or too long, or the API version is not known. */
            400: {
                headers: {
                    "Atlas-Request-Id": components["headers"]["AtlasRequestId"];
                    "Atlas-Version": components["headers"]["AtlasVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["SandboxNotAcceptable"];
            413: components["responses"]["SandboxPayloadTooLarge"];
            415: components["responses"]["SandboxUnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["SandboxInternalError"];
            503: components["responses"]["SandboxUnavailable"];
        };
    };
    receiveAccountCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event, the same on retries and redeliveries. Keep those that you have handled, and pass over what you know.
                 * @example evt_01kk3v9q7r
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was sent, in seconds since 1970. Refuse what lies more than 300 seconds from your own clock.
                 * @example 1795509120
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,` and the base64 of the HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` under the endpoint's secret, by
                 *     Standard Webhooks. For 24 hours after a rotation there are two, separated by a space: one that matches is enough.
                 * @example v1,bscpECQizOJIqzygFoMbqSr5orzsJEpTQ52M1Hovr2U=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountCreatedEvent"];
            };
        };
        responses: {
            /**
             * @description You have got the event. Any status from 200 to 299 within 10 seconds counts, whatever the body. Everything else
             *     is a failure, redirects too, and Atlas tries again: after 5 seconds, 30 seconds, 2 minutes, 10 minutes, 1 hour, 6 hours and 1 day.
             */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveAccountUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event, the same on retries and redeliveries. Keep those that you have handled, and pass over what you know.
                 * @example evt_01kk3v9q7r
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was sent, in seconds since 1970. Refuse what lies more than 300 seconds from your own clock.
                 * @example 1795509120
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,` and the base64 of the HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` under the endpoint's secret, by
                 *     Standard Webhooks. For 24 hours after a rotation there are two, separated by a space: one that matches is enough.
                 * @example v1,bscpECQizOJIqzygFoMbqSr5orzsJEpTQ52M1Hovr2U=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountUpdatedEvent"];
            };
        };
        responses: {
            /**
             * @description You have got the event. Any status from 200 to 299 within 10 seconds counts, whatever the body. Everything else
             *     is a failure, redirects too, and Atlas tries again: after 5 seconds, 30 seconds, 2 minutes, 10 minutes, 1 hour, 6 hours and 1 day.
             */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveAccountPlanChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event, the same on retries and redeliveries. Keep those that you have handled, and pass over what you know.
                 * @example evt_01kk3v9q7r
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was sent, in seconds since 1970. Refuse what lies more than 300 seconds from your own clock.
                 * @example 1795509120
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,` and the base64 of the HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` under the endpoint's secret, by
                 *     Standard Webhooks. For 24 hours after a rotation there are two, separated by a space: one that matches is enough.
                 * @example v1,bscpECQizOJIqzygFoMbqSr5orzsJEpTQ52M1Hovr2U=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountPlanChangedEvent"];
            };
        };
        responses: {
            /**
             * @description You have got the event. Any status from 200 to 299 within 10 seconds counts, whatever the body. Everything else
             *     is a failure, redirects too, and Atlas tries again: after 5 seconds, 30 seconds, 2 minutes, 10 minutes, 1 hour, 6 hours and 1 day.
             */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveAccountDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event, the same on retries and redeliveries. Keep those that you have handled, and pass over what you know.
                 * @example evt_01kk3v9q7r
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was sent, in seconds since 1970. Refuse what lies more than 300 seconds from your own clock.
                 * @example 1795509120
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,` and the base64 of the HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` under the endpoint's secret, by
                 *     Standard Webhooks. For 24 hours after a rotation there are two, separated by a space: one that matches is enough.
                 * @example v1,bscpECQizOJIqzygFoMbqSr5orzsJEpTQ52M1Hovr2U=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountDeletedEvent"];
            };
        };
        responses: {
            /**
             * @description You have got the event. Any status from 200 to 299 within 10 seconds counts, whatever the body. Everything else
             *     is a failure, redirects too, and Atlas tries again: after 5 seconds, 30 seconds, 2 minutes, 10 minutes, 1 hour, 6 hours and 1 day.
             */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveReportCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event, the same on retries and redeliveries. Keep those that you have handled, and pass over what you know.
                 * @example evt_01kk3v9q7r
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was sent, in seconds since 1970. Refuse what lies more than 300 seconds from your own clock.
                 * @example 1795509120
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,` and the base64 of the HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` under the endpoint's secret, by
                 *     Standard Webhooks. For 24 hours after a rotation there are two, separated by a space: one that matches is enough.
                 * @example v1,bscpECQizOJIqzygFoMbqSr5orzsJEpTQ52M1Hovr2U=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCompletedEvent"];
            };
        };
        responses: {
            /**
             * @description You have got the event. Any status from 200 to 299 within 10 seconds counts, whatever the body. Everything else
             *     is a failure, redirects too, and Atlas tries again: after 5 seconds, 30 seconds, 2 minutes, 10 minutes, 1 hour, 6 hours and 1 day.
             */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveReportFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event, the same on retries and redeliveries. Keep those that you have handled, and pass over what you know.
                 * @example evt_01kk3v9q7r
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was sent, in seconds since 1970. Refuse what lies more than 300 seconds from your own clock.
                 * @example 1795509120
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,` and the base64 of the HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` under the endpoint's secret, by
                 *     Standard Webhooks. For 24 hours after a rotation there are two, separated by a space: one that matches is enough.
                 * @example v1,bscpECQizOJIqzygFoMbqSr5orzsJEpTQ52M1Hovr2U=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportFailedEvent"];
            };
        };
        responses: {
            /**
             * @description You have got the event. Any status from 200 to 299 within 10 seconds counts, whatever the body. Everything else
             *     is a failure, redirects too, and Atlas tries again: after 5 seconds, 30 seconds, 2 minutes, 10 minutes, 1 hour, 6 hours and 1 day.
             */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveWebhookEndpointDisabled: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event, the same on retries and redeliveries. Keep those that you have handled, and pass over what you know.
                 * @example evt_01kk3v9q7r
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was sent, in seconds since 1970. Refuse what lies more than 300 seconds from your own clock.
                 * @example 1795509120
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,` and the base64 of the HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` under the endpoint's secret, by
                 *     Standard Webhooks. For 24 hours after a rotation there are two, separated by a space: one that matches is enough.
                 * @example v1,bscpECQizOJIqzygFoMbqSr5orzsJEpTQ52M1Hovr2U=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointDisabledEvent"];
            };
        };
        responses: {
            /**
             * @description You have got the event. Any status from 200 to 299 within 10 seconds counts, whatever the body. Everything else
             *     is a failure, redirects too, and Atlas tries again: after 5 seconds, 30 seconds, 2 minutes, 10 minutes, 1 hour, 6 hours and 1 day.
             */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveWebhookEndpointTest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event, the same on retries and redeliveries. Keep those that you have handled, and pass over what you know.
                 * @example evt_01kk3v9q7r
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was sent, in seconds since 1970. Refuse what lies more than 300 seconds from your own clock.
                 * @example 1795509120
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,` and the base64 of the HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` under the endpoint's secret, by
                 *     Standard Webhooks. For 24 hours after a rotation there are two, separated by a space: one that matches is enough.
                 * @example v1,bscpECQizOJIqzygFoMbqSr5orzsJEpTQ52M1Hovr2U=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointTestEvent"];
            };
        };
        responses: {
            /**
             * @description You have got the event. Any status from 200 to 299 within 10 seconds counts, whatever the body. Everything else
             *     is a failure, redirects too, and Atlas tries again: after 5 seconds, 30 seconds, 2 minutes, 10 minutes, 1 hour, 6 hours and 1 day.
             */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveCustomEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event, the same on retries and redeliveries. Keep those that you have handled, and pass over what you know.
                 * @example evt_01kk3v9q7r
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was sent, in seconds since 1970. Refuse what lies more than 300 seconds from your own clock.
                 * @example 1795509120
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description `v1,` and the base64 of the HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` under the endpoint's secret, by
                 *     Standard Webhooks. For 24 hours after a rotation there are two, separated by a space: one that matches is enough.
                 * @example v1,bscpECQizOJIqzygFoMbqSr5orzsJEpTQ52M1Hovr2U=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomEvent"];
            };
        };
        responses: {
            /**
             * @description You have got the event. Any status from 200 to 299 within 10 seconds counts, whatever the body. Everything else
             *     is a failure, redirects too, and Atlas tries again: after 5 seconds, 30 seconds, 2 minutes, 10 minutes, 1 hour, 6 hours and 1 day.
             */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
