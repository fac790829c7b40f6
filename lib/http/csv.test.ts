import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

test('every line ends with CRLF, the header and the last one too', () => {
  expect(writeCsv(['a', 'b'], [['x', 1]])).toBe('a,b\r\nx,1\r\n');
  expect(writeCsv(['a'], [])).toBe('a\r\n');
});

test('quotes what would break a line or a cell, and doubles quotes', () => {
  expect(writeCsv(['a'], [['say "hi", twice'], ['two\r\nlines'], ['plain']])).toBe(
    'a\r\n"say ""hi"", twice"\r\n"two\r\nlines"\r\nplain\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('puts an apostrophe before %j', (text) => {
  const [, [cell] = []] = parse(writeCsv(['a'], [[text]]));
  expect(cell).toBe(`'${text}`);
});

test('leaves numbers plain, negative ones too, and null empty', () => {
  expect(writeCsv(['a', 'b', 'c'], [[-5, null, 0.5]])).toBe('a,b,c\r\n-5,,0.5\r\n');
});

test('a stock reader finds every cell again', () => {
  const inert = fc.string({ unit: 'binary' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(inert, inert)), (rows) => {
      const read = parse(writeCsv(['first', 'second'], rows), { bom: false, record_delimiter: '\r\n' });
      expect(read).toEqual([['first', 'second'], ...rows]);
    }),
  );
});
