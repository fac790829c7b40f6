import { expect, test } from 'vitest';
import * as errors from '#sdk/errors.ts';
import { description } from '../test-sandbox.ts';
import { createSandboxClient } from './sandbox-client.ts';

const classes: Record<number, typeof errors.ApiError> = {
  400: errors.ValidationError,
  401: errors.AuthenticationError,
  403: errors.PermissionError,
  404: errors.NotFoundError,
  409: errors.ConflictError,
  410: errors.GoneError,
  412: errors.PreconditionFailedError,
  429: errors.RateLimitError,
  500: errors.ServerError,
  503: errors.ServerError,
};

test.each(description.errorCodes)(
  '$code is an error of its kind, with request id and doc_url',
  async ({ code, status }) => {
    const { client } = createSandboxClient({ scenarios: [code], maxRetries: 0 });
    const error = await client.accounts.retrieve('acc_01h8x4t2w9').catch((reason) => reason);
    const ErrorClass = classes[status] ?? errors.ApiError;
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toMatchObject({
      name: ErrorClass.name,
      code,
      status,
      message: expect.stringMatching(/.{10}/),
      request_id: expect.stringMatching(/^req_/),
      doc_url: `https://docs.atlasfiction.com/docs/errors#${code}`,
      attempts: 1,
    });
  },
);

test('every problem of an input is told', async () => {
  const { client } = createSandboxClient();
  const body = { name: '', plan: 'gold' } as never;
  const error = await client.accounts.create(body).catch((reason) => reason);
  expect(error).toBeInstanceOf(errors.ValidationError);
  expect(error.errors.map(({ param }: { param: string }) => param)).toEqual(['name', 'plan']);
  expect([error.param, error.message]).toEqual([error.errors[0].param, error.errors[0].message]);
});
