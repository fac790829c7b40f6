import 'server-only';
import type { ApiDescription } from '#lib/openapi/description.ts';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { plainText } from './field-text.ts';

/** Every operation, by what it does, its id, its route, its scopes and the events that it causes. */
export function operationDocuments({ operations, tags }: ApiDescription): SearchDocument[] {
  const titleOf = new Map(tags.map(({ name, title }) => [name, title]));
  return operations.map(({ id, href, method, path, summary, description, tag, scopes, emits, auditAction }) => ({
    href,
    kind: 'operation',
    title: summary,
    context: path,
    names: [method, id, titleOf.get(tag) ?? ''].join(' '),
    text: [plainText(description), ...scopes, ...emits, auditAction ?? ''].join(' '),
    method,
  }));
}
