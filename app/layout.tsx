import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { searchScript } from '#components/search/search-script.ts';
import { readPortal } from '#lib/content/portal.ts';
import { fontClasses } from './fonts.ts';
import './tokens.css';
import './globals.css';
import './media.css';
import { themeScript } from './theme-script.ts';

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
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
        {children}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; it works before and without the framework. */}
        <script dangerouslySetInnerHTML={{ __html: searchScript }} />
      </body>
    </html>
  );
}
