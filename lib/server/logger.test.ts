import { expect, it } from 'vitest';
import { createLogger, type LogLevel } from './logger.ts';

function createTestLogger(level: LogLevel) {
  const lines: string[] = [];
  const logger = createLogger({ level, secrets: ['s3cret'], write: (line) => lines.push(line), now: () => 0 });
  return { logger, lines };
}

it('writes a line of JSON for what is at or above its level', () => {
  const { logger, lines } = createTestLogger('warn');
  logger.info({}, 'quiet');
  logger.warn({ status: 502 }, 'loud');
  expect(lines).toEqual(['{"level":"warn","time":"1970-01-01T00:00:00.000Z","status":502,"msg":"loud"}']);
});

it('is silent when told so', () => {
  const { logger, lines } = createTestLogger('silent');
  logger.error({}, 'nothing');
  expect(lines).toEqual([]);
});

it('blacks out secrets in fields and message', () => {
  const { logger, lines } = createTestLogger('debug');
  logger.error({ error: 'Bearer s3cret' }, 's3cret');
  expect(lines[0]).not.toContain('s3cret');
});
