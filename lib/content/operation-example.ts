import type { NamedExample, Operation } from '#lib/openapi/operation.ts';

/**
 * A documented example of an operation's answer: the one of that name, else the first.
 *
 * @throws Error naming the statuses or examples there are.
 */
export function findExample({ id, responses }: Operation, status: string, name?: string): NamedExample {
  const response = responses.find((candidate) => candidate.status === status);
  if (!response) {
    const statuses = responses.map((candidate) => candidate.status).join(', ');
    throw new Error(`${id} documents no answer ${status}. There are: ${statuses}.`);
  }
  const examples = response.content.flatMap((media) => media.examples);
  const example = name === undefined ? examples[0] : examples.find((candidate) => candidate.name === name);
  if (example) return example;
  const names = examples.map((candidate) => candidate.name).join(', ') || 'none';
  throw new Error(`${id} ${status} has no example "${name ?? ''}". There are: ${names}.`);
}
