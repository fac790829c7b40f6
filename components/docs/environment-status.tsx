'use client';

import { useUpstreamKind } from '#components/ui/use-upstream-kind.ts';
import styles from './environment-status.module.css';

/** Says whether the consoles of this portal send to a sandbox or to the live API. */
export function EnvironmentStatus() {
  const isLive = useUpstreamKind() === 'live';
  return (
    <span className={`meta ${styles.environment}`} data-class={isLive ? '4' : '2'}>
      {isLive ? 'Live' : 'Sandbox'}
    </span>
  );
}
