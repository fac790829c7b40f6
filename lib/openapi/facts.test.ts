import { describe, expect, it } from 'vitest';
import { readApiDescription } from './description.ts';
import { readFacts } from './facts.ts';
import { durationOf, formatBytes, formatDuration, readDurationSeconds } from './format-fact.ts';

const factsOf = (yaml: string) =>
  readFacts(readApiDescription(`openapi: 3.1.1\ninfo: { title: A, version: '1' }\n${yaml}`));

describe('readFacts', () => {
  it('puts quotas, retries and listed facts into words', () => {
    const facts = factsOf(`servers: [{ url: https://a.example/ }]
x-rate-limits: [{ name: Minute, limit: 1000, windowSeconds: 60 }, { name: Burst, limit: 100, windowSeconds: 10 }]
x-webhook-retries: { schedule: [PT5S, PT2M, P1D], jitter: 0.2, timeoutSeconds: 10, disableAfter: 5 }
x-facts: { body: { bytes: 262144 }, life: { duration: PT24H }, keys: { number: 10000 } }`);
    expect(Object.fromEntries(facts)).toMatchObject({
      'base-url': 'https://a.example',
      version: '1',
      'rate-limit.minute': '1,000 requests a minute',
      'rate-limit.burst': '100 requests in 10 seconds',
      'rate-limit.burst.short': '100 req/10 sec',
      'webhook-retries': '5 seconds, 2 minutes and 1 day',
      'webhook-retry-span': '1 day 2 minutes 5 seconds',
      'webhook-jitter': '20 %',
      'webhook-timeout': '10 seconds',
      body: '256 KiB',
      life: '24 hours',
      keys: '10,000',
    });
  });

  it('fills facts into the texts of the description, and says which one is missing', () => {
    const read = (text: string) =>
      readApiDescription(`openapi: 3.1.1
info: { title: A, version: '1' }
tags: [{ name: a, description: "${text}" }]
x-facts: { life: { duration: PT24H } }`).tags[0]?.description;
    expect(read('Kept for {{life}}, {as} it is.')).toBe('Kept for 24 hours, {as} it is.');
    expect(() => read('{{lief}}')).toThrow('{{lief}} is no fact. There are: base-url, ');
  });

  it('names a fact that it cannot read', () => {
    expect(() => factsOf('x-facts: { life: 24 hours }')).toThrow(
      'x-facts: life is "24 hours". Expected { duration: PT1H }',
    );
  });
});

describe('the words of a fact', () => {
  it.each([
    ['PT24H', '24 hours'],
    ['P1D', '1 day'],
    ['PT1H30M', '1 hour 30 minutes'],
    ['P366D', '366 days'],
  ])('says %s as %s', (duration, words) => expect(formatDuration(duration)).toBe(words));

  it.each(['24h', 'P', 'PT', ''])('refuses "%s"', (duration) => {
    expect(() => formatDuration(duration)).toThrow('is no ISO 8601 duration');
  });

  it.each([
    ['PT5S', 5],
    ['P1DT7H12M35S', 112_355],
    ['PT2M', 120],
  ])('counts %s as %i seconds and back', (duration, seconds) => {
    expect(readDurationSeconds(duration)).toBe(seconds);
    expect(durationOf(seconds)).toBe(duration);
  });

  it.each(['P1M', 'P1Y', '1h'])('cannot count the seconds of "%s"', (duration) => {
    expect(() => readDurationSeconds(duration)).toThrow('of fixed length');
  });

  it.each([
    [262144, '256 KiB'],
    [1048576, '1 MiB'],
    [1000, '1,000 bytes'],
  ])('says %s bytes as %s', (bytes, words) => expect(formatBytes(bytes)).toBe(words));
});
