import { readOperationSamples } from '#lib/content/operation-samples.ts';
import { readDescription } from '#lib/content/read-description.ts';
import { answersOfGenerated } from './answers-of-generated.ts';
import type { Sample } from './sample.ts';

const languages = { curl: 'sh', javascript: 'js', python: 'python' } as const;

/** What the page of each operation shows first, in each language. */
export function collectGenerated(): Sample[] {
  return readDescription().operations.flatMap((operation) =>
    readOperationSamples(operation).flatMap(({ id, source }): Sample[] => {
      const language = Object.hasOwn(languages, id) ? languages[id as keyof typeof languages] : undefined;
      if (!language) throw new Error(`${id} is a language of samples that this test cannot run.`);
      const place = `${operation.href} (${id} of ${operation.id})`;
      return [{ place, language, source, answers: answersOfGenerated(operation.id), folder: place }];
    }),
  );
}
