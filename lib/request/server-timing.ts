/** How long the portal and the API behind it took, in milliseconds, as far as the answer tells. */
export type ServerTiming = { portalMs?: number; apiMs?: number };

/** The portal's `Server-Timing`: `portal;dur=1.2, upstream;dur=34.5` (https://www.w3.org/TR/server-timing/). */
export function readServerTiming(value: string | null): ServerTiming {
  const timing: ServerTiming = {};
  for (const [, name, ms] of (value ?? '').matchAll(/(?:^|,)\s*(portal|upstream)\s*;\s*dur=([\d.]+)/g)) {
    timing[name === 'portal' ? 'portalMs' : 'apiMs'] = Number(ms);
  }
  return timing;
}

/** A stretch of the time between sending and the last byte. */
export type TimeShare = { name: 'Network' | 'Portal' | 'API' | 'Transfer'; ms: number };

/**
 * Where the time of an exchange went: on the network until the headers, in the portal, in the API, and for the body. What
 * the answer does not tell is network; clocks that disagree never make a share negative.
 *
 * @param headersMs From sending until the headers.
 */
export function splitTime(
  durationMs: number,
  headersMs: number,
  { portalMs = 0, apiMs = 0 }: ServerTiming,
): TimeShare[] {
  const [portal, api] = [Math.min(portalMs, headersMs), Math.min(apiMs, Math.max(0, headersMs - portalMs))];
  const shares: TimeShare[] = [
    { name: 'Network', ms: headersMs - portal - api },
    { name: 'Portal', ms: portal },
    { name: 'API', ms: api },
    { name: 'Transfer', ms: Math.max(0, durationMs - headersMs) },
  ];
  return shares.filter(({ name, ms }) => ms > 0 || name === 'Transfer');
}
