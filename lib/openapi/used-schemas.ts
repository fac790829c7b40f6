import type { JsonValue } from '#lib/http/json-value.ts';
import type { ApiDescription } from './description.ts';
import { isObject } from './document.ts';
import type { Operation } from './operation.ts';
import { dereference, referenceName } from './reference.ts';

/**
 * The names of the schemas that an operation uses: in parameters, body and answers, and those that these use.
 *
 * @throws Error naming a `$ref` that leads nowhere.
 */
export function readUsedSchemas({ document }: ApiDescription, { path, method }: Operation): Set<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const walk = (value: JsonValue | undefined): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (isObject(value) && typeof value.$ref === 'string') follow(value.$ref);
    else if (isObject(value)) Object.values(value).forEach(walk);
  };
  const follow = (reference: string): void => {
    if (seen.has(reference)) return;
    seen.add(reference);
    const name = referenceName({ $ref: reference });
    if (reference.startsWith('#/components/schemas/') && name !== undefined) names.add(name);
    // A reference that leads to another one: only the last is an object, and each names what it passes.
    walk(dereference(document, { $ref: reference }));
  };
  const paths = isObject(document.paths) ? document.paths : {};
  const source = paths[path];
  if (!isObject(source)) return names;
  const item = dereference(document, source);
  walk(item.parameters);
  walk(item[method]);
  return names;
}
