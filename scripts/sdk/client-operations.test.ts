import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readApiDescription } from '#lib/openapi/description.ts';
import { readClientMethods } from './client-operations.ts';

const source = readFileSync('content/openapi/atlas.yaml', 'utf8');
const read = (from: string, to: string) => () => readClientMethods(readApiDescription(source.replace(from, to)));

test('gives an operation with two media types two methods', () => {
  const methods = readClientMethods(readApiDescription(source));
  const ofEvents = methods.filter(({ operation }) => operation.id === 'listEvents');
  expect(ofEvents.map(({ method, mediaType }) => [method, mediaType])).toEqual([
    ['list', 'application/json'],
    ['stream', 'application/x-ndjson'],
  ]);
});

test('refuses a method that two operations have', () => {
  expect(read('x-sdk-method: accounts.create', 'x-sdk-method: accounts.list')).toThrow(/accounts\.list twice/);
});

test('refuses a name that is no method', () => {
  expect(read('x-sdk-method: accounts.create', 'x-sdk-method: create')).toThrow(/createAccount is "create"/);
});
