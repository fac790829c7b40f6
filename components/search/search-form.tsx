import controls from '#components/ui/controls.module.css';
import type { SearchScope } from '#lib/search/group-hits.ts';
import styles from './search-form.module.css';

type SearchFormProps = { query: string; scope?: SearchScope };

/** A search that needs no script: it leads to the search page. */
export function SearchForm({ query, scope = 'all' }: SearchFormProps) {
  return (
    <search>
      <form className={styles.form} action="/search">
        <input
          className={controls.input}
          type="search"
          name="q"
          defaultValue={query}
          aria-label="Search the docs"
          placeholder="Pages, endpoints, fields, errors"
          maxLength={200}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
        {scope === 'all' ? null : <input type="hidden" name="in" value={scope} />}
        <button className={`${controls.button} ${controls.primary}`} type="submit">
          Search
        </button>
      </form>
    </search>
  );
}
