import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentDirectory } from './content-directory.ts';
import { listMdx } from './page-source.ts';
import { findTypedFacts } from './typed-facts.ts';

const foundIn = (body: string) => findTypedFacts(body).map(({ line, found }) => `${line}: ${found}`);

describe('findTypedFacts', () => {
  it.each([
    ['Kept for 24 hours.', '1: 24 hours'],
    ['At most 256 KiB.', '1: 256 KiB'],
    ['1,000 requests a minute', '1: 1,000 requests'],
    ['a\nb needs `accounts:read` here', '2: accounts:read'],
    ['Since rate_limited comes', '1: rate_limited'],
    ['Answers `gone` then', '1: gone'],
    ['Send an idempotency-key', '1: Idempotency-Key'],
    ['The `ETag` of it', '1: ETag'],
    ['Version 2026-06-01 ends', '1: 2026-06-01'],
  ])('finds what is typed in %j', (body, found) => expect(foundIn(body)).toEqual([found]));

  it.each([
    'Kept <Fact name="idempotency-lifetime" />, by <Header name="ETag" />.',
    'An account that is gone, and a link.',
    '```sh\ncurl -H "Idempotency-Key: 1"\nsleep 60 # 60 seconds\n```',
    'Step 2 of 3.',
  ])('leaves %j', (body) => expect(foundIn(body)).toEqual([]));
});

// The changelog tells what held at its time, also after it has changed.
const texts = listMdx(contentDirectory(), '').filter((file) => !file.startsWith('changelog/'));

describe('the texts of the content folder', () => {
  it.each(texts)('%s types no fact that the API description has', (file) => {
    const body = readFileSync(join(contentDirectory(), file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, (head) =>
      head.replace(/[^\n]/g, ''),
    );
    const facts = findTypedFacts(body).map(
      ({ line, found, instead }) => `${file}:${line}: "${found}" is typed. Write ${instead}.`,
    );
    expect(facts).toEqual([]);
  });
});
