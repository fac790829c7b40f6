import 'server-only';
import type { Operation } from '#lib/openapi/operation.ts';
import { describeConsoleOperation } from '#lib/request/console-operation.ts';
import { toPlainRequest } from '#lib/request/plain-request.ts';
import type { CodeLanguage } from '#lib/samples/highlight.ts';
import { sampleLanguages } from '#lib/samples/sample-languages.ts';
import { readPortal } from './portal.ts';
import { readDescription } from './read-description.ts';

export type OperationSample = { id: string; title: string; highlightAs: CodeLanguage; source: string };

/** The first example request of an operation in each of the portal's languages: what the console starts with. */
export function readOperationSamples(operation: Operation): OperationSample[] {
  const { draft, keyVariable, ...shape } = describeConsoleOperation(readDescription(), operation);
  const request = toPlainRequest(shape, draft);
  return readPortal().languages.map((id) => {
    const { title, highlightAs, render } = sampleLanguages[id];
    return { id, title, highlightAs, source: render(request, { keyVariable }) };
  });
}
