import type { KeyboardEvent } from 'react';
import controls from '#components/ui/controls.module.css';
import { Icon } from '#components/ui/icon.tsx';
import styles from './text-viewer.module.css';
import type { Search } from './use-search.ts';

/** Searches the body: Enter goes to the next place, Shift and Enter to the one before. */
export function SearchField({ search, label }: { search: Search; label: string }) {
  const { query, count, current } = search;
  function moveByKey(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    search.move(event.shiftKey ? -1 : 1);
  }
  return (
    <search className={styles.search}>
      <input
        className={controls.input}
        type="search"
        aria-label={label}
        placeholder="Find"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => search.setQuery(event.target.value)}
        onKeyDown={moveByKey}
      />
      <output className="meta">{countText(query, count, current)}</output>
      {count !== undefined && count > 1 && (
        <>
          <button className={controls.iconButton} type="button" aria-label="Previous" onClick={() => search.move(-1)}>
            <Icon name="up" />
          </button>
          <button className={controls.iconButton} type="button" aria-label="Next" onClick={() => search.move(1)}>
            <Icon name="chevron" />
          </button>
        </>
      )}
    </search>
  );
}

function countText(query: string, count: number | undefined, current: number): string {
  if (query === '' || count === undefined) return '';
  return count === 0 ? 'Not found' : `${current.toLocaleString('en-US')} of ${count.toLocaleString('en-US')}`;
}
