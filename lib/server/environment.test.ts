import { describe, expect, it } from 'vitest';
import { readEnvironment, secretsOf } from './environment.ts';

const key = 'ak_live_canary_4821';
const secret = 'x'.repeat(32);
const live = { ATLAS_API_URL: 'https://api.example.com', ATLAS_API_KEY: key };

describe('the environment', () => {
  it('needs nothing for a sandbox on this machine', () => {
    expect(readEnvironment({})).toMatchObject({
      port: 3000,
      siteUrl: 'http://localhost:3000',
      upstream: { kind: 'sandbox', url: undefined, key: 'ak_test_portal' },
      isSessionSecretMade: true,
      logLevel: 'info',
    });
  });

  it('makes another secret each time, of full length', () => {
    const [first = ''] = readEnvironment({}).sessionSecrets;
    expect(first).toHaveLength(64);
    expect(readEnvironment({}).sessionSecrets).not.toEqual([first]);
  });

  it('follows the port in the site’s address, and takes an empty variable for none', () => {
    expect(readEnvironment({ PORT: '8080', SITE_URL: '', LOG_LEVEL: '' }).siteUrl).toBe('http://localhost:8080');
  });

  it('goes live with an upstream’s address, unless that is a sandbox', () => {
    expect(readEnvironment(live).upstream).toEqual({ kind: 'live', url: 'https://api.example.com', key });
    const remote = readEnvironment({ ...live, ATLAS_API_URL: 'http://127.0.0.1:4010/base/', UPSTREAM_KIND: 'sandbox' });
    expect(remote.upstream).toEqual({ kind: 'sandbox', url: 'http://127.0.0.1:4010/base', key });
  });

  it('takes several session secrets and hosts', () => {
    const read = readEnvironment({
      ...live,
      ATLAS_API_URL: 'http://sandbox:4010',
      UPSTREAM_INSECURE_HOSTS: 'other, sandbox',
      SITE_URL: 'https://docs.example.com',
      SESSION_SECRET: `${secret},${secret}2`,
    });
    expect(read).toMatchObject({ sessionSecrets: [secret, `${secret}2`], isSessionSecretMade: false });
  });

  it('lets webhooks go to the site itself, or to the origins that are named', () => {
    expect(readEnvironment({ PORT: '8080' }).webhookOrigins).toEqual(['http://localhost:8080']);
    const named = readEnvironment({ SANDBOX_WEBHOOK_ORIGINS: 'https://hooks.internal, http://127.0.0.1:*' });
    expect(named.webhookOrigins).toEqual(['https://hooks.internal', 'http://127.0.0.1:*']);
  });

  it.each<[string, Record<string, string>, string]>([
    ['SANDBOX_WEBHOOK_ORIGINS', { SANDBOX_WEBHOOK_ORIGINS: 'https://a.example/hook' }, 'has to be origins such as'],
    ['SANDBOX_WEBHOOK_ORIGINS', { SANDBOX_WEBHOOK_ORIGINS: '*' }, 'has to be origins such as'],
    ['PORT', { PORT: 'abc' }, 'PORT: "abc" has to be a whole number from 1 to 65535.'],
    ['PORT', { PORT: '65536' }, 'PORT: "65536" has to be a whole number from 1 to 65535.'],
    [
      'SITE_URL',
      { SITE_URL: 'docs.example.com' },
      'SITE_URL: "docs.example.com" has to be a URL that begins with http:// or https://.',
    ],
    ['SITE_URL', { SITE_URL: 'https://x.example/docs' }, 'has to be an origin'],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL: "loud" has to be one of trace, debug'],
    ['UPSTREAM_KIND', { UPSTREAM_KIND: 'mock' }, 'has to be sandbox or live'],
    ['SESSION_SECRET', { SESSION_SECRET: 'short' }, 'has to be one or more secrets of at least 32 characters'],
    ['ATLAS_API_KEY', { ...live, ATLAS_API_KEY: 'ak_live canary' }, 'has to be 8 to 512 visible ASCII characters'],
    ['LIMIT_SESSIONS_PER_HOUR', { LIMIT_SESSIONS_PER_HOUR: '0' }, 'has to be a whole number from 1'],
    ['REDIS_URL', { REDIS_URL: 'localhost:6379' }, 'has to begin with redis:// or rediss://'],
    ['TRUSTED_PROXY_HOPS', { TRUSTED_PROXY_HOPS: '-1' }, 'has to be a whole number from 0'],
    ['ATLAS_API_URL', { UPSTREAM_KIND: 'live' }, 'ATLAS_API_URL is not set. UPSTREAM_KIND=live needs'],
    ['ATLAS_API_URL', { ATLAS_API_URL: 'ftp://x' }, 'has to be a URL'],
    ['row 65', { ATLAS_API_URL: 'https://api.example.com' }, 'ATLAS_API_KEY is not set.'],
    ['row 65', { ...live, ATLAS_API_URL: 'http://api.example.com' }, 'UPSTREAM_INSECURE_HOSTS=api.example.com'],
    ['row 65', { ...live, ATLAS_API_URL: 'http://169.254.169.254' }, 'is a metadata address'],
    ['row 65', { ...live, ATLAS_API_URL: 'http://0xa9fea9fe/latest' }, 'is a metadata address'],
    ['row 65', { ...live, ATLAS_API_URL: 'https://[::ffff:169.254.169.254]' }, 'is a metadata address'],
    ['row 65', { ...live, ATLAS_API_URL: 'https://[fd00:ec2::254]' }, 'is a metadata address'],
    ['row 65', { ...live, ATLAS_API_URL: 'http://metadata.google.internal.' }, 'is a metadata address'],
    [
      'row 65',
      { SITE_URL: 'https://docs.example.com' },
      'SESSION_SECRET is not set. Visitors of https://docs.example.com',
    ],
    [
      'ATLAS_API_URL',
      { ...live, ATLAS_API_URL: 'https://u:pass@api.example.com' },
      '"https://u:***@api.example.com/" has to be',
    ],
  ])('is refused by %s in one line that says what is accepted: %j', (_, variables, line) => {
    const read = () => readEnvironment(variables);
    expect(read).toThrow(line);
    expect(read).toThrow(/^[^\n]+\.$/);
  });

  it('never repeats a secret', () => {
    expect(() => readEnvironment({ SESSION_SECRET: 'hunter2' })).toThrow(/^(?!.*hunter2)/);
    expect(() => readEnvironment({ ATLAS_API_KEY: 'my key' })).toThrow(/^(?!.*my key)/);
    expect(() => readEnvironment({ REDIS_URL: 'http://u:hunter2@r' })).toThrow(/^(?!.*hunter2)/);
  });

  it('tells which of its values no log may show', () => {
    const read = readEnvironment({ ...live, SESSION_SECRET: secret, REDIS_URL: 'redis://u:hunter2@r:6379/1' });
    expect(secretsOf(read)).toEqual([key, secret, 'hunter2']);
    expect(secretsOf(readEnvironment({ SESSION_SECRET: secret, REDIS_URL: 'redis://r' }))).toHaveLength(2);
  });
});
