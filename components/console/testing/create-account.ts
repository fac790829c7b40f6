import type { ConsoleOperation } from '#lib/request/console-operation.ts';

/** An operation with a field of each kind. */
export const createAccount: ConsoleOperation = {
  id: 'createAccount',
  title: 'Create account',
  href: '/reference/accounts/create-account',
  method: 'post',
  path: '/v1/accounts',
  server: 'https://api.atlasfiction.com',
  keyVariable: 'ATLAS_API_KEY',
  parameters: [{ name: 'Idempotency-Key', control: 'text', typeLabel: 'string', place: 'header' }],
  body: [
    { name: 'name', control: 'text', typeLabel: 'string', isRequired: true, isShown: true, path: ['name'] },
    {
      name: 'plan',
      control: 'choice',
      typeLabel: 'enum',
      choices: ['free', 'pro'],
      isRequired: true,
      isShown: true,
      path: ['plan'],
    },
    { name: 'seats', control: 'text', typeLabel: 'integer', isLiteral: true, isShown: true, path: ['seats'] },
    { name: 'metadata', control: 'map', typeLabel: 'object', isLiteral: true, isShown: true, path: ['metadata'] },
    { name: 'status', control: 'choice', typeLabel: 'enum', choices: ['active', 'trialing'], path: ['status'] },
  ],
  mediaType: 'application/json',
  draft: { parameters: {}, body: '{\n  "name": "Northstar Labs",\n  "plan": "pro"\n}' },
  limits: [
    { name: 'Minute', limit: 1000 },
    { name: 'Burst', limit: 100 },
  ],
  idempotencyHeader: 'Idempotency-Key',
};
