import { fileURLToPath } from 'node:url';
import { createConfig, lint } from '@redocly/openapi-core';
import { expect, test } from 'vitest';

const file = fileURLToPath(new URL('../../content/openapi/atlas.yaml', import.meta.url));

test('the API description keeps Redocly’s recommended rules, its examples their schemas', async () => {
  const config = await createConfig({
    extends: ['recommended'],
    rules: {
      'no-invalid-media-type-examples': 'error',
      'no-invalid-parameter-examples': 'error',
      'no-invalid-schema-examples': 'error',
      // It compares `const` and `enum` only, and takes a custom event for any other: its name's `pattern` tells it apart.
      'no-illogical-composition-keywords': 'off',
    },
  });
  const problems = await lint({ ref: file, config });
  expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual([]);
});
