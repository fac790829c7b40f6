'use client';

import dynamic from 'next/dynamic';
import { consoleId } from './console-id.ts';
import styles from './console-island.module.css';
import type { OperationRailProps } from './operation-rail.tsx';

/** Its code is a chunk of its own: the page is read, whole, before that arrives. */
const LazyRail = dynamic(() => import('./operation-rail.tsx').then((module) => module.OperationRail));

/** The rail of an operation's page, rendered on the server and made operable in the browser later. */
export function OperationRail(props: OperationRailProps) {
  return (
    <div className={styles.island} data-island={consoleId}>
      {/* Another operation is another draft, whether or not the router keeps this component. */}
      <LazyRail key={props.operation.id} {...props} />
    </div>
  );
}
