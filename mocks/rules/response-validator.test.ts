import { describe, expect, test } from 'vitest';
import type { JsonObject } from '#lib/http/json-value.ts';
import { readApiDescription } from '#lib/openapi/description.ts';
import { isObject } from '#lib/openapi/document.ts';
import { downloadReport, volume } from '../test-report.ts';
import { createTestSandbox, description } from '../test-sandbox.ts';
import { getResponseValidator } from './response-validator.ts';

const responses = getResponseValidator(description);
const operation = description.operations.find(({ id }) => id === 'retrieveAccount');
if (!operation) throw new Error('retrieveAccount is not described');

const account = operation.responses.find(({ status }) => status === '200')?.content[0]?.examples[0]
  ?.value as JsonObject;
const check = (body: JsonObject) => responses.checkBody(operation, 200, 'application/json', body)?.problems.join();

describe('an answer', () => {
  test('that is described passes', () => {
    expect(check(account)).toBeUndefined();
  });

  test.each([
    ['without a required field', { name: undefined }, "must have required property 'name'"],
    ['with a field that is not described', { extra: 1 }, 'must NOT have additional properties'],
    ['with a value out of its limits', { plan: 'gold' }, '/plan must be equal to one of the allowed values'],
  ])('%s does not', (_, change, problem) => {
    expect(check(JSON.parse(JSON.stringify({ ...account, ...change })))).toContain(problem);
  });

  test('with a status, header or media type that is not described does not', () => {
    const headers = { 'Content-Type': 'application/json' };
    expect(responses.checkHead(operation, 418, new Headers(headers))?.problems).toEqual([
      'the status is not described',
    ]);
    const problems = responses.checkHead(
      operation,
      200,
      new Headers({ 'content-type': 'text/html', etag: 'x' }),
    )?.problems;
    expect(problems).toContain('the header Atlas-Request-Id is missing');
    expect(problems).toContain('the media type text/html is not described');
    expect(problems?.join()).toContain('the header ETag must match pattern');
  });
});

test('every answer that the description shows is valid by it', () => {
  for (const each of description.operations) {
    for (const { status, content } of each.responses) {
      for (const { mediaType, examples } of content) {
        for (const { value } of examples) {
          expect(responses.checkBody(each, Number(status), mediaType, value)).toBeUndefined();
        }
      }
    }
  }
});

test('an answer that breaks the contract fails the test that asked for it', async () => {
  const document = structuredClone(description.document);
  const { schemas } = isObject(document.components) ? document.components : {};
  if (isObject(schemas) && isObject(schemas.Account) && isObject(schemas.Account.properties)) {
    delete schemas.Account.properties.owner_email;
  }
  const { send } = createTestSandbox({ description: readApiDescription(JSON.stringify(document)) });
  await expect(send('GET', '/v1/accounts/acc_01h8x4t2w9')).rejects.toThrow('The sandbox breaks the API description');
  const stream = send('GET', '/v1/events', { headers: { accept: 'application/x-ndjson' } });
  await expect(stream).rejects.toThrow('The sandbox breaks the API description');
});

test.each(['json', 'ndjson'])('rows of a %s file that break the contract fail the test too', async (format) => {
  const document = structuredClone(description.document);
  const { schemas } = isObject(document.components) ? document.components : {};
  if (isObject(schemas) && isObject(schemas.EventVolumeRow) && isObject(schemas.EventVolumeRow.properties)) {
    delete schemas.EventVolumeRow.properties.count;
  }
  const sandbox = createTestSandbox({ description: readApiDescription(JSON.stringify(document)) });
  await expect(downloadReport(sandbox, { ...volume, format })).rejects.toThrow(
    'The sandbox breaks the API description',
  );
});
