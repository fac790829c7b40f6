import 'server-only';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type LogLevel, logLevels } from './logger.ts';
import { createSite } from './site.ts';
import { refuseUpstreamUrl } from './upstream-address.ts';

/** What the portal is told by environment variables, parsed once when it starts. */
export type Environment = {
  port: number;
  /** Origin of the site, without a slash at its end. */
  siteUrl: string;
  upstream: {
    kind: 'sandbox' | 'live';
    /** Undefined: the sandbox inside this process. */
    url: string | undefined;
    key: string;
  };
  /** The first signs, all verify. */
  sessionSecrets: string[];
  /** Whether the secret was made up now, so that cookies end with this process. */
  isSessionSecretMade: boolean;
  /** Origins that the embedded sandbox may send webhooks to wherever they are. */
  webhookOrigins: string[];
  trustedProxyHops: number;
  sessionsPerHour: number;
  /** The one folder that is written to. */
  dataDirectory: string;
  /** Undefined: what is kept is kept in `dataDirectory`. */
  redisUrl: string | undefined;
  logLevel: LogLevel;
};

/** A variable that cannot be used; the message is one line that names it, its value and what is accepted. */
export class EnvironmentError extends Error {
  constructor(name: string, value: string | undefined, problem: string) {
    const shown = secretNames.has(name) ? 'the value given (not shown)' : JSON.stringify(value);
    super(value === undefined ? `${name} is not set. ${problem}.` : `${name}: ${shown} ${problem}.`);
    this.name = 'EnvironmentError';
  }
}

const secretNames = new Set(['ATLAS_API_KEY', 'SESSION_SECRET', 'REDIS_URL']);

/** The key of the embedded sandbox, which opens nothing else. */
const sandboxKey = 'ak_test_portal';

const count = (from: number, to: number) => {
  const problem = `has to be a whole number from ${from} to ${to}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, problem)
    .transform(Number)
    .refine((value) => value >= from && value <= to, problem);
};

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''),
);

const httpUrl = z.string().refine((text) => /^https?:\/\//.test(text) && URL.canParse(text), {
  error: 'has to be a URL that begins with http:// or https://',
});

const isOrigin = (text: string) => URL.parse(text)?.href === `${URL.parse(text)?.origin}/`;

/** An origin, or one with `:*` for any port. */
const isOriginEntry = (text: string) => /^https?:\/\//i.test(text) && isOrigin(text.replace(/:\*$/, ''));

const schema = z.object({
  PORT: count(1, 65_535).default(3000),
  SITE_URL: httpUrl
    .refine(isOrigin, 'has to be an origin without user, path or query, such as https://docs.example.com')
    .optional(),
  ATLAS_API_URL: httpUrl.optional(),
  ATLAS_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{8,512}$/, 'has to be 8 to 512 visible ASCII characters')
    .optional(),
  UPSTREAM_KIND: z.enum(['sandbox', 'live'], 'has to be sandbox or live').optional(),
  UPSTREAM_INSECURE_HOSTS: list.default([]),
  SESSION_SECRET: list
    .refine(
      (secrets) => secrets.length > 0 && secrets.every((secret) => secret.length >= 32),
      'has to be one or more secrets of at least 32 characters, separated by commas. Make one: openssl rand -hex 32',
    )
    .optional(),
  SANDBOX_WEBHOOK_ORIGINS: list
    .refine(
      (entries) => entries.every(isOriginEntry),
      'has to be origins such as https://hooks.example, or http://127.0.0.1:* for any port, separated by commas',
    )
    .optional(),
  TRUSTED_PROXY_HOPS: count(0, 16).default(0),
  LIMIT_SESSIONS_PER_HOUR: count(1, 1_000_000_000).default(100),
  DATA_DIR: z.string().default('.data'),
  REDIS_URL: z
    .string()
    .refine((text) => /^rediss?:\/\//.test(text) && URL.canParse(text), 'has to begin with redis:// or rediss://')
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `has to be one of ${logLevels.join(', ')}`).default('info'),
});

/**
 * Reads the portal's variables; an empty one counts as not set.
 *
 * @throws EnvironmentError for the first variable that is wrong, missing, or not safe to start with.
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    const issue = result.error.issues[0];
    const name = String(issue?.path[0]);
    throw new EnvironmentError(name, given[name], issue?.message ?? 'cannot be read');
  }
  const values = result.data;
  const site = createSite(values.SITE_URL ?? `http://localhost:${values.PORT}`);
  if (!values.SESSION_SECRET && !site.isLoopback) {
    throw new EnvironmentError(
      'SESSION_SECRET',
      undefined,
      `Visitors of ${site.origin} need cookies that outlive a restart. Make one: openssl rand -hex 32`,
    );
  }
  return {
    port: values.PORT,
    siteUrl: site.origin,
    upstream: readUpstream(values),
    sessionSecrets: values.SESSION_SECRET ?? [randomBytes(32).toString('hex')],
    isSessionSecretMade: !values.SESSION_SECRET,
    webhookOrigins: values.SANDBOX_WEBHOOK_ORIGINS ?? [site.origin],
    trustedProxyHops: values.TRUSTED_PROXY_HOPS,
    sessionsPerHour: values.LIMIT_SESSIONS_PER_HOUR,
    dataDirectory: values.DATA_DIR,
    redisUrl: values.REDIS_URL,
    logLevel: values.LOG_LEVEL,
  };
}

/** What no log line may show. */
export function secretsOf({ upstream, sessionSecrets, redisUrl }: Environment): string[] {
  const password = redisUrl === undefined ? '' : new URL(redisUrl).password;
  return [upstream.key, ...sessionSecrets, ...(password === '' ? [] : [password])];
}

function readUpstream(values: z.infer<typeof schema>): Environment['upstream'] {
  const { ATLAS_API_URL: url, ATLAS_API_KEY: key, UPSTREAM_KIND: kind = url ? 'live' : 'sandbox' } = values;
  if (!url) {
    if (kind === 'live') {
      throw new EnvironmentError('ATLAS_API_URL', undefined, 'UPSTREAM_KIND=live needs the address of the API');
    }
    return { kind, url: undefined, key: key ?? sandboxKey };
  }
  const parsed = new URL(url);
  const refusal = refuseUpstreamUrl(parsed, values.UPSTREAM_INSECURE_HOSTS);
  if (refusal) throw new EnvironmentError('ATLAS_API_URL', withoutPassword(parsed), refusal);
  if (!key) {
    throw new EnvironmentError('ATLAS_API_KEY', undefined, `Requests to ${parsed.origin} need the key to send there`);
  }
  return { kind, url: parsed.href.replace(/\/$/, ''), key };
}

function withoutPassword(url: URL): string {
  const shown = new URL(url);
  if (shown.password) shown.password = '***';
  if (shown.search) shown.search = '***';
  return shown.href;
}
