import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { pageScript } from '#components/page-script/page-script.gen.ts';
import { changelogHref } from '#lib/content/changelog/changelog-page.ts';
import { formatsOf } from '#lib/content/changelog/feeds/describe-feeds.ts';
import { readChangelog } from '#lib/content/changelog/read-changelog.ts';
import { readPortal } from '#lib/content/portal.ts';
import { fontClasses } from './fonts.ts';
import './tokens.css';
import './globals.css';
import './media.css';

export function generateMetadata(): Metadata {
  const { name } = readPortal();
  return {
    title: { default: `${name} Docs`, template: `%s · ${name} Docs` },
    icons: '/favicon.svg',
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = { colorScheme: 'light dark' };

/** What readers find the changelog's feed by, on any page. React puts links of this kind into the head. */
function FeedDiscovery() {
  if (readChangelog().length === 0) return null;
  return formatsOf(changelogHref).map(({ href, mediaType, title }) => (
    <link key={href} rel="alternate" type={mediaType} href={href} title={`${readPortal().name} changelog, ${title}`} />
  ));
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontClasses} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; it must run before the first paint. */}
        <script id="page-script" dangerouslySetInnerHTML={{ __html: pageScript }} />
      </head>
      <body>
        {children}
        <FeedDiscovery />
        {/* Says aloud what the page script did. A text of its own, so that React leaves alone what stands in it. */}
        <div className="hide" id="announcer" role="status" suppressHydrationWarning>
          {''}
        </div>
      </body>
    </html>
  );
}
