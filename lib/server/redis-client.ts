import 'server-only';
import { Redis } from 'ioredis';
import type { Logger } from './logger.ts';

const timeoutMs = 2_000;

/**
 * A connection to Redis that is made with the first command. A command that is not answered in time fails, and so does one
 * that cannot be sent: whoever waits for it is a visitor. It connects again by itself, and says once that it has to.
 */
export function createRedisClient(url: string, logger: Logger): Redis {
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: timeoutMs,
    commandTimeout: timeoutMs,
    maxRetriesPerRequest: 1,
    // Sent again, what had been done already would be done twice.
    autoResendUnfulfilledCommands: false,
  });
  let isFailing = false;
  client.on('ready', () => {
    isFailing = false;
  });
  client.on('error', (error) => {
    if (!isFailing) logger.warn({ error: error.message }, 'Redis cannot be reached.');
    isFailing = true;
  });
  return client;
}
