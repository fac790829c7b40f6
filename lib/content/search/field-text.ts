import 'server-only';
import type { SchemaField } from '#lib/openapi/schema-field.ts';

/** CommonMark as words: what would only be markup, or an address behind a word, is left out. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[`*[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is said of a field, its values included. */
export function fieldText({ description, enumValues, constraints, format }: SchemaField): string {
  const values = enumValues.map((entry) => (entry.description ? `${entry.value} (${entry.description})` : entry.value));
  return plainText([description, values.join(', '), constraints.join(', '), format].filter(Boolean).join(' '));
}

/** A field in a few words: `enum, required`. */
export function fieldTraits({ typeLabel, isRequired, deprecation }: SchemaField): string {
  return [typeLabel, isRequired ? 'required' : '', deprecation ? 'deprecated' : ''].filter(Boolean).join(', ');
}
