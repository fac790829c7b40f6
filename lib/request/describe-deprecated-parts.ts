import type { Deprecation } from '#lib/openapi/deprecation.ts';
import type { ApiDescription } from '#lib/openapi/description.ts';
import { isObject } from '#lib/openapi/document.ts';
import type { Operation } from '#lib/openapi/operation.ts';
import { describeSchema, type SchemaField } from '#lib/openapi/schema-field.ts';
import type { DeprecatedPart } from './deprecated-part.ts';

/** What of an operation's requests will end: the operation, its parameters, its body's fields, and single values of both. */
export function describeDeprecatedParts(
  { document }: ApiDescription,
  operation: Operation,
  body: SchemaField | undefined,
): DeprecatedPart[] {
  const base = isObject(document.externalDocs) ? String(document.externalDocs.url) : undefined;
  const noteOn = (what: string, deprecation: Deprecation) => noteText(what, deprecation, base);
  const whole = operation.deprecation ? [{ note: noteOn('This operation', operation.deprecation) }] : [];
  const parameters = operation.parameters.flatMap(({ name, in: place, schema, deprecation }) => {
    if (place === 'cookie') return [];
    const field = describeSchema(document, schema, name);
    return partsOf({ ...field, deprecation: deprecation ?? field.deprecation }, [name], noteOn).map((part) => ({
      place,
      ...part,
    }));
  });
  const fields = (body?.children ?? []).flatMap((field) => partsWithin(field, [field.name], noteOn));
  return [...whole, ...parameters, ...fields.map((part) => ({ place: 'body' as const, ...part }))];
}

type NoteOn = (what: string, deprecation: Deprecation) => string;

function partsWithin(field: SchemaField, path: string[], noteOn: NoteOn): DeprecatedPart[] {
  // In a list the way to a field is not the same for all.
  const children = field.types.includes('array') ? [] : field.children;
  const inner = children.flatMap((child) => partsWithin(child, [...path, child.name], noteOn));
  return [...partsOf(field, path, noteOn), ...inner];
}

function partsOf({ deprecation, enumValues }: SchemaField, path: string[], noteOn: NoteOn): DeprecatedPart[] {
  const name = path.join('.');
  const values = enumValues.flatMap(({ value, deprecation: end }) =>
    end ? [{ path, value: String(value), note: noteOn(`${name} ${value}`, end) }] : [],
  );
  return [...(deprecation ? [{ path, note: noteOn(name, deprecation) }] : []), ...values];
}

/** A comment goes to the end of its line, so nothing in it may end one. */
function noteText(what: string, { since, sunset, link }: Deprecation, base: string | undefined): string {
  const state = `${what} is deprecated${since ? ` since ${since}` : ''}`;
  const end = sunset ? ` and ends on ${sunset}` : '';
  const more = link ? `: ${base ? new URL(link, base).href : link}` : '';
  return `${state}${end}${more}`.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
