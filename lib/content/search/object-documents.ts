import 'server-only';
import type { ApiDescription } from '#lib/openapi/description.ts';
import { flattenFields } from '#lib/openapi/flatten-fields.ts';
import { kebabCase } from '#lib/openapi/operation-names.ts';
import type { SchemaField } from '#lib/openapi/schema-field.ts';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { type AnsweredObject, answeredObjects } from './answered-objects.ts';
import { fieldText, plainText } from './field-text.ts';

/** The objects of an API, with the prefix of their ids, and their fields. Both lead to where they are answered. */
export function objectDocuments(description: ApiDescription): SearchDocument[] {
  const objects = answeredObjects(description);
  return [...objects.map(objectDocument), ...withoutRepeats(objects.flatMap(fieldDocuments))];
}

/** A field that says the same in several objects, one of which mostly contains another, is found in the first. */
function withoutRepeats(fields: SearchDocument[]): SearchDocument[] {
  const seen = new Set<string>();
  return fields.filter(({ title, text }) => {
    const key = `${title.slice(title.indexOf('.'))} ${text}`;
    const isNew = text === '' || !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The prefixes of ids that the objects of an API have, in the order of its operations. */
export function idPrefixes(description: ApiDescription): string[] {
  return answeredObjects(description)
    .map(({ object }) => idPrefixOf(object))
    .filter((prefix) => prefix !== '');
}

function objectDocument({ name, object, operation }: AnsweredObject): SearchDocument {
  const prefix = idPrefixOf(object);
  return {
    href: `${operation.href}#responses`,
    kind: 'object',
    title: object.title || name,
    context: prefix === '' ? 'object' : `object, ids begin with ${prefix}`,
    names: [name, prefix].join(' '),
    text: [plainText(object.description), ...object.variants.map(({ title }) => title)].join(' '),
    method: undefined,
  };
}

function fieldDocuments({ name, object, operation, status, within }: AnsweredObject): SearchDocument[] {
  const owner = kebabCase(name).replaceAll('-', '_');
  return flattenFields(object.children).map(({ field, path }) => ({
    href: `${operation.href}#${status}.${within}${path}`,
    kind: 'field',
    title: `${owner}.${path}`,
    context: `${object.title || name} object`,
    names: '',
    text: fieldText(field),
    method: undefined,
  }));
}

/** `acc_` of ids that match `^acc_[0-9a-z]+$`, or of an example; empty where ids have no prefix. */
function idPrefixOf({ children, variants }: SchemaField): string {
  const id = (variants[0]?.children ?? children).find(({ name }) => name === 'id');
  const pattern = id?.constraints.find((constraint) => constraint.startsWith('matches ^'))?.slice('matches ^'.length);
  return /^[a-z]+_/.exec(pattern ?? String(id?.example ?? ''))?.[0] ?? '';
}
