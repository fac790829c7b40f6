// Generated from content/openapi/atlas.yaml by `npm run generate`. Don't edit it.

/** The version of the API that these types are of. */
export const apiVersion = '2026-11-01';

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
            status?: components["schemas"]["AccountStatus"];
            /**
             * Format: email
             * @description Address of the person responsible for the account.
             * @default null
             * @example ada@northstar.example
             */
            owner_email?: string | null;
            /** @default {} */
            metadata?: components["schemas"]["Metadata"];
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
        CustomEventName: `custom.${string}`;
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
            data?: {
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
            description?: string | null;
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
        AccountsListQuery: {
            /**
             * @description How many objects to return. An NDJSON stream without it returns all.
             * @default 20
             */
            limit?: number;
            /**
             * @description The `next_cursor` of the page before. Treat it as opaque. It lasts 24 hours and belongs to the filters it came with;
             *     `limit` may change from page to page.
             */
            cursor?: string;
            /** @description Lists accounts on this plan only. */
            plan?: components["schemas"]["Plan"];
            /** @description Lists accounts in this status only. */
            status?: components["schemas"]["AccountStatus"];
            /**
             * Format: date-time
             * @description Lists what was created after this instant, which is itself excluded. Write the `+` of an offset as `%2B`.
             */
            created_after?: string;
            /**
             * Format: date-time
             * @description Lists what was created before this instant, which is itself excluded.
             */
            created_before?: string;
            /** @description Lists accounts whose name contains this text, in upper or lower case. */
            q?: string;
        };
        EventsListQuery: {
            /**
             * @description How many objects to return. An NDJSON stream without it returns all.
             * @default 20
             */
            limit?: number;
            /**
             * @description The `next_cursor` of the page before. Treat it as opaque. It lasts 24 hours and belongs to the filters it came with;
             *     `limit` may change from page to page.
             */
            cursor?: string;
            /** @description Lists events of this name only, or of a whole family, as in `account.*`. */
            event?: components["schemas"]["EventFilter"];
            /** @description Lists events about this account only. */
            account_id?: components["schemas"]["AccountId"];
            /**
             * Format: date-time
             * @description Lists what was created after this instant, which is itself excluded. Write the `+` of an offset as `%2B`.
             */
            created_after?: string;
            /**
             * Format: date-time
             * @description Lists what was created before this instant, which is itself excluded.
             */
            created_before?: string;
            /**
             * @description Lists what came after the event with this id, oldest first. Keep the id of the last event you have handled and
             *     pass it here to go on without loss. If Atlas no longer has that event, the answer is 410.
             */
            after?: components["schemas"]["EventId"];
        };
        EventsStreamQuery: {
            /**
             * @description How many objects to return. An NDJSON stream without it returns all.
             * @default 20
             */
            limit?: number;
            /** @description Lists events of this name only, or of a whole family, as in `account.*`. */
            event?: components["schemas"]["EventFilter"];
            /** @description Lists events about this account only. */
            account_id?: components["schemas"]["AccountId"];
            /**
             * Format: date-time
             * @description Lists what was created after this instant, which is itself excluded. Write the `+` of an offset as `%2B`.
             */
            created_after?: string;
            /**
             * Format: date-time
             * @description Lists what was created before this instant, which is itself excluded.
             */
            created_before?: string;
            /**
             * @description Lists what came after the event with this id, oldest first. Keep the id of the last event you have handled and
             *     pass it here to go on without loss. If Atlas no longer has that event, the answer is 410.
             */
            after?: components["schemas"]["EventId"];
            /**
             * @description Keeps an NDJSON answer open and sends each event as it happens. History is sent first, oldest first, if `after`
             *     or `created_after` is given. An empty line every 15 seconds shows that the connection is alive. Cannot be used
             *     with `cursor`.
             * @default false
             */
            follow?: boolean;
        };
        WebhookEndpointsListQuery: {
            /**
             * @description How many objects to return. An NDJSON stream without it returns all.
             * @default 20
             */
            limit?: number;
            /**
             * @description The `next_cursor` of the page before. Treat it as opaque. It lasts 24 hours and belongs to the filters it came with;
             *     `limit` may change from page to page.
             */
            cursor?: string;
        };
        WebhookEndpointsListDeliveriesQuery: {
            /**
             * @description How many objects to return. An NDJSON stream without it returns all.
             * @default 20
             */
            limit?: number;
            /**
             * @description The `next_cursor` of the page before. Treat it as opaque. It lasts 24 hours and belongs to the filters it came with;
             *     `limit` may change from page to page.
             */
            cursor?: string;
        };
        ReportsListQuery: {
            /**
             * @description How many objects to return. An NDJSON stream without it returns all.
             * @default 20
             */
            limit?: number;
            /**
             * @description The `next_cursor` of the page before. Treat it as opaque. It lasts 24 hours and belongs to the filters it came with;
             *     `limit` may change from page to page.
             */
            cursor?: string;
        };
        AuditLogListQuery: {
            /**
             * @description How many objects to return. An NDJSON stream without it returns all.
             * @default 20
             */
            limit?: number;
            /**
             * @description The `next_cursor` of the page before. Treat it as opaque. It lasts 24 hours and belongs to the filters it came with;
             *     `limit` may change from page to page.
             */
            cursor?: string;
            /** @description Lists entries of this action only. */
            action?: components["schemas"]["AuditAction"];
            /** @description Lists entries about the object with this id only, whether it is still there or not. */
            object_id?: components["schemas"]["ObjectId"];
            /**
             * Format: date-time
             * @description Lists what was created after this instant, which is itself excluded. Write the `+` of an offset as `%2B`.
             */
            created_after?: string;
            /**
             * Format: date-time
             * @description Lists what was created before this instant, which is itself excluded.
             */
            created_before?: string;
        };
        AuditLogStreamQuery: {
            /**
             * @description How many objects to return. An NDJSON stream without it returns all.
             * @default 20
             */
            limit?: number;
            /** @description Lists entries of this action only. */
            action?: components["schemas"]["AuditAction"];
            /** @description Lists entries about the object with this id only, whether it is still there or not. */
            object_id?: components["schemas"]["ObjectId"];
            /**
             * Format: date-time
             * @description Lists what was created after this instant, which is itself excluded. Write the `+` of an offset as `%2B`.
             */
            created_after?: string;
            /**
             * Format: date-time
             * @description Lists what was created before this instant, which is itself excluded.
             */
            created_before?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ApiVersion = components['schemas']['ApiVersion'];
export type AccountId = components['schemas']['AccountId'];
export type EventId = components['schemas']['EventId'];
export type Plan = components['schemas']['Plan'];
export type AccountStatus = components['schemas']['AccountStatus'];
export type Metadata = components['schemas']['Metadata'];
export type Account = components['schemas']['Account'];
export type AccountCreate = components['schemas']['AccountCreate'];
export type AccountUpdate = components['schemas']['AccountUpdate'];
export type AccountDeleted = components['schemas']['AccountDeleted'];
export type AccountList = components['schemas']['AccountList'];
export type NextCursor = components['schemas']['NextCursor'];
export type HasMore = components['schemas']['HasMore'];
export type EventName = components['schemas']['EventName'];
export type CustomEventName = components['schemas']['CustomEventName'];
export type EventFilter = components['schemas']['EventFilter'];
export type Event = components['schemas']['Event'];
export type EventList = components['schemas']['EventList'];
export type EventType = components['schemas']['EventType'];
export type EventCreatedAt = components['schemas']['EventCreatedAt'];
export type AccountCreatedEvent = components['schemas']['AccountCreatedEvent'];
export type AccountUpdatedEvent = components['schemas']['AccountUpdatedEvent'];
export type AccountPlanChangedEvent = components['schemas']['AccountPlanChangedEvent'];
export type AccountDeletedEvent = components['schemas']['AccountDeletedEvent'];
export type ReportId = components['schemas']['ReportId'];
export type ReportKind = components['schemas']['ReportKind'];
export type ReportFormat = components['schemas']['ReportFormat'];
export type ReportCompletedEvent = components['schemas']['ReportCompletedEvent'];
export type ReportFailedEvent = components['schemas']['ReportFailedEvent'];
export type ReportStatus = components['schemas']['ReportStatus'];
export type Report = components['schemas']['Report'];
export type ReportCreate = components['schemas']['ReportCreate'];
export type ReportList = components['schemas']['ReportList'];
export type ReportRow = components['schemas']['ReportRow'];
export type AccountActivityRow = components['schemas']['AccountActivityRow'];
export type EventVolumeRow = components['schemas']['EventVolumeRow'];
export type WebhookEndpointId = components['schemas']['WebhookEndpointId'];
export type WebhookEndpointDisabledEvent = components['schemas']['WebhookEndpointDisabledEvent'];
export type WebhookEndpointTestEvent = components['schemas']['WebhookEndpointTestEvent'];
export type CustomEvent = components['schemas']['CustomEvent'];
export type EventCreate = components['schemas']['EventCreate'];
export type WebhookDeliveryId = components['schemas']['WebhookDeliveryId'];
export type WebhookEventFilter = components['schemas']['WebhookEventFilter'];
export type WebhookEndpointStatus = components['schemas']['WebhookEndpointStatus'];
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
export type WebhookEndpointWithSecret = components['schemas']['WebhookEndpointWithSecret'];
export type WebhookEndpointCreate = components['schemas']['WebhookEndpointCreate'];
export type WebhookEndpointUpdate = components['schemas']['WebhookEndpointUpdate'];
export type WebhookEndpointDeleted = components['schemas']['WebhookEndpointDeleted'];
export type WebhookEndpointList = components['schemas']['WebhookEndpointList'];
export type WebhookDeliveryAttempt = components['schemas']['WebhookDeliveryAttempt'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookDeliveryList = components['schemas']['WebhookDeliveryList'];
export type ErrorCode = components['schemas']['ErrorCode'];
export type SandboxScenario = components['schemas']['SandboxScenario'];
export type Error = components['schemas']['Error'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditAction = components['schemas']['AuditAction'];
export type ObjectId = components['schemas']['ObjectId'];
export type AuditEntryList = components['schemas']['AuditEntryList'];
export type Sandbox = components['schemas']['Sandbox'];
export type SandboxInbox = components['schemas']['SandboxInbox'];
export type SandboxClock = components['schemas']['SandboxClock'];
export type ClockOffset = components['schemas']['ClockOffset'];
export type ClockAdvance = components['schemas']['ClockAdvance'];
export type OAuthClientId = components['schemas']['OAuthClientId'];
export type SandboxName = components['schemas']['SandboxName'];
export type TokenRequest = components['schemas']['TokenRequest'];
export type RevocationRequest = components['schemas']['RevocationRequest'];
export type Token = components['schemas']['Token'];
export type OAuthError = components['schemas']['OAuthError'];
export type ServerMetadata = components['schemas']['ServerMetadata'];
export type AccountsListQuery = components['schemas']['AccountsListQuery'];
export type EventsListQuery = components['schemas']['EventsListQuery'];
export type EventsStreamQuery = components['schemas']['EventsStreamQuery'];
export type WebhookEndpointsListQuery = components['schemas']['WebhookEndpointsListQuery'];
export type WebhookEndpointsListDeliveriesQuery = components['schemas']['WebhookEndpointsListDeliveriesQuery'];
export type ReportsListQuery = components['schemas']['ReportsListQuery'];
export type AuditLogListQuery = components['schemas']['AuditLogListQuery'];
export type AuditLogStreamQuery = components['schemas']['AuditLogStreamQuery'];
