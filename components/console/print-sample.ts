import type { PlainRequest } from '#lib/request/plain-request.ts';
import type { CodeLanguage } from '#lib/samples/highlight.ts';
import { renderSample } from '#lib/samples/render-sample.ts';
import { findSampleLanguage } from '#lib/samples/sample-languages.ts';

/** A request as code of a language, and how that is coloured; undefined for a language that is not known. */
export function printSample(
  id: string,
  request: PlainRequest,
  options: { keyVariable: string; notes: string[] },
): { code: string; language: CodeLanguage } | undefined {
  const language = findSampleLanguage(id);
  return language && { code: renderSample(language, request, options), language: language.highlightAs };
}
