import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedbackStore } from '#lib/server/feedback/feedback.ts';
import { createRedisFeedback } from '#lib/server/feedback/redis-feedback.ts';
import { createSqliteFeedback } from '#lib/server/feedback/sqlite-feedback.ts';
import { type RunningRedis, startRedis } from '#lib/server/fixtures/start-redis.ts';
import { createLogger } from '#lib/server/logger.ts';
import { createRedisClient } from '#lib/server/redis-client.ts';
import { withoutPortalSettings } from './portal-settings.ts';

const given = [
  { sentAt: '2026-11-24T09:30:00.000Z', page: '/docs/quickstart', isHelpful: true, text: 'Clear, and "short"\nThanks' },
  { sentAt: '2026-11-24T09:31:00.000Z', page: '/', isHelpful: false, text: '=HYPERLINK("https://evil.example")' },
];

let folder: string;
let redis: RunningRedis;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'feedback-export-'));
  redis = await startRedis();
  const logger = createLogger({ level: 'silent', secrets: [] });
  const stores: FeedbackStore[] = [
    createSqliteFeedback(folder),
    createRedisFeedback(createRedisClient(redis.url, logger)),
  ];
  for (const store of stores) {
    for (const feedback of given) await store.add(feedback);
    await store.close();
  }
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await redis.stop();
});

function run(settings: Record<string, string>, ...options: string[]) {
  const env = { ...withoutPortalSettings(process.env), NODE_ENV: 'test' as const, ...settings };
  return spawnSync(process.execPath, ['scripts/export-feedback.ts', ...options], { env, encoding: 'utf8' });
}

describe('the export of feedback', () => {
  it('is a table that a spreadsheet shows and never runs', () => {
    const { stdout, stderr } = run({ DATA_DIR: folder });
    expect(parse(stdout, { columns: true })).toEqual([
      { ...given[0], isHelpful: 'true' },
      { ...given[1], isHelpful: 'false', text: `'${given[1]?.text}` },
    ]);
    expect(stderr).toMatch(/^Answers: 2\./);
  });

  it('is a line of JSON for each with --ndjson, from Redis too', () => {
    const stores: Record<string, string>[] = [{ DATA_DIR: folder }, { REDIS_URL: redis.url }];
    for (const settings of stores) {
      const lines = run(settings, '--ndjson').stdout.trimEnd().split('\n');
      expect(lines.map((line) => JSON.parse(line))).toEqual(given);
    }
  });

  it('is empty where nobody has said anything', () => {
    const { stdout, status } = run({ DATA_DIR: path.join(folder, 'none') });
    expect([stdout, status]).toEqual(['sentAt,page,isHelpful,text\r\n', 0]);
  });

  it('says why it cannot be made', () => {
    const { stdout, stderr, status } = run({ REDIS_URL: 'redis://127.0.0.1:1' });
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toContain('ECONNREFUSED');
  });
});
