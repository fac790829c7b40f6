import { parseJson } from '#lib/http/json.ts';
import type { JsonNode } from '#lib/http/json-node.ts';

/** Keys on the way down from the root, through objects. */
export type JsonPath = string[];

/** The value at a path, undefined where the way down ends before. */
export function findNode(root: JsonNode | undefined, path: JsonPath): JsonNode | undefined {
  return path.reduce<JsonNode | undefined>((node, key) => findMember(node, key)?.value, root);
}

/**
 * JSON text with another value at a path; everything else keeps its place, its digits and its layout. Objects that are
 * missing on the way are made. A new member goes behind the last of those in `order` (the paths that a form lists) that
 * come before it, so that filling in a form writes the body in the form's order; other members go to the end.
 *
 * @param raw JSON text of the new value.
 * @returns The text unchanged where it is no JSON object; an empty text counts as an empty object.
 */
export function setMember(text: string, path: JsonPath, raw: string, order: JsonPath[] = []): string {
  const source = text.trim() === '' ? '{}' : text;
  const root = rootOf(source);
  if (root?.type !== 'object') return text;
  let node: JsonNode = root;
  for (const [depth, key] of path.entries()) {
    const member = findMember(node, key);
    if (!member) {
      const missing = nest(path.slice(depth + 1), raw);
      if (node.type !== 'object') return splice(source, node.start, node.end, nest(path.slice(depth), raw));
      return insert(source, node, key, missing, keysBefore(order, path.slice(0, depth + 1)));
    }
    node = member.value;
  }
  return splice(source, node.start, node.end, raw);
}

/** JSON text without the member at a path; unchanged where there is none. */
export function removeMember(text: string, path: JsonPath): string {
  const parent = findNode(rootOf(text), path.slice(0, -1));
  if (parent?.type !== 'object') return text;
  const index = parent.members.findIndex(({ key }) => key === path.at(-1));
  const [previous, member, next] = [parent.members[index - 1], parent.members[index], parent.members[index + 1]];
  if (!member) return text;
  if (next) return splice(text, member.keyNode.start, next.keyNode.start, '');
  if (previous) return splice(text, previous.value.end, member.value.end, '');
  return splice(text, parent.start, parent.end, '{}');
}

/** JSON text in which the member at a path has another key; its value and place stay. */
export function renameMember(text: string, path: JsonPath, key: string): string {
  const parent = findNode(rootOf(text), path.slice(0, -1));
  const member = findMember(parent, path.at(-1) ?? '');
  return member ? splice(text, member.keyNode.start, member.keyNode.end, JSON.stringify(key)) : text;
}

/** The root of JSON text, undefined where it is no JSON. */
export function rootOf(text: string): JsonNode | undefined {
  const parsed = parseJson(text);
  return parsed.ok ? parsed.root : undefined;
}

function findMember(node: JsonNode | undefined, key: string) {
  return node?.type === 'object' ? node.members.find((member) => member.key === key) : undefined;
}

function nest(path: JsonPath, raw: string): string {
  return path.reduceRight((inner, key) => `{ ${JSON.stringify(key)}: ${inner} }`, raw);
}

/** Keys that a form lists before the last one of a path, beside it; undefined where it does not list the path. */
function keysBefore(order: JsonPath[], path: JsonPath): string[] | undefined {
  const index = order.findIndex((listed) => path.every((key, depth) => listed[depth] === key));
  if (index < 0) return undefined;
  const parent = path.slice(0, -1);
  return order
    .slice(0, index)
    .filter((listed) => parent.every((key, depth) => listed[depth] === key))
    .flatMap((listed) => listed.slice(parent.length, path.length));
}

function insert(
  text: string,
  parent: Extract<JsonNode, { type: 'object' }>,
  key: string,
  raw: string,
  before: string[] | undefined,
): string {
  const member = `${JSON.stringify(key)}: ${raw}`;
  const [first] = parent.members;
  if (!first) return splice(text, parent.start, parent.end, wrap(text, parent.start, member));
  const lead = text.slice(parent.start + 1, first.keyNode.start);
  const gap = lead === '' ? ' ' : lead;
  const predecessor = before
    ? parent.members.findLast(({ key: other }) => before.includes(other))
    : parent.members.at(-1);
  if (!predecessor) return splice(text, first.keyNode.start, first.keyNode.start, `${member},${gap}`);
  return splice(text, predecessor.value.end, predecessor.value.end, `,${gap}${member}`);
}

/** The only member of an object: on a line of its own, unless the whole text stands on one line and holds more. */
function wrap(text: string, at: number, member: string): string {
  if (text.trim() !== '{}' && !text.includes('\n')) return `{ ${member} }`;
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return `{\n${indent}  ${member}\n${indent}}`;
}

function splice(text: string, start: number, end: number, insertion: string): string {
  return text.slice(0, start) + insertion + text.slice(end);
}
