import type { JsonNode } from '#lib/http/json-node.ts';
import { findNode, removeMember, rootOf, setMember } from './edit-json.ts';
import type { BodyField } from './form-field.ts';
import { readJson } from './read-json.ts';

/** What a field's control shows of a body: the text of a string, the JSON of anything else, nothing where it is missing. */
export function readField(body: string, root: JsonNode | undefined, { path }: BodyField): string {
  return textOf(body, findNode(root, path));
}

/** The rows of a map field; undefined where the body holds something else there, which rows cannot show. */
export function readRows(
  body: string,
  root: JsonNode | undefined,
  path: string[],
): [key: string, text: string][] | undefined {
  const node = findNode(root, path);
  if (node === undefined || node.type === 'null') return [];
  return node.type === 'object' ? node.members.map(({ key, value }) => [key, textOf(body, value)]) : undefined;
}

/**
 * The body with what was typed into a field's control: nothing typed removes the member, and what a literal field
 * cannot take as it stands is sent as a string, for the API to say what is wrong with it.
 */
export function writeField(body: string, fields: BodyField[], field: BodyField, text: string): string {
  if (text === '') return removeField(body, field.path);
  const isLiteral = field.isLiteral && readJson(text) !== undefined;
  return setMember(
    body,
    field.path,
    isLiteral ? text.trim() : JSON.stringify(text),
    fields.map(({ path }) => path),
  );
}

/** The body without a field, and without the optional object that this leaves empty. */
export function removeField(body: string, path: string[]): string {
  const removed = removeMember(body, path);
  const parent = path.slice(0, -1);
  return parent.length > 0 && isEmptyObject(removed, parent) ? removeMember(removed, parent) : removed;
}

function isEmptyObject(body: string, path: string[]): boolean {
  const node = findNode(rootOf(body), path);
  return node?.type === 'object' && node.members.length === 0;
}

function textOf(body: string, node: JsonNode | undefined): string {
  if (node === undefined) return '';
  return node.type === 'string' ? node.value : body.slice(node.start, node.end);
}
