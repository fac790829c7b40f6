import 'server-only';
import type { Operation } from '#lib/openapi/operation.ts';
import { readDescription } from './read-description.ts';

/** The operation whose page is at a path of the site. */
export function findOperationPage(href: string): Operation | undefined {
  return readDescription().operations.find((operation) => operation.href === href);
}

/**
 * An operation by its id, for pages that name one.
 *
 * @throws Error listing the ids there are.
 */
export function requireOperation(id: string): Operation {
  const { operations } = readDescription();
  const operation = operations.find((candidate) => candidate.id === id);
  if (operation) return operation;
  throw new Error(`"${id}" is no operation. There are: ${operations.map((candidate) => candidate.id).join(', ')}.`);
}
