import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { isObject, type OpenApiDocument } from './document.ts';
import { durationOf, formatBytes, formatDuration, readDurationSeconds } from './format-fact.ts';
import type { Operation, RateLimit } from './operation.ts';

/** What facts follow from, besides what `x-facts` lists. */
type FactSources = {
  document: OpenApiDocument;
  version: string;
  servers: { url: string }[];
  operations: Operation[];
  errorCodes: unknown[];
  rateLimits: RateLimit[];
};

/**
 * What prose may state of the API, by name and in words: `x-facts` of the description, and what follows from its
 * servers, its version, its quotas (`x-rate-limits`) and its retries (`x-webhook-retries`). A text that names a fact
 * changes with the description.
 *
 * @throws Error naming a fact of `x-facts` that is of no known kind.
 */
export function readFacts(description: FactSources): Map<string, string> {
  const { document } = description;
  const listed = isObject(document['x-facts']) ? Object.entries(document['x-facts']) : [];
  return new Map([
    ['base-url', description.servers[0]?.url ?? ''],
    ['version', description.version],
    ['operation-count', count(description.operations.length)],
    ['error-code-count', count(description.errorCodes.length)],
    ...description.rateLimits.flatMap((limit) => quotaFacts(limit.name.toLowerCase(), limit)),
    ...description.operations.flatMap(({ id, rateLimits }) => rateLimits.flatMap((limit) => quotaFacts(id, limit))),
    ...retryFacts(document['x-webhook-retries']),
    ...listed.map(([name, fact]): [string, string] => [name, factText(name, fact)]),
  ]);
}

/**
 * A fact in words.
 *
 * @throws Error when there is none of that name.
 */
export function requireFact(description: FactSources, name: string): string {
  const fact = readFacts(description).get(name);
  if (fact !== undefined) return fact;
  throw new Error(`The API description has no fact "${name}".`);
}

/**
 * How many seconds a fact of `x-facts` lasts.
 *
 * @throws Error when there is no duration of that name.
 */
export function requireFactSeconds({ document }: FactSources, name: string): number {
  const facts = document['x-facts'];
  const fact = isObject(facts) ? facts[name] : undefined;
  if (isObject(fact) && typeof fact.duration === 'string') return readDurationSeconds(fact.duration);
  throw new Error(`x-facts has no duration "${name}".`);
}

function factText(name: string, fact: JsonValue): string {
  const [kind, value] = isObject(fact) ? (Object.entries(fact)[0] ?? []) : [];
  if (kind === 'duration' && typeof value === 'string') return formatDuration(value);
  if (kind === 'bytes' && typeof value === 'number') return formatBytes(value);
  if (kind === 'number' && typeof value === 'number') return count(value);
  if (kind === 'percent' && typeof value === 'number') return `${value} %`;
  if (kind === 'text' && typeof value === 'string') return value;
  const kinds = '{ duration: PT1H }, { bytes: 1024 }, { number: 1 }, { percent: 1 } or { text: … }';
  throw new Error(`x-facts: ${name} is ${JSON.stringify(fact)}. Expected ${kinds}.`);
}

function quotaFacts(name: string, { limit, windowSeconds }: RateLimit): [string, string][] {
  const window = windowSeconds === 60 ? 'a minute' : `in ${windowSeconds} seconds`;
  const short = windowSeconds === 60 ? 'min' : `${windowSeconds} sec`;
  return [
    [`rate-limit.${name}`, `${count(limit)} requests ${window}`],
    [`rate-limit.${name}.short`, `${count(limit)} req/${short}`],
    [`rate-limit.${name}.count`, count(limit)],
  ];
}

function retryFacts(retries: JsonValue | undefined): [string, string][] {
  if (!isObject(retries)) return [];
  const waits = scheduleOf(retries);
  const words = waits.map(formatDuration);
  return [
    ['webhook-retries', `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`],
    ['webhook-retry-count', count(waits.length)],
    ['webhook-attempt-count', count(waits.length + 1)],
    ['webhook-retry-span', formatDuration(durationOf(waits.reduce((sum, wait) => sum + readDurationSeconds(wait), 0)))],
    ['webhook-jitter', `${Math.round(Number(retries.jitter) * 100)} %`],
    ['webhook-timeout', formatDuration(`PT${retries.timeoutSeconds}S`)],
    ['webhook-disable-after', count(Number(retries.disableAfter))],
  ];
}

/** The waits before each retry of `x-webhook-retries`, as ISO 8601 durations. */
function scheduleOf({ schedule }: JsonObject): string[] {
  return Array.isArray(schedule) ? schedule.map(String) : [];
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
