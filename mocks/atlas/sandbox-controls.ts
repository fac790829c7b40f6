import type { JsonValue } from '#lib/http/json-value.ts';
import type { components } from '#lib/openapi/atlas.gen.ts';
import type { InputProblem } from '../rules/api-error.ts';
import { formatDuration, parseDuration } from '../rules/duration.ts';
import { createJsonReply } from '../rules/reply.ts';
import type { AtlasServer } from './atlas-server.ts';
import type { AtlasWorld } from './atlas-state.ts';
import type { Inbox } from './webhooks/inbox.ts';

type Schemas = components['schemas'];

/** How far a clock can be moved in all: 400 days. */
const maxOffsetMs = 400 * 86_400_000;

/** The operations by which visitors control their own sandbox. */
export function createSandboxHandlers({ operation, now, renew, expiresAtMs }: AtlasServer, inbox: Inbox) {
  return [
    operation('retrieveSandbox', {
      run: ({ world }) => createJsonReply(200, describeSandbox(world)),
    }),

    operation('resetSandbox', {
      run: ({ world }) => {
        const renewed = renew(world);
        const sandbox = describeSandbox(renewed);
        // Not of the life that the request was sent in.
        return createJsonReply(200, sandbox, { 'X-Sandbox-Created': sandbox.created_at });
      },
    }),

    operation('advanceClock', {
      findProblems: ({ world }, body) => findAdvanceProblem(world, body.advance),
      run: async ({ world, body }) => {
        await world.timers.advance(parseDuration(body.advance) ?? 0);
        return createJsonReply(200, describeClock(world));
      },
    }),
  ];

  function describeSandbox(world: AtlasWorld): Schemas['Sandbox'] {
    const { accounts, events, webhookEndpoints, webhookDeliveries, reports, auditTrail } = world.state;
    const { url, endpoints } = inbox.describe(world);
    const endsAtMs = expiresAtMs(world);
    return {
      world: world.id,
      created_at: world.createdAt,
      expires_at: new Date(endsAtMs).toISOString(),
      expires_in: Math.ceil((endsAtMs - now()) / 1000),
      clock: describeClock(world),
      counts: {
        accounts: accounts.size,
        events: events.size,
        webhook_endpoints: webhookEndpoints.size,
        webhook_deliveries: webhookDeliveries.size,
        reports: reports.size,
        audit_entries: auditTrail.size,
      },
      inbox: { url, endpoints },
    };
  }
}

function describeClock({ clock }: AtlasWorld): Schemas['SandboxClock'] {
  return { now: new Date(clock.now()).toISOString(), offset: formatDuration(clock.offsetMs) };
}

function findAdvanceProblem({ timers }: AtlasWorld, advance: JsonValue | undefined): InputProblem[] {
  const durationMs = typeof advance === 'string' ? parseDuration(advance) : undefined;
  if (durationMs === undefined) return [];
  const problem = (rule: string) => [{ param: 'advance', message: `The advance field ${rule}` }];
  if (durationMs === 0) return problem('must be longer than nothing: a clock only goes forward.');
  const leftMs = maxOffsetMs - timers.targetOffsetMs;
  if (durationMs <= leftMs) return [];
  const [left, most] = [formatDuration(leftMs), formatDuration(maxOffsetMs)];
  return problem(`may be at most ${left}: the clock can be moved by ${most} in all. Reset the sandbox to begin anew.`);
}
