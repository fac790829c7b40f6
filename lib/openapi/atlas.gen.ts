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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        post?: never;
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
         *     then `running` for about 6, with its `progress` in percent, and ends as `completed` or `failed`. Ask for it with
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
}
export type webhooks = Record<string, never>;
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
            readonly id: components["schemas"]["AccountId"];
            /**
             * @description Says that this object is an account.
             * @constant
             */
            readonly type: "account";
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
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the account was last changed, in UTC. Equal to `created_at` until then.
             * @example 2026-01-18T15:04:12Z
             */
            readonly updated_at: string;
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
        /** @description What happened. */
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
        /** @description Something that happened. `event` says what, and decides what `data` holds. */
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
         * @example whe_01k2n7c5xd
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
        /**
         * @description What went wrong, for programs. Codes are stable.
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
            /**
             * @description What was done, as `<object>.<verb>`.
             * @example account.update
             */
            action: string;
            /** @description The object that was changed. */
            object: {
                /**
                 * @description The type of the object.
                 * @example account
                 */
                type: string;
                /**
                 * @description The id of the object.
                 * @example acc_01h8x4t2w9
                 */
                id: string;
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
             * @description When the change was made.
             */
            created_at: string;
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
}
