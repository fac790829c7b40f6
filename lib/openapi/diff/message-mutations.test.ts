import { describe, expect, it } from 'vitest';
import { linesAfter, linesBefore, operation, put, remove, schema } from './fixtures/mutate.ts';

const createAccount = (rest = '') => operation('post', '/v1/accounts', rest);
const listAccounts = (rest = '') => operation('get', '/v1/accounts', rest);
const flag = { name: 'flag', in: 'query', schema: { type: 'boolean' } };

describe('an edit of requests', () => {
  it.each([
    ['takes one more parameter', [put(listAccounts('/parameters/-'), flag)], ['added query flag']],
    [
      'needs one more parameter',
      [put(listAccounts('/parameters/-'), { ...flag, required: true })],
      ['breaking query flag'],
    ],
    ['removes a parameter', [remove('/paths/~1v1~1accounts/get/parameters/2')], ['breaking query plan']],
    [
      'needs a header',
      [put('/components/parameters/IdempotencyKey/required', true)],
      ['breaking header Idempotency-Key required'],
    ],
    [
      'deprecates a parameter',
      [put('/components/parameters/Limit/deprecated', true)],
      ['deprecated query limit deprecated'],
    ],
    [
      'writes a list in a parameter differently',
      [put('/components/parameters/Limit/style', 'pipeDelimited')],
      ['breaking query limit style'],
    ],
    ['allows a body to be left out', [put(createAccount('/requestBody/required'), false)], ['changed body required']],
    [
      'takes a body where none was taken',
      [put(operation('post', '/_sandbox/reset', '/requestBody'), { content: {} })],
      ['added body'],
    ],
    [
      'takes no longer a media type',
      [remove(operation('patch', '/v1/accounts/{account_id}', '/requestBody/content/application~1merge-patch+json'))],
      ['breaking body application/merge-patch+json'],
    ],
    ['takes one more media type', [put(createAccount('/requestBody/content/text~1csv'), {})], ['added body text/csv']],
    [
      'lowers the highest page size',
      [put('/components/parameters/Limit/schema/maximum', 50)],
      ['breaking query limit maximum 50'],
    ],
    [
      'raises the highest page size',
      [put('/components/parameters/Limit/schema/maximum', 200)],
      ['changed query limit maximum 200'],
    ],
    [
      'changes the default page size',
      [put('/components/parameters/Limit/schema/default', 50)],
      ['breaking query limit default 50'],
    ],
  ])('that %s', (_what, edits, lines) => expect(linesAfter(...edits)).toEqual(lines));

  it('that makes a body necessary is breaking', () => {
    expect(linesBefore(put(createAccount('/requestBody/required'), false))).toEqual(['breaking body required']);
  });
});

describe('an edit of responses', () => {
  const created = (rest = '') => createAccount(`/responses/201${rest}`);
  const ndjson = operation('get', '/v1/events', '/responses/200/content/application~1x-ndjson');

  it.each([
    [
      'answers a success with another status',
      [put(createAccount('/responses/200'), { content: {} }), remove(created())],
      ['breaking response 201', 'added response 200'],
    ],
    ['answers one more error', [put(createAccount('/responses/402'), { content: {} })], ['added response 402']],
    ['answers one error less', [remove(createAccount('/responses/413'))], ['changed response 413']],
    ['removes a media type', [remove(ndjson)], ['breaking response 200 application/x-ndjson']],
    ['removes a header', [remove(created('/headers/Location'))], ['breaking response header Location']],
    [
      'adds a header',
      [put(created('/headers/Server-Timing'), { schema: {} })],
      ['added response header Server-Timing'],
    ],
    [
      'no longer always sends a header',
      [remove('/components/headers/RetryAfter/required')],
      ['breaking response header Retry-After required'],
    ],
    [
      'always sends a header',
      [put('/components/headers/Sunset/required', true)],
      ['changed response header Sunset required'],
    ],
  ])('that %s', (_what, edits, lines) => expect(linesAfter(...edits)).toEqual(lines));
});

describe('an edit of webhooks', () => {
  const payload = (rest: string) => schema('ReportFailedEvent', `/properties/data/properties/${rest}`);

  it.each([
    ['removes a field of a payload', [remove(payload('report_id'))], ['breaking ReportFailedEvent.data.report_id']],
    ['adds a field to a payload', [put(payload('tries'), { type: 'integer' })], ['added ReportFailedEvent.data.tries']],
    [
      'sends no longer a header',
      [remove('/components/parameters/WebhookTimestamp/required')],
      ['breaking header webhook-timestamp required'],
    ],
    [
      'accepts fewer answers of receivers',
      [put('/webhooks/report.failed/post/responses', { 200: { description: '' } })],
      ['breaking response 2XX', 'added response 200'],
    ],
  ])('that %s', (_what, edits, lines) => expect(linesAfter(...edits)).toEqual(lines));
});
