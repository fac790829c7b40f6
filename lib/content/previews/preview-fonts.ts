import 'server-only';
import { readFileSync } from 'node:fs';
import type { Font } from 'satori';
import { packageFile } from './package-file.ts';

// Satori reads no woff2, which pages have; these are the same faces.
const families = {
  text: { folder: '@fontsource/overpass', file: 'overpass', subsets: ['latin', 'latin-ext', 'cyrillic'] },
  code: { folder: '@fontsource/google-sans-code', file: 'google-sans-code', subsets: ['latin'] },
} as const;

type Family = keyof typeof families;

const nameOf = (family: Family, subset: string) => `${family} ${subset}`;

/** The fonts of a family in the order in which they are looked at for a character. */
export function fontFamily(family: Family): string {
  return families[family].subsets.map((subset) => nameOf(family, subset)).join(', ');
}

export function loadFonts(): Font[] {
  return (Object.keys(families) as Family[]).flatMap((family) => {
    const { folder, file, subsets } = families[family];
    return subsets.flatMap((subset) =>
      ([400, 700] as const).map((weight): Font => {
        const data = readFileSync(packageFile(`${folder}/files/${file}-${subset}-${weight}-normal.woff`));
        return { name: nameOf(family, subset), weight, style: 'normal', data };
      }),
    );
  });
}

let shown: RegExp | undefined;

/** A text without what the fonts don't have, since no others are fetched; empty where that is all of it. */
export function keepShown(text: string): string {
  shown ??= readShown();
  return [...text]
    .filter((character) => shown?.test(character))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Matches a character that the text's fonts have, by the ranges that they are published with: `U+0000-00FF,U+0131`. */
function readShown(): RegExp {
  const { folder, subsets } = families.text;
  const ranges: Record<string, string> = JSON.parse(readFileSync(packageFile(`${folder}/unicode.json`), 'utf8'));
  const classes = subsets.flatMap((subset) =>
    (ranges[subset] ?? '').split(',').map((range) =>
      range
        .replace('U+', '')
        .split('-')
        .map((code) => `\\u{${code}}`)
        .join('-'),
    ),
  );
  return new RegExp(`^[${classes.join('')}]$`, 'u');
}
