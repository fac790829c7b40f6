/**
 * `npm run --silent feedback:export`: writes all feedback that is kept, the oldest first, as CSV to the standard output; with
 * `-- --ndjson` as a line of JSON each. Says on the other one how much it was.
 */
import '../server/resolve-server-only.ts';
import { existsSync } from 'node:fs';
import { loadEnvFile, stdout } from 'node:process';
import { parseArgs } from 'node:util';

if (existsSync('.env')) loadEnvFile('.env');
// Whoever reads only the beginning, such as `head`, closes the pipe.
stdout.on('error', () => process.exit());

try {
  await exportFeedback();
} catch (error) {
  console.error(`The feedback cannot be read: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function exportFeedback(): Promise<void> {
  const { ndjson } = parseArgs({ options: { ndjson: { type: 'boolean', default: false } } }).values;
  const [{ readEnvironment, secretsOf }, { createLogger }, { openFeedbackStore }, { maxFeedback }, { writeCsv }] =
    await Promise.all([
      import('#lib/server/environment.ts'),
      import('#lib/server/logger.ts'),
      import('#lib/server/feedback/open-feedback-store.ts'),
      import('#lib/server/feedback/feedback.ts'),
      import('#lib/http/csv.ts'),
    ]);
  const environment = readEnvironment(process.env);
  // The standard output is the export's.
  const logger = createLogger({ level: 'warn', secrets: secretsOf(environment), write: (line) => console.error(line) });
  const store = await openFeedbackStore(environment, logger);
  try {
    const kept = await Array.fromAsync(store.read());
    stdout.write(
      ndjson
        ? kept.map((feedback) => `${JSON.stringify(feedback)}\n`).join('')
        : writeCsv(
            ['sentAt', 'page', 'isHelpful', 'text'],
            kept.map(({ sentAt, page, isHelpful, text }) => [sentAt, page, String(isHelpful), text]),
          ),
    );
    console.error(`Answers: ${kept.length}. At most ${maxFeedback} are kept: the oldest goes first.`);
  } finally {
    await store.close();
  }
}
