'use client';

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import styles from './tabs.module.css';
import { useRememberedChoice } from './use-remembered-choice.ts';

export type Tab = { id: string; label: ReactNode; panel: ReactNode };

type TabsProps = {
  /** Names the list of tabs to assistive technology. */
  label: string;
  tabs: Tab[];
  /** Controlled selection; without it the tabs keep their own. */
  selectedId?: string | undefined;
  onSelect?: ((id: string) => void) | undefined;
  /** A name under which the choice is kept in this browser and shared by all tabs that bear it. */
  remember?: string | undefined;
  /** Controls at the end of the bar. */
  actions?: ReactNode;
};

/** Tabs by the ARIA pattern: one stop for Tab, arrows, Home and End move. Without JavaScript all panels stand below each other. */
export function Tabs({ label, tabs, selectedId, onSelect, remember, actions }: TabsProps) {
  const prefix = useId();
  const [ownId, setOwnId] = useState<string>();
  const [rememberedId, rememberChoice] = useRememberedChoice(remember);
  const list = useRef<HTMLDivElement>(null);
  const wanted = selectedId ?? ownId ?? rememberedId;
  const selected = tabs.find((tab) => tab.id === wanted) ?? tabs[0];

  function select(id: string) {
    if (remember === undefined) setOwnId(id);
    else rememberChoice(id);
    onSelect?.(id);
  }

  function move(event: KeyboardEvent) {
    const index = tabs.findIndex((tab) => tab.id === selected?.id);
    const last = tabs.length - 1;
    const steps: Record<string, number> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: last };
    const target = steps[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = target > last ? 0 : target < 0 ? last : target;
    const tab = tabs[next];
    if (!tab) return;
    select(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  }

  return (
    <>
      <div className="bar">
        <div ref={list} className={styles.list} role="tablist" aria-label={label} onKeyDown={move}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${prefix}-${tab.id}`}
              aria-controls={`${prefix}-${tab.id}-panel`}
              aria-selected={tab === selected}
              tabIndex={tab === selected ? 0 : -1}
              onClick={() => select(tab.id)}
            >
              {tab.label}
            </button>
          ))}
        </div>
        {actions}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          className={styles.panel}
          role="tabpanel"
          id={`${prefix}-${tab.id}-panel`}
          aria-labelledby={`${prefix}-${tab.id}`}
          hidden={tab !== selected}
        >
          {tab.panel}
        </div>
      ))}
    </>
  );
}
