import { OperationRail } from '#components/console/console-island.tsx';
import { PageConsole } from '#components/console/page-console-island.tsx';
import { readOperationSamples } from '#lib/content/operation-samples.ts';
import { readDescription } from '#lib/content/read-description.ts';
import type { Operation } from '#lib/openapi/operation.ts';
import { describeConsoleOperation } from '#lib/request/console-operation.ts';
import { highlight } from '#lib/samples/highlight.ts';
import { highlightSamples } from './highlight-samples.ts';

/** The rail of an operation's page: request code and console, with what both show before the first edit. */
export async function OperationConsole({ operation }: { operation: Operation }) {
  const description = readDescription();
  return (
    <OperationRail
      operation={describeConsoleOperation(description, operation)}
      samples={await highlightSamples(readOperationSamples(operation))}
      examples={await highlightExamples(operation)}
    />
  );
}

/** A console that stands in a text. */
export async function TextConsole({ operation }: { operation: Operation }) {
  return (
    <>
      <PageConsole
        operation={describeConsoleOperation(readDescription(), operation)}
        examples={await highlightExamples(operation)}
      />
      <noscript>
        <p className="meta">Sending from here needs JavaScript. The code above runs in any terminal.</p>
      </noscript>
    </>
  );
}

/** The first documented example of each status that has one. */
async function highlightExamples(operation: Operation) {
  const examples = operation.responses.flatMap(({ status, content }) => {
    const example = content[0]?.examples[0];
    return example ? [{ id: status, status, title: example.summary, value: example.value }] : [];
  });
  return Promise.all(
    examples.map(async ({ value, ...example }) => ({
      ...example,
      lines: await highlight(JSON.stringify(value, null, 2), 'json'),
    })),
  );
}
