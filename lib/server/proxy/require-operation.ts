import 'server-only';
import type { ApiDescription } from '#lib/openapi/description.ts';
import { findOperation, type OperationMatch } from '#lib/openapi/find-operation.ts';
import type { Refusal } from '../refusal.ts';

export type FoundOperation = Extract<OperationMatch, { kind: 'operation' }>;

/** What a request asks for: an operation, its `Allow` (OPTIONS), or nothing that the API description knows. */
export type Lookup = FoundOperation | { kind: 'options'; allow: string } | { kind: 'refusal'; refusal: Refusal };

/** Looks a request up in the API description, so that nothing which is not described ever reaches the upstream. */
export function requireOperation(description: ApiDescription, method: string, path: string): Lookup {
  const match = findOperation(description, method, path);
  const shown = `${method} ${path.slice(0, 200)}`;
  switch (match.kind) {
    case 'operation':
      return match;
    case 'unknown-method': {
      const allow = match.allow.join(', ');
      if (method === 'OPTIONS') return { kind: 'options', allow };
      const detail = `${shown} is no operation of the API description. ${match.path} has ${allow}.`;
      return { kind: 'refusal', refusal: { code: 'method_not_allowed', detail, headers: { Allow: allow } } };
    }
    case 'unknown-path': {
      const hint = match.nearest ? ` Did you mean ${match.nearest}?` : ' The reference lists them all: /reference.';
      const detail = `${shown} is no operation of the API description.${hint}`;
      return { kind: 'refusal', refusal: { code: 'unknown_operation', detail } };
    }
  }
}
