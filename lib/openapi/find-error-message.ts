import type { ApiDescription } from './description.ts';
import { isObject } from './document.ts';

/** What the first documented example of an answer with this error code says, in document order. */
export function findErrorMessage({ operations }: ApiDescription, code: string): string | undefined {
  return operations
    .flatMap(({ responses }) => responses.flatMap(({ content }) => content.flatMap(({ examples }) => examples)))
    .map(({ value }) => (isObject(value) && isObject(value.error) ? value.error : {}))
    .filter((error) => error.code === code)
    .map(({ message }) => String(message))[0];
}
