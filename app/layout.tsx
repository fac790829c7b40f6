import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { pageScript } from '#components/page-script/page-script.gen.ts';
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

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontClasses} suppressHydrationWarning>
      <body>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; it must run before the first paint. */}
        <script id="page-script" dangerouslySetInnerHTML={{ __html: pageScript }} />
        {children}
        {/* Says aloud what the page script did. A text of its own, so that React leaves alone what stands in it. */}
        <div className="hide" id="announcer" role="status" suppressHydrationWarning>
          {''}
        </div>
      </body>
    </html>
  );
}
