import type { z } from 'zod';

/** A fault in a file of the content folder: says where it is, what is wrong and what is allowed. */
export class ContentError extends Error {
  constructor(file: string, line: number | undefined, problem: string) {
    super(`${file}${line === undefined ? '' : `:${line}`}: ${problem}`);
    this.name = 'ContentError';
  }
}

/** The problems zod found, each with the path of the value, in one sentence a line. */
export function describeProblems(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`).join('; ');
}
