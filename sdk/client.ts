import type { AtlasClientOptions, IdempotencyOptions } from './options.ts';
import { readJson } from './read-json.ts';
import {
  AccountsResource,
  AuditLogResource,
  EventsResource,
  ReportsResource,
  SandboxResource,
  WebhookDeliveriesResource,
  WebhookEndpointsResource,
} from './resources.gen.ts';
import { Transport } from './transport.ts';
import { readVariable } from './variable.ts';

/**
 * A client of the Atlas API.
 *
 * @example
 * const client = new AtlasClient({ apiKey: process.env.ATLAS_API_KEY });
 * const accounts = await client.accounts.list({ limit: 20 });
 */
export class AtlasClient {
  readonly accounts: AccountsResource;
  readonly auditLog: AuditLogResource;
  readonly events: EventsResource;
  readonly reports: ReportsResource;
  readonly sandbox: SandboxResource;
  readonly webhookDeliveries: WebhookDeliveriesResource;
  readonly webhookEndpoints: WebhookEndpointsResource;
  readonly #transport: Transport;

  /** @throws TypeError when there is no credential, or a secret one in a browser. */
  constructor({ apiKey, accessToken, ...options }: AtlasClientOptions = {}) {
    const credential = accessToken ?? apiKey ?? readVariable('ATLAS_API_KEY');
    if (!credential || (accessToken && apiKey)) {
      throw new TypeError('Pass either apiKey or accessToken, or set the variable ATLAS_API_KEY.');
    }
    if ('document' in globalThis && typeof credential === 'string' && credential.startsWith('ak_live_')) {
      throw new TypeError('A page shows its API key to every visitor. Pass an ephemeral token as accessToken.');
    }
    const isFixed = typeof credential === 'string';
    this.#transport = new Transport(options, isFixed ? () => credential : credential, !isFixed);
    this.accounts = new AccountsResource(this.#transport);
    this.auditLog = new AuditLogResource(this.#transport);
    this.events = new EventsResource(this.#transport);
    this.reports = new ReportsResource(this.#transport);
    this.sandbox = new SandboxResource(this.#transport);
    this.webhookDeliveries = new WebhookDeliveriesResource(this.#transport);
    this.webhookEndpoints = new WebhookEndpointsResource(this.#transport);
  }

  /**
   * Sends a request that has no method here, with the same credential, retries and errors. A POST carries an
   * `Idempotency-Key`.
   *
   * @param path begins with a slash, such as `/v1/accounts`.
   */
  request<T extends object>(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    { query, body, ...options }: IdempotencyOptions & { query?: object; body?: object } = {},
  ): Promise<T> {
    const call = { method, path, query, body, isKeyed: method === 'POST' };
    return this.#transport.run(call, options, (response) => readJson<T>(response, ''));
  }
}
