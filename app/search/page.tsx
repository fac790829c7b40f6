import type { Metadata } from 'next';
import { SearchForm } from '#components/search/search-form.tsx';
import { SearchResults } from '#components/search/search-results.tsx';
import { searchSite } from '#lib/content/search/search-site.ts';
import { readSuggestions } from '#lib/content/search/suggestions.ts';
import { searchScopes } from '#lib/search/group-hits.ts';
import { SiteFrame } from '../site-frame.tsx';
import styles from './page.module.css';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: 'Search', robots: { index: false } };

const maxLength = 200;

/** Search without a script, and as an address that can be kept; rendered on request, for a query of bounded length. */
export default async function SearchPage({ searchParams }: Props) {
  const given = await searchParams;
  const query = textOf(given.q).slice(0, maxLength).trim();
  const scope = searchScopes.find((name) => name === textOf(given.in)) ?? 'all';
  return (
    <SiteFrame href={undefined} layout="wide">
      <header className={styles.head}>
        <h1>Search</h1>
        <SearchForm query={query} scope={scope} />
      </header>
      {query === '' ? null : (
        <SearchResults
          query={query}
          scope={scope}
          {...(await searchSite(query, scope))}
          pages={readSuggestions().pages}
        />
      )}
    </SiteFrame>
  );
}

function textOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}
