import type { JsonValue } from '#lib/http/json-value.ts';
import { isObject, type OpenApiDocument } from './document.ts';

const placeholder = /\{\{([\w.-]+)\}\}/g;

/**
 * Puts facts into the texts of an OpenAPI document, in place: `{{request-body}}` in a description or a summary becomes
 * the words of that fact, so that the description does not state twice what it has as data.
 *
 * @throws Error naming a placeholder that is no fact.
 */
export function fillInFacts(document: OpenApiDocument, facts: Map<string, string>): void {
  const seen = new Set<JsonValue>();
  const fill = (text: string) =>
    text.replace(placeholder, (_, name: string) => {
      const fact = facts.get(name);
      if (fact !== undefined) return fact;
      throw new Error(`{{${name}}} is no fact. There are: ${[...facts.keys()].join(', ')}.`);
    });
  const visit = (value: JsonValue) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isObject(value)) {
      for (const key of ['description', 'summary']) {
        const text = value[key];
        if (typeof text === 'string') value[key] = fill(text);
      }
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(document);
}
