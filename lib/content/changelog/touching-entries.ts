import 'server-only';
import type { ApiDescription } from '#lib/openapi/description.ts';
import type { Operation } from '#lib/openapi/operation.ts';
import { readUsedSchemas } from '#lib/openapi/used-schemas.ts';
import type { ChangelogEntry } from './parse-entry.ts';

const kept = new WeakMap<ApiDescription, Map<string, Set<string>>>();

/** The entries that touch an operation, by its name or by a schema that it uses, in their order. */
export function touchingEntries(
  entries: ChangelogEntry[],
  description: ApiDescription,
  operation: Operation,
): ChangelogEntry[] {
  const schemas = usedSchemas(description, operation);
  return entries.filter(({ changes }) =>
    changes.some(
      (change) => change.operations.includes(operation.id) || change.schemas.some((name) => schemas.has(name)),
    ),
  );
}

function usedSchemas(description: ApiDescription, operation: Operation): Set<string> {
  const byId = kept.get(description) ?? new Map<string, Set<string>>();
  kept.set(description, byId);
  const schemas = byId.get(operation.id) ?? readUsedSchemas(description, operation);
  byId.set(operation.id, schemas);
  return schemas;
}
