import type { components } from '#lib/openapi/atlas.gen.ts';

type Schemas = components['schemas'];

export type WebhookEndpoint = Schemas['WebhookEndpoint'];

export type WebhookDelivery = Schemas['WebhookDelivery'];

/** A webhook endpoint as it is kept, with what is not shown of it. */
export type EndpointRow = Omit<WebhookEndpoint, 'url'> & {
  /** Null: the world's own inbox, whose address differs from life to life. */
  url: string | null;
  /** How often the secret has been rotated. */
  rotations: number;
  /** Until when the secret before the last rotation signs too, in milliseconds since 1970 on the world's clock. */
  earlierSecretUntilMs: number;
  /** How many deliveries have failed for good since one succeeded. */
  failedInARow: number;
};

/** The attempts of a delivery from its beginning, or from a redelivery, to their end. */
export type DeliveryRound = {
  /** How many retries have been scheduled. */
  retries: number;
  /** Takes the next attempt back. */
  cancel: () => void;
};

/** One check that the inbox makes of a delivery. */
export type InboxStep = {
  name: string;
  result: 'passed' | 'failed' | 'skipped';
  /** What is wrong, for people. */
  message?: string;
};

/** What came to the inbox, whoever sent it. */
export type InboxDelivery = {
  /** The header `webhook-id`; null where it is missing. */
  id: string | null;
  /** In real time, RFC 3339. */
  received_at: string;
  /** What it was answered with. */
  status: number;
  headers: Record<string, string>;
  body: string;
  steps: InboxStep[];
};
