import type { ReactNode } from 'react';
import { Breadcrumbs } from './breadcrumbs.tsx';
import styles from './page-head.module.css';

type PageHeadProps = {
  trail: { title: string; href: string }[];
  title: string;
  /** One or two sentences; may hold inline markup. */
  lede: ReactNode;
  /** Between title and lede: the endpoint of an operation. */
  endpoint?: ReactNode;
  /** What the page says of itself, below the lede. */
  strip?: ReactNode;
  /** A strip of facts that ends the head. */
  traits?: ReactNode;
};

/** What every page but the landing page begins with. */
export function PageHead({ trail, title, lede, endpoint, strip, traits }: PageHeadProps) {
  return (
    <header className={styles.head} data-traits={traits ? '' : undefined}>
      <Breadcrumbs trail={trail} />
      <h1>{title}</h1>
      {endpoint}
      <div className={styles.lede}>{lede}</div>
      {strip}
      {traits}
    </header>
  );
}
