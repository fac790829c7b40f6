import { expect, test } from 'vitest';
import { encodeForm } from './form-body.ts';

test.each([
  [
    '{"grant_type":"client_credentials","scope":"accounts:read events:read"}',
    'grant_type=client_credentials&scope=accounts%3Aread+events%3Aread',
  ],
  [
    '{"a":"1&2=3","b":9007199254740993,"c":null,"d":["x",true],"e":{"f": 1}}',
    'a=1%262%3D3&b=9007199254740993&d=x&d=true&e=%7B%22f%22%3A1%7D',
  ],
  ['{}', ''],
  ['grant_type=typed+by+hand', 'grant_type=typed+by+hand'],
])('%s becomes %s', (json, form) => {
  expect(encodeForm(json)).toBe(form);
});
