import type { JsonObject } from '#lib/http/json-value.ts';
import type { ApiDescription } from './description.ts';
import { isObject } from './document.ts';
import type { Operation, Parameter } from './operation.ts';
import { dereference } from './reference.ts';
import { describeSchema, type SchemaField } from './schema-field.ts';

/**
 * The parameters of an operation in one place, as fields; before the headers, those that its credential travels in,
 * which OpenAPI keeps in the security schemes.
 */
export function describeParameters(
  description: ApiDescription,
  operation: Operation,
  place: Parameter['in'],
): SchemaField[] {
  const own = operation.parameters
    .filter((parameter) => parameter.in === place)
    .map((parameter) => {
      const field = describeSchema(description.document, parameter.schema, parameter.name, parameter.isRequired);
      return {
        ...field,
        description: parameter.isSandboxOnly ? `Sandbox only. ${parameter.description}` : parameter.description,
        deprecation: parameter.deprecation ?? field.deprecation,
      };
    });
  return [...credentialFields(description, operation, place), ...own];
}

function credentialFields({ document }: ApiDescription, operation: Operation, place: Parameter['in']): SchemaField[] {
  const components = isObject(document.components) ? document.components : {};
  const schemes = isObject(components.securitySchemes) ? components.securitySchemes : {};
  const fields = new Map<string, SchemaField>();
  for (const name of operation.securitySchemes) {
    const reference = schemes[name];
    if (!isObject(reference)) continue;
    const scheme = dereference(document, reference);
    const carrier = carrierOf(scheme);
    if (carrier.place !== place || fields.has(carrier.name)) continue;
    const field = describeSchema(document, { type: 'string' }, carrier.name, true);
    fields.set(carrier.name, { ...field, description: carrier.description });
  }
  return [...fields.values()];
}

/** Where a credential of a security scheme travels (OpenAPI 3.1, section 4.8.27). */
function carrierOf(scheme: JsonObject): { place: string; name: string; description: string } {
  if (scheme.type === 'apiKey') {
    const description = typeof scheme.description === 'string' ? scheme.description : 'An API key.';
    return { place: String(scheme.in), name: String(scheme.name), description };
  }
  const isBasic = scheme.type === 'http' && scheme.scheme === 'basic';
  const description = isBasic
    ? '`Basic` and the user name and password, base64-encoded.'
    : '`Bearer` and a token: an API key or an OAuth access token.';
  return { place: 'header', name: 'Authorization', description };
}
