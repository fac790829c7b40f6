import { expect, test } from 'vitest';
import { readMediaType } from '#lib/http/media-type.ts';
import { createTestSandbox, description } from '../test-sandbox.ts';
import { accountResponses } from './documented-responses/accounts.ts';
import { auditLogResponses } from './documented-responses/audit-log.ts';
import type { Demonstrations } from './documented-responses/demonstration.ts';
import { eventResponses } from './documented-responses/events.ts';
import { oauthResponses } from './documented-responses/oauth.ts';
import { reportResponses } from './documented-responses/reports.ts';
import { sandboxResponses } from './documented-responses/sandbox-controls.ts';
import { webhookResponses } from './documented-responses/webhooks.ts';

const demonstrations: Demonstrations = {
  ...accountResponses,
  ...eventResponses,
  ...webhookResponses,
  ...reportResponses,
  ...auditLogResponses,
  ...oauthResponses,
  ...sandboxResponses,
};

/** Errors with an example are what documented-errors.test.ts brings about, each by its code. */
const documented = description.operations.flatMap(({ id, responses }) =>
  responses.flatMap(({ status, content }) => {
    const others = content.filter(({ examples }) => Number(status) < 400 || examples.length === 0);
    const mediaTypes = content.length === 0 ? [undefined] : others.map(({ mediaType }) => mediaType);
    return mediaTypes.map((mediaType) => ({
      key: [id, status, mediaType].filter((part) => part !== undefined).join(' '),
      status: Number(status),
      mediaType,
    }));
  }),
);

test('every documented answer has a request that brings it about, and nothing else has', () => {
  const wanted = documented.map(({ key }) => key);
  expect(Object.keys(demonstrations).toSorted()).toEqual(wanted.toSorted());
});

// The sandbox of the tests holds each answer against the API description, and fails where that does not allow it.
test.each(documented)('$key', async ({ key, status, mediaType }) => {
  const demonstration = demonstrations[key];
  if (!demonstration) throw new Error(`No request brings about ${key}. Add one in documented-responses/.`);
  const sandbox = createTestSandbox();
  const answer = await (typeof demonstration === 'function' ? demonstration(sandbox) : sandbox.send(...demonstration));
  expect(answer.status).toBe(status);
  expect(readMediaType(answer.headers.get('content-type'))).toBe(mediaType);
  expect(answer.text === '').toBe(mediaType === undefined);
});
