import { expect, test } from 'vitest';
import { negotiate } from './negotiate.ts';

const json = 'application/json';
const ndjson = 'application/x-ndjson';

test.each([
  [null, json],
  ['', json],
  ['*/*', json],
  [ndjson, ndjson],
  ['APPLICATION/X-NDJSON', ndjson],
  [`${ndjson}, ${json}`, ndjson],
  [`${json}, ${ndjson}`, json],
  [`*/*, ${ndjson}`, ndjson],
  [`${json};q=0.5, ${ndjson};q=0.9`, ndjson],
  [`${json};q=0, */*`, ndjson],
  [`application/*;q=0.2, ${ndjson};q=0.1`, json],
  ['text/html, application/xhtml+xml', undefined],
  ['text/html, */*;q=0.1', json],
  [`${json};q=0`, undefined],
  [`${json};q=nonsense`, undefined],
])('Accept: %s is answered with %s', (accept, chosen) => {
  expect(negotiate(accept, [json, ndjson])).toBe(chosen);
});
