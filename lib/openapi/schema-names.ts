import { isObject, type OpenApiDocument } from './document.ts';

/** The names under `components.schemas`, in document order. */
export function readSchemaNames(document: OpenApiDocument): string[] {
  const components = isObject(document.components) ? document.components : {};
  return isObject(components.schemas) ? Object.keys(components.schemas) : [];
}
