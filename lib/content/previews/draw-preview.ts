import 'server-only';
import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type CSSProperties, createElement, type ReactElement, type ReactNode } from 'react';
import satori, { type Font } from 'satori';
import type { HttpMethod } from '#lib/openapi/operation.ts';
import { previewSize } from '../machines/preview-image.ts';
import { packageFile } from './package-file.ts';
import { fontFamily, keepShown, loadFonts } from './preview-fonts.ts';
import { drawFrame, drawMark } from './preview-frame.ts';
import type { Colours } from './read-colours.ts';

export type PreviewCard = {
  site: string;
  section: string;
  title: string;
  /** Of an operation. */
  endpoint?: { method: HttpMethod; path: string } | undefined;
};

const methodColours: Record<HttpMethod, string> = {
  get: 'hydro',
  head: 'hydro',
  options: 'hydro',
  trace: 'hydro',
  post: 'grove',
  put: 'ochre',
  patch: 'ochre',
  delete: 'hazard',
};

const inset = 84;
const markSize = 44;

let ready: Promise<Font[]> | undefined;

/** The picture that stands for a page where a link to it is shown, as PNG: a sheet of a chart with section and title. */
export async function drawPreview(card: PreviewCard, colours: Colours): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= loadTools();
  const text = await satori(cardText(card, colours), { ...previewSize, fonts: await ready });
  const drawing = drawFrame(previewSize, colours) + drawMark(inset, inset - 8, markSize, colours);
  const svg = text.replace(/^<svg[^>]*>/, (start) => start + drawing);
  return new Uint8Array(new Resvg(svg).render().asPng());
}

function box(style: CSSProperties & { lineClamp?: number }, ...children: ReactNode[]): ReactElement {
  return createElement('div', { style: { display: 'flex', ...style } }, ...children);
}

function cardText({ site, section, title, endpoint }: PreviewCard, colours: Colours) {
  const ink = colours('ink');
  const brand = box(
    { marginLeft: markSize + 16, fontSize: 32, color: ink },
    box({ fontWeight: 700 }, keepShown(site)),
    box({ marginLeft: 10, color: colours('ink-2') }, 'Docs'),
  );
  const request = endpoint && [
    box({ fontWeight: 700, color: colours(methodColours[endpoint.method]) }, endpoint.method.toUpperCase()),
    box({ marginLeft: 20, color: colours('ink-2'), display: 'block', lineClamp: 1 }, keepShown(endpoint.path)),
  ];
  return box(
    {
      width: previewSize.width - 2 * inset,
      height: previewSize.height - 2 * inset,
      margin: inset,
      flexDirection: 'column',
      fontFamily: fontFamily('text'),
    },
    brand,
    box({ marginTop: 'auto', fontSize: 30, color: colours('ink-2') }, keepShown(section)),
    box({ width: 48, height: 6, marginTop: 18, backgroundColor: ink }),
    box(
      {
        marginTop: 22,
        fontSize: title.length > 60 ? 52 : title.length > 30 ? 64 : 76,
        textWrap: 'balance',
        fontWeight: 700,
        lineHeight: 1.1,
        letterSpacing: '-0.02em',
        color: ink,
        lineClamp: 3,
        display: 'block',
      },
      keepShown(title),
    ),
    ...(request ? [box({ marginTop: 26, fontFamily: fontFamily('code'), fontSize: 30 }, ...request)] : []),
  );
}

async function loadTools(): Promise<Font[]> {
  await initWasm(readFileSync(packageFile('@resvg/resvg-wasm/index_bg.wasm')));
  return loadFonts();
}
