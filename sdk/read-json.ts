import { InvalidAnswerError } from './errors.ts';
import { keepResponse } from './response-info.ts';

/**
 * Reads an answer as a JSON object.
 *
 * @param fields the names it must have, separated by blanks.
 * @throws InvalidAnswerError when it is none, or lacks one: it was cut or changed on its way.
 */
export async function readJson<T extends object>(response: Response, fields: string): Promise<T> {
  return keepResponse(parseObject<T>(await response.text(), fields), response);
}

/** @throws InvalidAnswerError */
export function parseObject<T extends object>(text: string, fields: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InvalidAnswerError('The answer is no JSON.', { cause });
  }
  return requireFields<T>(value, fields);
}

/** @throws InvalidAnswerError */
export function requireFields<T extends object>(value: unknown, fields: string): T {
  const names = fields.split(' ').filter(Boolean);
  const isObject = typeof value === 'object' && value !== null;
  const missing = names.find((name) => !isObject || !(name in value));
  if (isObject && missing === undefined) return value as T;
  throw new InvalidAnswerError(isObject ? `The answer lacks the field ${missing}.` : 'The answer is no object.');
}
