import type { PlainRequest } from '#lib/request/plain-request.ts';
import type { CodeLanguage } from './highlight.ts';

export type SampleOptions = {
  /** The environment variable that holds the reader's key; no sample ever holds a key itself. */
  keyVariable: string;
};

/** A language that requests are shown in. A new one is one such object, listed in `sample-languages.ts`. */
export type SampleLanguage = {
  id: string;
  title: string;
  /** Grammar that colours it. */
  highlightAs: CodeLanguage;
  /** What begins a comment that goes to the end of its line. */
  comment: string;
  /** Source code that sends the request and shows the answer; every value in it is literal, whatever it holds. */
  render: (request: PlainRequest, options: SampleOptions) => string;
};

/** Whether the sample must say who sends the request: not where the request says so itself, or nobody needs to know. */
export function needsKey(request: PlainRequest): boolean {
  return !request.isPublic && !request.headers.some(([name]) => name.toLowerCase() === 'authorization');
}

/** Whether the answer comes line by line for as long as it is listened to. */
export function asksForLines(request: PlainRequest): boolean {
  return request.headers.some(([name, value]) => name.toLowerCase() === 'accept' && value.includes('ndjson'));
}
