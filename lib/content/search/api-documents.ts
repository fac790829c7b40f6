import 'server-only';
import type { ApiDescription } from '#lib/openapi/description.ts';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { errorDocuments } from './error-documents.ts';
import { headerDocuments } from './header-documents.ts';
import { objectDocuments } from './object-documents.ts';
import { operationDocuments } from './operation-documents.ts';
import { parameterDocuments } from './parameter-documents.ts';
import { scopeDocuments } from './scope-documents.ts';

/** Everything that an API description has to find, what is looked for most first. */
export function apiDocuments(description: ApiDescription): SearchDocument[] {
  return [
    ...operationDocuments(description),
    ...errorDocuments(description),
    ...scopeDocuments(description),
    ...objectDocuments(description),
    ...headerDocuments(description),
    ...parameterDocuments(description),
  ];
}
