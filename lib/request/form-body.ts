import { rootOf } from './edit-json.ts';
import { compactJson } from './format-json.ts';

export const formMediaType = 'application/x-www-form-urlencoded';

/**
 * The members of a JSON object as a form's body (WHATWG URL, section 5): texts as they are, all else as its JSON, an
 * array as one pair for each element, and null as nothing. A text that is no object is returned as it is.
 */
export function encodeForm(json: string): string {
  const root = rootOf(json);
  if (root?.type !== 'object') return json;
  const form = new URLSearchParams();
  for (const { key, value } of root.members) {
    for (const node of value.type === 'array' ? value.elements : [value]) {
      if (node.type === 'null') continue;
      form.append(key, node.type === 'string' ? node.value : compactJson(json.slice(node.start, node.end)));
    }
  }
  return form.toString();
}
