import 'server-only';
import type { ApiDescription } from '#lib/openapi/description.ts';
import { readScopes } from '#lib/openapi/scopes.ts';
import type { SearchDocument } from '#lib/search/search-document.ts';

/** Every OAuth scope; it leads to the first operation that wants it. */
export function scopeDocuments({ document, operations }: ApiDescription): SearchDocument[] {
  return readScopes(document).flatMap(({ name, description }) => {
    const operation = operations.find(({ scopes }) => scopes.includes(name));
    if (!operation) return [];
    return [
      {
        href: operation.href,
        kind: 'scope',
        title: name,
        context: `scope: ${description}`,
        names: 'scope',
        text: '',
        method: undefined,
      },
    ];
  });
}
