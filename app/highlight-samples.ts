import type { OperationSample } from '#lib/content/operation-samples.ts';
import { highlight } from '#lib/samples/highlight.ts';

/** Samples with their source as coloured lines, ready to be shown. */
export function highlightSamples(samples: OperationSample[]) {
  return Promise.all(
    samples.map(async ({ id, title, highlightAs, source }) => ({
      id,
      title,
      lines: await highlight(source, highlightAs),
    })),
  );
}
