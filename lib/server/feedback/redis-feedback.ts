import 'server-only';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import { type FeedbackStore, maxFeedback } from './feedback.ts';

/** A portal with its own numbered database in `REDIS_URL` has its own feedback. */
const key = 'docs:feedback';
const field = 'answer';
const pageSize = 500;

const schema = z.object({ sentAt: z.string(), page: z.string(), isHelpful: z.boolean(), text: z.string() });

/** Feedback in a capped stream of Redis, which all replicas of a portal share. The client is the store's to close. */
export function createRedisFeedback(client: Redis, limit = maxFeedback): FeedbackStore {
  return {
    add: async (feedback) => {
      await client.xadd(key, 'MAXLEN', '=', limit, '*', field, JSON.stringify(feedback));
    },
    read: async function* () {
      let start = '-';
      for (;;) {
        const entries = await client.xrange(key, start, '+', 'COUNT', pageSize);
        for (const [, fields] of entries) yield schema.parse(JSON.parse(fields[1] ?? ''));
        const last = entries.at(-1);
        if (!last || entries.length < pageSize) return;
        start = `(${last[0]}`;
      }
    },
    close: async () => client.disconnect(),
  };
}
