import type { ReactNode } from 'react';
import { Icon } from '#components/ui/icon.tsx';
import styles from './response.module.css';

type AdviceProps = { kind: 'warning' | 'danger' | 'info'; children: ReactNode };

/** A sentence or two on what to do about an answer. */
export function Advice({ kind, children }: AdviceProps) {
  return (
    <p className={`row tint ${styles.advice}`} data-kind={kind}>
      <Icon name={kind} />
      <span>{children}</span>
    </p>
  );
}
