import type { ReactNode } from 'react';
import { Sidebar } from '#components/docs/sidebar.tsx';
import { SiteHeader } from '#components/docs/site-header.tsx';
import { changelogHref, changelogTitle, isEntryHref } from '#lib/content/changelog/changelog-page.ts';
import { readPortal } from '#lib/content/portal.ts';
import { readNavigation } from '#lib/content/site-page.ts';
import styles from './site-frame.module.css';

type SiteFrameProps = {
  /** The page that is shown; undefined on the 404 page. */
  href: string | undefined;
  /** The layout of main: text with a rail beside it, or a wide column. */
  layout: 'rail' | 'wide';
  children: ReactNode;
};

/** Header, sidebar and main: what stands around every page. */
export function SiteFrame({ href, layout, children }: SiteFrameProps) {
  const navigation = readNavigation();
  const { name, repository } = readPortal();
  const isReference = href?.startsWith('/reference') ?? false;
  const isChangelog = href === changelogHref || isEntryHref(href ?? '');
  const hasChangelog = navigation.some(({ pages }) => pages.some((page) => page.href === changelogHref));
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <SiteHeader
        name={name}
        source={repository?.url}
        sections={[
          { title: 'Guides', href: '/', isCurrent: href !== undefined && !isReference && !isChangelog },
          { title: 'API reference', href: '/reference', isCurrent: isReference },
          ...(hasChangelog ? [{ title: changelogTitle, href: changelogHref, isCurrent: isChangelog }] : []),
        ]}
      />
      <div className={styles.shell}>
        <Sidebar groups={navigation} currentHref={href} />
        <main className={styles[layout]} id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}
