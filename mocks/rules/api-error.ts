import type { components } from '#lib/openapi/atlas.gen.ts';

export type ErrorCode = components['schemas']['ErrorCode'];

/** Something wrong with one parameter or field, named by its path. */
export type InputProblem = { param: string; message: string };

export type ErrorDetails = {
  param?: string;
  /** Everything that is wrong with the input, if that is the error. */
  problems?: InputProblem[];
  position?: { line: number; column: number };
  headers?: Record<string, string>;
};

/** An answer that a rule or handler gives by throwing. The message says what is wrong and what to do. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.details = details;
  }
}

/** The error for input that is not valid: every problem is told, and the first one leads. */
export function createInputError(problems: [InputProblem, ...InputProblem[]]): ApiError {
  const [{ message, param }] = problems;
  return new ApiError('invalid_request', message, { param, problems });
}
