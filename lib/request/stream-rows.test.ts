import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteLog } from './byte-log.ts';
import { RowFilter } from './row-filter.ts';
import { readServerEvent } from './server-event.ts';
import { type StreamFormat, streamFormat } from './stream-format.ts';
import { StreamRows } from './stream-rows.ts';

const decoder = new TextDecoder();

function streamOf(format: StreamFormat, chunks: Uint8Array<ArrayBuffer>[]) {
  const log = new ByteLog();
  const rows = new StreamRows(format, log);
  for (const [index, chunk] of chunks.entries()) {
    log.push(chunk);
    rows.push(chunk, 100 * index);
  }
  return rows;
}

async function textsOf(rows: StreamRows): Promise<string[]> {
  return (await rows.read(0, rows.count)).map((row) => decoder.decode(row));
}

const encode = (text: string) => new TextEncoder().encode(text);

test('rows of NDJSON are the lines that say something; the others are signs of life', async () => {
  const rows = streamOf('ndjson', [encode('{"id":1}\n\n{"id"'), encode(':2}\r\n \n{"id":3')]);
  expect(await textsOf(rows)).toEqual(['{"id":1}', '{"id":2}\r']);
  expect(rows.signsOfLife).toBe(2);
  expect([rows.timeOf(0), rows.timeOf(1)]).toEqual([0, 100]);
  rows.finish(300, true);
  expect(await textsOf(rows)).toHaveLength(3);
  expect(rows.isLastCut).toBe(true);
});

test('rows of an event stream are its events; comments are signs of life', async () => {
  const rows = streamOf('sse', [encode(': hello\n\nevent: a\nda'), encode('ta: 1\n\r\n:\n\n\ndata: x\ndata: y\n\n')]);
  expect(await textsOf(rows)).toEqual(['event: a\ndata: 1\n', 'data: x\ndata: y\n']);
  expect(rows.signsOfLife).toBe(3);
});

test('a stream that ends with its last row whole has no cut row', () => {
  const rows = streamOf('ndjson', [encode('{}\n')]);
  rows.finish(0, true);
  expect([rows.count, rows.isLastCut]).toEqual([1, false]);
});

test('however the bytes are cut into chunks, the rows are the lines', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[a-zé{}"]{1,12}$/), { maxLength: 20 }),
      fc.array(fc.nat({ max: 40 })),
      async (lines, cuts) => {
        const bytes = encode(lines.map((line) => `${line}\n`).join(''));
        const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((one, other) => one - other), bytes.length];
        const chunks = places.slice(1).map((place, index) => bytes.slice(places[index], place));
        expect(await textsOf(streamOf('ndjson', chunks))).toEqual(lines);
      },
    ),
  );
});

test('counts the rows of the last moments', () => {
  const rows = streamOf(
    'ndjson',
    Array.from({ length: 10 }, () => encode('1\n')),
  );
  expect(rows.countSince(900, 250)).toBe(3);
  expect(rows.countSince(900, 100_000)).toBe(9);
  expect(rows.countSince(5000, 250)).toBe(0);
});

test('tells who listens', () => {
  const log = new ByteLog();
  const rows = new StreamRows('ndjson', log);
  let calls = 0;
  const stop = rows.subscribe(() => {
    calls += 1;
  });
  rows.push(encode('1\n'), 0);
  stop();
  rows.push(encode('1\n'), 0);
  expect(calls).toBe(1);
});

test('a filter finds the rows that hold a text, also those that come later', async () => {
  const log = new ByteLog();
  const rows = new StreamRows('ndjson', log);
  const add = (text: string) => {
    log.push(encode(text));
    rows.push(encode(text), 0);
  };
  const filter = new RowFilter(rows, 'PRO');
  const matches = () => Array.from({ length: filter.count }, (_, index) => filter.rowAt(index));
  add('{"plan":"pro"}\n{"plan":"free"}\n');
  await filter.advance(new AbortController().signal, () => undefined);
  expect(matches()).toEqual([0]);
  add('{"name":"Protea"}\n');
  await Promise.all([1, 2].map(() => filter.advance(new AbortController().signal, () => undefined)));
  expect(matches()).toEqual([0, 2]);
});

test.each([
  ['event: a\ndata: 1\n', { name: 'a', data: '1' }],
  ['data:x\r\ndata:  y\r\nid: 7\r\nretry: 5\r\n', { name: 'message', data: 'x\n y', id: '7' }],
  [': only a comment', { name: 'message', data: '' }],
  ['data', { name: 'message', data: '' }],
])('reads the event %j', (block, event) => {
  expect(readServerEvent(block)).toEqual(event);
});

describe('the format of a stream', () => {
  test.each([
    ['application/x-ndjson', 'ndjson'],
    ['application/jsonl; charset=utf-8', 'ndjson'],
    ['text/event-stream', 'sse'],
    ['application/json', undefined],
    ['text/plain', undefined],
  ])('of %s is %s', (type, format) => {
    expect(streamFormat(type)).toBe(format);
  });
});
