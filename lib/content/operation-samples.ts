import 'server-only';
import type { Operation } from '#lib/openapi/operation.ts';
import { describeConsoleOperation } from '#lib/request/console-operation.ts';
import { notesOn } from '#lib/request/deprecated-part.ts';
import { toPlainRequest } from '#lib/request/plain-request.ts';
import type { CodeLanguage } from '#lib/samples/highlight.ts';
import { renderSample } from '#lib/samples/render-sample.ts';
import { sampleLanguages } from '#lib/samples/sample-languages.ts';
import { readPortal } from './portal.ts';
import { readDescription } from './read-description.ts';

export type OperationSample = { id: string; title: string; highlightAs: CodeLanguage; source: string };

/** The first example request of an operation in each of the portal's languages: what the console starts with. */
export function readOperationSamples(operation: Operation): OperationSample[] {
  const { draft, keyVariable, deprecated, ...shape } = describeConsoleOperation(readDescription(), operation);
  const request = toPlainRequest(shape, draft);
  const notes = notesOn(deprecated, draft);
  return readPortal().languages.map((id) => {
    const language = sampleLanguages[id];
    const { title, highlightAs } = language;
    return { id, title, highlightAs, source: renderSample(language, request, { keyVariable, notes }) };
  });
}
