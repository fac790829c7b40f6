import type { JsonValue } from './json-value.ts';

/** Where a node stands in its text, in UTF-16 code units: `text.slice(start, end)` is the node as it was written. */
type Span = { start: number; end: number };

export type JsonString = Span & { type: 'string'; value: string };

/** A member of an object, in the order of the text. */
export type JsonMember = { key: string; keyNode: JsonString; value: JsonNode };

/**
 * A JSON text as it was written. Numbers keep their digits in `raw`, because 2^53+1 and 1e400 have no exact value in
 * JavaScript; members keep their order.
 */
export type JsonNode =
  | (Span & { type: 'object'; members: JsonMember[] })
  | (Span & { type: 'array'; elements: JsonNode[] })
  | JsonString
  | (Span & { type: 'number'; raw: string })
  | (Span & { type: 'boolean'; value: boolean })
  | (Span & { type: 'null' });

/**
 * The plain value of a node. Every key becomes an own property, `__proto__` too, and no prototype is touched. Numbers
 * are rounded as `JSON.parse` rounds them.
 */
export function toValue(node: JsonNode): JsonValue {
  switch (node.type) {
    case 'object':
      // fromEntries defines properties; an assignment to `__proto__` would set the prototype.
      return Object.fromEntries(node.members.map(({ key, value }) => [key, toValue(value)]));
    case 'array':
      return node.elements.map(toValue);
    case 'number':
      return Number(node.raw);
    case 'null':
      return null;
    default:
      return node.value;
  }
}
