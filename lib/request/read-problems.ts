import type { FieldProblem } from './find-refusals.ts';
import { readJson, readMember } from './read-json.ts';

/** What an API's error says of the request that caused it. */
export type RequestProblems = {
  problems: FieldProblem[];
  /** Where the body stops being JSON, 1-based. */
  position?: { line: number; column: number };
};

/**
 * The problems that an error body lists: `error.errors[]` with `param` and `message`, or the one that `error` itself
 * names. Empty for any other body.
 */
export function readProblems(body: string): RequestProblems {
  const error = readMember(readJson(body), 'error');
  const [line, column] = [readMember(error, 'line'), readMember(error, 'column')];
  const list = readMember(error, 'errors');
  const problems = (Array.isArray(list) && list.length > 0 ? list : [error]).flatMap((problem: unknown) => {
    const [param, message] = [readMember(problem, 'param'), readMember(problem, 'message')];
    return typeof param === 'string' && typeof message === 'string' ? [{ param, message }] : [];
  });
  return typeof line === 'number' && typeof column === 'number'
    ? { problems, position: { line, column } }
    : { problems };
}
