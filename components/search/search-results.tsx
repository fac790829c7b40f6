import { Icon } from '#components/ui/icon.tsx';
import { Method } from '#components/ui/method.tsx';
import type { SearchHit } from '#lib/search/find-hits.ts';
import { type GroupedHits, type SearchScope, scopeTitles, searchScopes } from '#lib/search/group-hits.ts';
import { markText } from '#lib/search/mark-text.ts';
import { codeKinds, kindIcons } from './kinds.ts';
import styles from './search-results.module.css';

type Hit = SearchHit & { excerpt: string };

type SearchResultsProps = {
  query: string;
  scope: SearchScope;
  counts: GroupedHits['counts'];
  groups: { title: string; hits: Hit[] }[];
  /** Where to begin where nothing was found. */
  pages: { href: string; title: string }[];
};

/** What a search found, in groups, each hit with a part of its text. */
export function SearchResults({ query, scope, counts, groups, pages }: SearchResultsProps) {
  return (
    <>
      <nav className={styles.scopes} aria-label="Search in">
        {searchScopes.map((name) => (
          <a key={name} href={hrefOf(query, name)} aria-current={name === scope ? 'page' : undefined}>
            {scopeTitles[name]} <i>{counts[name]}</i>
          </a>
        ))}
      </nav>
      {groups.map(({ title, hits }) => (
        <section className={styles.group} key={title} aria-label={title}>
          <h2>{title}</h2>
          <ol>
            {hits.map((hit) => (
              <HitItem key={`${hit.href} ${hit.title}`} hit={hit} />
            ))}
          </ol>
        </section>
      ))}
      {groups.length === 0 ? (
        <div className={styles.group}>
          <p>
            Nothing found{scope === 'all' ? '' : ` in ${scopeTitles[scope]}`} for <q>{query}</q>. Fewer or other words
            may help, or one of these pages:
          </p>
          <ul>
            {pages.map(({ href, title }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

function HitItem({ hit }: { hit: Hit }) {
  const { kind, method, title, context, excerpt, href, terms } = hit;
  const name = <Marked text={title} terms={terms} />;
  return (
    <li>
      {method === undefined ? <Icon name={kindIcons[kind]} /> : <Method method={method} />}
      <div>
        <div className={styles.title}>
          <a href={href}>{codeKinds.has(kind) ? <code>{name}</code> : name}</a>
          <span className="meta">
            <Marked text={context} terms={terms} />
          </span>
        </div>
        {excerpt === '' ? null : (
          <p>
            <Marked text={excerpt} terms={terms} />
          </p>
        )}
      </div>
    </li>
  );
}

function Marked({ text, terms }: { text: string; terms: string[] }) {
  return markText(text, terms).map(({ text: part, isMatch }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never change their places.
    isMatch ? <mark key={index}>{part}</mark> : part,
  );
}

function hrefOf(query: string, scope: SearchScope): string {
  const parameters = new URLSearchParams(scope === 'all' ? { q: query } : { q: query, in: scope });
  return `/search?${parameters}`;
}
