import type { EndpointRow } from '../webhooks/webhook-state.ts';

export const endpointIds = ['whe_02b9f4k1zt', 'whe_03c7m8d5qv'] as const;

const shared = { type: 'webhook_endpoint', url: null, status: 'enabled', disabled_reason: null } as const;
const fresh = { rotations: 0, earlierSecretUntilMs: 0, failedInARow: 0 };

/** The webhook endpoints that every world has, both leading to its own inbox; oldest first. */
export const seedEndpoints: EndpointRow[] = [
  {
    id: endpointIds[0],
    ...shared,
    events: ['account.*'],
    description: 'Keeps the CRM in step.',
    created_at: '2025-06-02T09:14:21Z',
    updated_at: '2025-06-02T09:14:21Z',
    ...fresh,
  },
  {
    id: endpointIds[1],
    ...shared,
    events: ['report.*', 'custom.*', 'webhook_endpoint.disabled'],
    description: 'Tells the data team.',
    created_at: '2025-07-14T13:40:05Z',
    // It was disabled once, as the events tell, and enabled again the next morning.
    updated_at: '2026-08-21T07:05:12Z',
    ...fresh,
  },
];
