import { type JsonNode, toValue } from '#lib/http/json-node.ts';
import type { ResponseGuide, SchemaOutline } from './response-guide.ts';

/** A place at which an answer is not as it is described. */
export type Difference = {
  kind: 'missing' | 'extra' | 'type';
  /** `data[0].plan` */
  path: string;
  /** Where to look, in UTF-16 code units of the answer's text. */
  offset: number;
  /** Where the description speaks of it. */
  line: number;
  /** What is described, for a `type`. */
  expected?: string;
};

type Outline = Exclude<SchemaOutline, { ref: string }>;

/** Where an answer lacks a field that is described as required, has one that is not described, or one of another type. */
export function checkAnswer(root: JsonNode, outline: SchemaOutline, schemas: ResponseGuide['schemas']): Difference[] {
  function check(node: JsonNode, reference: SchemaOutline, path: string, at: number): Difference[] {
    const schema = resolve(reference);
    if (schema.types && !schema.types.some((type) => isOfType(node, type)))
      return [{ kind: 'type', path, offset: at, line: schema.line, expected: schema.types.join(' or ') }];
    if (schema.constant !== undefined && JSON.stringify(toValue(node)) !== JSON.stringify(schema.constant))
      return [{ kind: 'type', path, offset: at, line: schema.line, expected: JSON.stringify(schema.constant) }];
    const variant = schema.variants && fitting(node, schema.variants, path, at);
    return [
      ...(variant?.differences ?? []),
      ...(node.type === 'object' ? checkMembers(node, schema, variant?.schema, path) : []),
      ...(node.type === 'array' && schema.items
        ? node.elements.flatMap((element, index) =>
            check(element, schema.items as SchemaOutline, `${path}[${index}]`, element.start),
          )
        : []),
    ];
  }

  function checkMembers(
    node: Extract<JsonNode, { type: 'object' }>,
    schema: Outline,
    variant: Outline | undefined,
    path: string,
  ): Difference[] {
    const { properties, required = [], others } = schema;
    const below = (key: string) => (path === '' ? key : `${path}.${key}`);
    const missing = required
      .filter((key) => !node.members.some((member) => member.key === key))
      .map((key): Difference => {
        const described = properties?.[key];
        const line = described ? lineOf(described, schema.line) : schema.line;
        return { kind: 'missing', path: below(key), offset: node.start, line };
      });
    return [
      ...missing,
      ...node.members.flatMap((member): Difference[] => {
        const { key, keyNode, value } = member;
        const described = ownOf(properties, key) ?? (others === true ? undefined : others);
        if (described) return check(value, described, below(key), keyNode.start);
        // Nothing is extra where the description names no field, or another part of it names this one.
        if (!properties || others || ownOf(variant?.properties, key) || schema.variants?.length) return [];
        return [{ kind: 'extra', path: below(key), offset: keyNode.start, line: schema.line }];
      }),
    ];
  }

  /** The variant that the value fits, or the one that it misses least. */
  function fitting(node: JsonNode, variants: SchemaOutline[], path: string, at: number) {
    const tried = variants.map((variant) => ({
      schema: resolve(variant),
      differences: check(node, variant, path, at),
    }));
    const weight = ({ differences }: { differences: Difference[] }) =>
      // A constant that does not match says that another variant is meant.
      differences.reduce((sum, { kind }) => sum + (kind === 'type' ? 100 : 1), 0);
    return tried.sort((one, other) => weight(one) - weight(other))[0];
  }

  function resolve(outline: SchemaOutline): Outline {
    let current = outline;
    for (let hop = 0; 'ref' in current && hop < 32; hop += 1) current = schemas[current.ref] ?? { line: 0 };
    return 'ref' in current ? { line: 0 } : current;
  }

  function lineOf(outline: SchemaOutline, fallback: number): number {
    return 'ref' in outline ? fallback : outline.line;
  }

  return check(root, outline, '', root.start);
}

/** The type of a value in JSON Schema's words; an integer is a number, too. */
function isOfType(node: JsonNode, type: string): boolean {
  if (node.type !== 'number') return node.type === type;
  return type === 'number' || (type === 'integer' && Number.isInteger(Number(node.raw)));
}

function ownOf<Value>(record: Record<string, Value> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
