import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guideText, makeContentFolder } from '../fixtures/content-folder.ts';
import { maxOperationPreviews, previewSize } from '../machines/preview-image.ts';
import { describePreview, listPreviews } from './describe-preview.ts';
import { drawPreview, type PreviewCard } from './draw-preview.ts';
import { keepShown } from './preview-fonts.ts';
import { readDayColours } from './read-colours.ts';

const colours = readDayColours(readFileSync(new URL('../../../app/tokens.css', import.meta.url), 'utf8'));

const cards: [string, PreviewCard][] = [
  ['a guide', { site: 'Atlas', section: 'Getting started', title: 'Build fast integrations with the Atlas API' }],
  [
    'an operation with everything too long',
    {
      site: 'Atlas '.repeat(4),
      section: 'Events '.repeat(8),
      title: 'Wherever we go we measure the whole world '.repeat(6),
      endpoint: { method: 'delete', path: `/v1/${'{webhook_endpoint_id}/'.repeat(10)}` },
    },
  ],
  ['a page in a script that the fonts lack', { site: '日本', section: '日本', title: '日本語' }],
];

describe('the picture of a page', () => {
  it.each(cards)('of %s is a PNG of the right size and at most 60 kB', async (_case, card) => {
    const png = Buffer.from(await drawPreview(card, colours));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([previewSize.width, previewSize.height]);
    expect(png.length).toBeLessThan(60_000);
  });

  it('is different for another title', async () => {
    const [a, b] = ['A', 'B'].map((title) => drawPreview({ site: 'Atlas', section: 'Guides', title }, colours));
    expect(await a).not.toEqual(await b);
  });
});

describe('the pictures of a large reference', () => {
  it('are shared by the operations of a tag', () => {
    const operation = (index: number) =>
      `  /pets/${index}: { get: { operationId: op${index}, tags: [t${index % 2}], responses: {} } }\n`;
    const paths = Array.from({ length: maxOperationPreviews + 1 }, (_, index) => operation(index)).join('');
    using _folder = makeContentFolder({
      'openapi.yaml': `openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths:\n${paths}`,
      'docs/a.mdx': guideText('A'),
    });
    expect(listPreviews().sort()).toEqual([
      '/previews/docs/a.png',
      '/previews/reference.png',
      '/previews/reference/t0.png',
      '/previews/reference/t1.png',
    ]);
    expect(describePreview('/previews/reference/t1.png')).toEqual({
      site: 'Petstore',
      section: 'API reference',
      title: 'T1',
    });
  });
});

describe('its fonts', () => {
  it('show Latin and Cyrillic; the rest is left out', () => {
    expect(keepShown('Zażółć “Привет” 日本 🚀 v2')).toBe('Zażółć “Привет” v2');
  });
});

describe('its colours', () => {
  it('are those of the day theme', () => {
    const day = readDayColours(
      '--ink: light-dark(oklch(0.25 0.032 250), oklch(1 0 0));\n--sheet: light-dark(oklch(1 0 0), #000);',
    );
    expect([day('ink'), day('sheet')]).toEqual(['#162330', '#ffffff']);
    expect(() => day('inc')).toThrow('There are: ink, sheet.');
  });
});
