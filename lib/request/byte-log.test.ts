import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteLog } from './byte-log.ts';
import { peekBytes, readBytes } from './read-bytes.ts';

const pattern = new Uint8Array(8 * 900_000);
for (let index = 0; index < pattern.length; index += 1) pattern[index] = (index * 31) % 251;

test('gives back what came, in any range and however it came', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 900_000 }), { minLength: 1, maxLength: 8 }), async (sizes) => {
      const log = new ByteLog();
      const total = sizes.reduce((sum, size) => sum + size, 0);
      const all = pattern.subarray(0, total);
      for (const size of sizes) log.push(all.slice(log.byteLength, log.byteLength + size));
      const ranges = [
        [0, total],
        [0, 10],
        [Math.floor(total / 3), Math.floor((2 * total) / 3)],
        [total - 1, total],
      ];
      for (const [from = 0, to = 0] of ranges) {
        const isSame = Buffer.compare(await readBytes(log, from, to), all.subarray(from, to)) === 0;
        expect(isSame, `${from} to ${to} of ${total}`).toBe(true);
      }
      expect(log.byteLength).toBe(total);
      expect(log.blob().size).toBe(total);
      expect(Buffer.compare(new Uint8Array(await log.blob().arrayBuffer()), all)).toBe(0);
      expect(Buffer.compare(log.start, all.subarray(0, 1_000_000))).toBe(0);
    }),
    { numRuns: 20 },
  );
});

test('has its text only while that is short', () => {
  const log = new ByteLog();
  expect(log.text).toBe('');
  log.push(new TextEncoder().encode('\ufeff{"é":1}'));
  expect(log.text).toBe('\ufeff{"é":1}');
  log.push(new Uint8Array(1_000_000));
  expect(log.text).toBeUndefined();
});

test('keeps little at hand of much', () => {
  const log = new ByteLog();
  for (let count = 0; count < 100; count += 1) log.push(new Uint8Array(100_000));
  expect(peekBytes(log, 5_000_000, 5_000_010)).toBeUndefined();
  expect(peekBytes(log, 9_999_990, 10_000_000)).toHaveLength(10);
  expect(peekBytes(log, 0, 10)).toHaveLength(10);
});
