import type { JsonValue } from '#lib/http/json-value.ts';
import type { ApiDescription } from './description.ts';
import { isObject } from './document.ts';

/** The first documented example of an answer with this error code, in document order. */
export function findErrorExample({ operations }: ApiDescription, code: string): JsonValue | undefined {
  return operations
    .flatMap(({ responses }) => responses.flatMap(({ content }) => content.flatMap(({ examples }) => examples)))
    .find(({ value }) => isObject(value) && isObject(value.error) && value.error.code === code)?.value;
}
