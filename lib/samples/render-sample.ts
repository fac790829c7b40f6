import type { PlainRequest } from '#lib/request/plain-request.ts';
import type { SampleLanguage, SampleOptions } from './sample-language.ts';

/** A request as code, below what there is to say of it: a comment a note. */
export function renderSample(
  { comment, render }: SampleLanguage,
  request: PlainRequest,
  { notes, ...options }: SampleOptions & { notes: string[] },
): string {
  return [...notes.map((note) => `${comment} ${note}`), render(request, options)].join('\n');
}
