import 'server-only';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { type FeedbackStore, maxFeedback } from './feedback.ts';

const rowSchema = z
  .object({ sent_at: z.string(), page: z.string(), is_helpful: z.number(), text: z.string() })
  .transform(({ sent_at, page, is_helpful, text }) => ({ sentAt: sent_at, page, isHelpful: is_helpful === 1, text }));

// Ids only grow, so that the newest are the highest. Another process may write at the same time.
const prepare = `
PRAGMA busy_timeout = 500;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
CREATE TABLE IF NOT EXISTS feedback (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sent_at TEXT NOT NULL,
  page TEXT NOT NULL,
  is_helpful INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT`;

/**
 * Feedback in a file of `directory`, which is made with the first answer. The file is opened for each: answers are rare,
 * and so nothing is held by a process that ends, nor lost when the file is moved away.
 */
export function createSqliteFeedback(directory: string, limit = maxFeedback): FeedbackStore {
  const file = join(directory, 'feedback.sqlite');
  return {
    add: async ({ sentAt, page, isHelpful, text }) => {
      mkdirSync(directory, { recursive: true });
      await withDatabase(file, (database) => {
        database
          .prepare('INSERT INTO feedback (sent_at, page, is_helpful, text) VALUES (?, ?, ?, ?)')
          .run(sentAt, page, isHelpful ? 1 : 0, text);
        database.prepare('DELETE FROM feedback WHERE id <= (SELECT max(id) FROM feedback) - ?').run(limit);
      });
    },
    read: async function* () {
      if (!existsSync(file)) return;
      yield* await withDatabase(file, (database) =>
        database
          .prepare('SELECT sent_at, page, is_helpful, text FROM feedback ORDER BY id')
          .all()
          .map((row) => rowSchema.parse(row)),
      );
    },
    close: async () => undefined,
  };
}

async function withDatabase<Result>(file: string, use: (database: DatabaseSync) => Result): Promise<Result> {
  // Loaded with the first answer: a portal with Redis needs none of it.
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(file);
  try {
    database.exec(prepare);
    return use(database);
  } finally {
    database.close();
  }
}
