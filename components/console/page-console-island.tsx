'use client';

import dynamic from 'next/dynamic';
import type { PageConsoleProps } from './page-console.tsx';
import styles from './page-console-island.module.css';

/** Its code is a chunk of its own: the text is read, whole, before that arrives. */
const LazyConsole = dynamic(() => import('./page-console.tsx').then((module) => module.PageConsole));

/** A console in the flow of a text, rendered on the server and made operable in the browser later. */
export function PageConsole(props: PageConsoleProps) {
  return (
    <div className={`panel ${styles.page}`} data-island="">
      <LazyConsole {...props} />
    </div>
  );
}
