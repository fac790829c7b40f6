import 'server-only';
import type { Upstream } from './upstream.ts';

/** What the sandbox may need beyond a wait that was asked for. */
const graceMs = 5_000;
const maxScenarioWaitMs = 30_000;

/**
 * How long the upstream may take until its headers: the given time, or, where the visitor asked the sandbox to be slow,
 * that long and five seconds.
 */
export function headersTimeout(headers: Headers, upstream: Upstream, defaultMs: number): number {
  const asked = /^slow:(\d{1,6})$/.exec(headers.get('atlas-sandbox-scenario') ?? '')?.[1];
  if (upstream.kind === 'live' || asked === undefined) return defaultMs;
  return Math.min(Number(asked), maxScenarioWaitMs) + graceMs;
}
