import 'server-only';
import { describeParameters } from '#lib/openapi/describe-parameters.ts';
import type { ApiDescription } from '#lib/openapi/description.ts';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { plainText } from './field-text.ts';

type Use = { name: string; way: 'request' | 'response'; href: string; text: string };

/** Every header that is sent or answered, once, whatever the number of operations that have it. */
export function headerDocuments(description: ApiDescription): SearchDocument[] {
  const uses = description.operations.flatMap((operation): Use[] => [
    ...describeParameters(description, operation, 'header').map((field): Use => {
      const href = `${operation.href}#header.${field.name}`;
      return { name: field.name, way: 'request', href, text: field.description };
    }),
    ...operation.responses.flatMap(({ status, headers }) =>
      headers.map(({ name, description: text }): Use => {
        return { name, way: 'response', href: `${operation.href}#${status}.header.${name}`, text };
      }),
    ),
  ]);
  return [...Map.groupBy(uses, ({ name }) => name.toLowerCase()).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const ways = [...new Set(own.map(({ way }) => way))].join(' and ');
    return [
      {
        href: first.href,
        kind: 'header',
        title: first.name,
        context: `${ways} header`,
        names: '',
        text: plainText([...new Set(own.map(({ text }) => text))].join(' ')),
        method: undefined,
      },
    ];
  });
}
