import type { ReactNode } from 'react';
import { Icon } from '#components/ui/icon.tsx';
import styles from './callout.module.css';

const titles = {
  info: 'Info',
  tip: 'Tip',
  warning: 'Warning',
  danger: 'Danger',
  best: 'Best practice',
} as const;

export type CalloutKind = keyof typeof titles;

/**
 * A remark beside the text, two sentences at most; its kind is said by word, icon and hue. A note is no landmark, since a
 * page may hold several of one kind.
 */
export function Callout({ kind, children }: { kind: CalloutKind; children: ReactNode }) {
  return (
    <aside className={`tint ${styles.callout}`} role="note" data-kind={kind} aria-label={titles[kind]}>
      <p className={`row ${styles.label}`}>
        <Icon name={kind} />
        {titles[kind]}
      </p>
      <div>{children}</div>
    </aside>
  );
}
