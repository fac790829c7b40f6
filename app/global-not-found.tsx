import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { LostPage } from '#components/docs/lost-page.tsx';
import { nearestPages, searchWords } from '#lib/content/nearest-pages.ts';
import { readSitePages } from '#lib/content/site-page.ts';
import RootLayout from './layout.tsx';
import { SiteFrame } from './site-frame.tsx';

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } };

/** Rendered for each request, so that it can name the path and no random path is ever kept in a cache. */
export default async function GlobalNotFound() {
  const path = (await headers()).get('x-requested-path') ?? '';
  return (
    <RootLayout>
      <SiteFrame href={undefined} layout="wide">
        <LostPage path={path} words={searchWords(path)} nearest={nearestPages(readSitePages(), path)} />
      </SiteFrame>
    </RootLayout>
  );
}
