import { readDescription } from '#lib/content/read-description.ts';
import { describeSite, type SiteManifest } from '#lib/content/site-manifest.ts';
import type { ApiDescription } from '#lib/openapi/description.ts';
import type { Environment } from '#lib/server/environment.ts';
import { createFeedback } from '#lib/server/feedback/create-feedback.ts';
import { openFeedbackStore } from '#lib/server/feedback/open-feedback-store.ts';
import { createHookForwarder } from '#lib/server/hooks/forward-hook.ts';
import { createMemoryLimiter } from '#lib/server/limits/limiter.ts';
import { errorText, type Logger } from '#lib/server/logger.ts';
import { createMachines } from '#lib/server/machines/create-machines.ts';
import { createOAuth } from '#lib/server/oauth/create-oauth.ts';
import type { Portal } from '#lib/server/portal.ts';
import { createProxy } from '#lib/server/proxy/create-proxy.ts';
import { createHttpUpstream } from '#lib/server/proxy/http-upstream.ts';
import type { Upstream } from '#lib/server/proxy/upstream.ts';
import { createSessions } from '#lib/server/session/sessions.ts';
import { createSite } from '#lib/server/site.ts';

const minuteMs = 60 * 1000;
const hourMs = 60 * minuteMs;
const oauthPerMinute = 600;
const hooksPerMinute = 600;
const feedbackPerHour = { fromAddress: 20, fromAll: 1_000 };

/**
 * Puts the portal together: the one place that knows both the proxy and the sandbox. The sandbox's code is loaded only
 * where no upstream is configured.
 *
 * @param readManifest says which pages the site has; in development it is described anew each time.
 * @throws ContentError when the API description cannot be read.
 */
export async function composePortal(
  environment: Environment,
  logger: Logger,
  readManifest: () => SiteManifest = describeSite,
): Promise<Portal> {
  const description = readDescription();
  const site = createSite(environment.siteUrl);
  const upstream = await chooseUpstream(environment, description, logger);
  const newSessions = createMemoryLimiter({ limit: environment.sessionsPerHour, windowMs: hourMs });
  const sessions = createSessions({ secrets: environment.sessionSecrets, isSecure: site.isSecure, newSessions });
  const proxy = createProxy({ description, upstream, sessions, site, logger });
  const requests = createMemoryLimiter({ limit: oauthPerMinute, windowMs: minuteMs });
  const oauth = createOAuth({ upstream, sessions, site, logger, requests });
  const deliveries = createMemoryLimiter({ limit: hooksPerMinute, windowMs: minuteMs });
  const hooks = createHookForwarder({ upstream, logger, requests: deliveries });
  const machines = createMachines({ readManifest, site, logger });
  const feedback = createFeedback({
    store: await openFeedbackStore(environment, logger),
    isPage: (path) => readManifest().pages.some(({ href }) => href === path),
    site,
    logger,
    fromAddress: createMemoryLimiter({ limit: feedbackPerHour.fromAddress, windowMs: hourMs }),
    fromAll: createMemoryLimiter({ limit: feedbackPerHour.fromAll, windowMs: hourMs }),
  });
  const { trustedProxyHops } = environment;
  return { proxy, oauth, hooks, feedback, machines, site, logger, upstreamKind: upstream.kind, trustedProxyHops };
}

async function chooseUpstream(
  environment: Environment,
  description: ApiDescription,
  logger: Logger,
): Promise<Upstream> {
  const { kind, url, key } = environment.upstream;
  if (url !== undefined) return createHttpUpstream({ kind, baseUrl: url, key });
  const { createInProcessUpstream } = await import('#mocks/adapters/in-process.ts');
  return createInProcessUpstream({
    description,
    portalKey: key,
    siteUrl: environment.siteUrl,
    webhooks: { allowedOrigins: environment.webhookOrigins },
    onContractViolation: (violation) =>
      logger.error({ violation: JSON.stringify(violation) }, 'The sandbox broke the contract.'),
    onFault: (error) => logger.error({ error: errorText(error) }, 'The sandbox failed.'),
  });
}
