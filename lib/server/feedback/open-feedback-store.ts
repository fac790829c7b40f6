import 'server-only';
import type { Environment } from '../environment.ts';
import type { Logger } from '../logger.ts';
import type { FeedbackStore } from './feedback.ts';
import { createSqliteFeedback } from './sqlite-feedback.ts';

/** The store that the environment names: Redis with `REDIS_URL`, else a file in `DATA_DIR`. Touches neither yet. */
export async function openFeedbackStore(
  { redisUrl, dataDirectory }: Pick<Environment, 'redisUrl' | 'dataDirectory'>,
  logger: Logger,
): Promise<FeedbackStore> {
  if (redisUrl === undefined) return createSqliteFeedback(dataDirectory);
  const [{ createRedisClient }, { createRedisFeedback }] = await Promise.all([
    import('../redis-client.ts'),
    import('./redis-feedback.ts'),
  ]);
  return createRedisFeedback(createRedisClient(redisUrl, logger));
}
