import { type ReactNode, useId } from 'react';
import styles from './tabs.module.css';

export type Tab = { id: string; label: ReactNode; panel: ReactNode };

type TabsProps = {
  /** Names the list of tabs to assistive technology. */
  label: string;
  tabs: Tab[];
  /** A name under which the choice is kept in this browser and shared by all tabs that bear it. */
  remember?: string | undefined;
  /** Controls at the end of the bar. */
  actions?: ReactNode;
};

/**
 * Tabs by the ARIA pattern: one stop for Tab, arrows, Home and End move. Which one is shown is the page script's matter
 * (`components/page-script/tabs.ts`): here the first always is, so that React never touches what that has changed.
 * Without JavaScript all panels stand below each other.
 */
export function Tabs({ label, tabs, remember, actions }: TabsProps) {
  const prefix = useId();
  return (
    <>
      <div className="bar">
        <div className={styles.list} role="tablist" aria-label={label} data-remember={remember}>
          {tabs.map(({ id, label: name }, index) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`${prefix}-${id}`}
              value={id}
              aria-controls={`${prefix}-${id}-panel`}
              aria-selected={index === 0}
              tabIndex={index === 0 ? 0 : -1}
              suppressHydrationWarning
            >
              {name}
            </button>
          ))}
        </div>
        {actions}
      </div>
      {tabs.map(({ id, panel }, index) => (
        <div
          key={id}
          className={styles.panel}
          role="tabpanel"
          id={`${prefix}-${id}-panel`}
          aria-labelledby={`${prefix}-${id}`}
          hidden={index !== 0}
          suppressHydrationWarning
        >
          {panel}
        </div>
      ))}
    </>
  );
}
