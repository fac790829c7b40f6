import { describe, expect, test } from 'vitest';
import { readField, readRows, removeField, writeField } from './edit-body.ts';
import { rootOf } from './edit-json.ts';
import type { BodyField } from './form-field.ts';

const name: BodyField = { name: 'name', path: ['name'], control: 'text', typeLabel: 'string' };
const seats: BodyField = { name: 'seats', path: ['seats'], control: 'text', typeLabel: 'integer', isLiteral: true };
const crmId: BodyField = { ...name, name: 'metadata.crm_id', path: ['metadata', 'crm_id'] };
const fields = [name, seats, crmId];

function read(body: string, field: BodyField): string {
  return readField(body, rootOf(body), field);
}

describe('a field of the form', () => {
  test.each(['9007199254740993', '1e400', '-0', '1.10'])('keeps the digits of %s', (digits) => {
    const body = writeField('{}', fields, seats, digits);
    expect(body).toBe(`{\n  "seats": ${digits}\n}`);
    expect(read(body, seats)).toBe(digits);
  });

  test('keeps half a number as text until it is one', () => {
    const half = writeField('{"seats":1}', fields, seats, '1e');
    expect(half).toBe('{"seats":"1e"}');
    expect(read(half, seats)).toBe('1e');
    expect(writeField(half, fields, seats, '1e5')).toBe('{"seats":1e5}');
  });

  test('shows text as text, and what is not text as its JSON', () => {
    expect(read('{"name":"a \\"b\\" \\u00e9"}', name)).toBe('a "b" é');
    expect(read('{"name":{"x":1.0}}', name)).toBe('{"x":1.0}');
    expect(read('{"name":null}', name)).toBe('null');
    expect(read('{}', name)).toBe('');
  });

  test('leaves the body when it is emptied, with the object that held nothing else', () => {
    const body = writeField('{"name":"A"}', fields, crmId, '1');
    expect(body).toBe('{"name":"A", "metadata": { "crm_id": "1" }}');
    expect(writeField(body, fields, crmId, '')).toBe('{"name":"A"}');
  });

  test('leaves everything it does not know where it stands', () => {
    const body = '{ "x" : [1.0],  "name":"A" , "y":{} }';
    expect(writeField(body, fields, name, 'B')).toBe('{ "x" : [1.0],  "name":"B" , "y":{} }');
  });
});

describe('key and value rows', () => {
  test('shows the members in their order', () => {
    const body = '{"metadata":{"b":"1","2":"x","a":1.0}}';
    expect(readRows(body, rootOf(body), ['metadata'])).toEqual([
      ['b', '1'],
      ['2', 'x'],
      ['a', '1.0'],
    ]);
  });

  test.each(['{}', '{"metadata":null}'])('has no rows for %s', (body) => {
    expect(readRows(body, rootOf(body), ['metadata'])).toEqual([]);
  });

  test('cannot show a list', () => {
    const body = '{"metadata":[]}';
    expect(readRows(body, rootOf(body), ['metadata'])).toBeUndefined();
  });

  test('leaves no empty object behind when the last row goes', () => {
    expect(removeField('{"name":"A","metadata":{"a":"1"}}', ['metadata', 'a'])).toBe('{"name":"A"}');
  });
});
