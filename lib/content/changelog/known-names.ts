import 'server-only';
import { isObject, type OpenApiDocument } from '#lib/openapi/document.ts';
import { readOperations } from '#lib/openapi/read-operations.ts';
import { readSchemaNames } from '#lib/openapi/schema-names.ts';
import { readKeptVersions } from '../kept-versions.ts';
import { readDescription } from '../read-description.ts';

export type KnownNames = { operations: Set<string>; schemas: Set<string> };

/** Operations, webhooks and schemas that an entry may name: those of today, and those that a kept version had. */
export function readKnownNames(): KnownNames {
  const documents = [readDescription().document, ...readKeptVersions().map(({ document }) => document)];
  return {
    operations: new Set(documents.flatMap(operationIdsOf)),
    schemas: new Set(documents.flatMap(readSchemaNames)),
  };
}

function operationIdsOf(document: OpenApiDocument): string[] {
  const webhooks = isObject(document.webhooks) ? document.webhooks : {};
  return [document, { ...document, paths: webhooks }].flatMap(readOperations).map(({ id }) => id);
}
