import { SearchForm } from '#components/search/search-form.tsx';
import { Method } from '#components/ui/method.tsx';
import { Status } from '#components/ui/status.tsx';
import { Chart } from './chart.tsx';
import { IndexList } from './columns.tsx';
import styles from './lost-page.module.css';

type LostPageProps = {
  /** The path that was asked for, as it came; empty where it is not known. */
  path: string;
  /** What the path is about, to search for. */
  words: string;
  nearest: { href: string; title: string; group: string; method: string | undefined }[];
};

const soundings: [number, number, number][] = [
  [610, 520, 200],
  [700, 330, 301],
  [680, 120, 200],
  [560, 740, 204],
  [790, 640, 308],
  [860, 200, 404],
  [1100, 330, 404],
  [960, 740, 404],
  [1180, 690, 404],
  [1190, 140, 404],
  [880, 420, 404],
];

/** What a path that leads nowhere gets: the plain fact, a search for its words, and the three pages nearest to it. */
export function LostPage({ path, words, nearest }: LostPageProps) {
  return (
    <section className={styles.lost}>
      <div>
        <p>
          <Status code={404} text="Not Found" />
        </p>
        <h1>This page is not on the chart</h1>
        <p className={styles.lede}>
          {path ? (
            <>
              Nothing is published at <code>{path}</code>.
            </>
          ) : (
            'Nothing is published here.'
          )}{' '}
          It may have moved, or the address has a slip in it.
        </p>
        <div className={styles.search}>
          <SearchForm query={words} />
        </div>
        <h2>Nearest pages</h2>
        <IndexList>
          <ul>
            {nearest.map(({ href, title, group, method }) => (
              <li key={href}>
                <span>
                  {method ? <Method method={method} /> : null} {title}
                </span>
                <a href={href} aria-label={`${title}, ${group}`}>
                  {group}
                </a>
              </li>
            ))}
          </ul>
        </IndexList>
      </div>
      <Chart
        terrain={{ id: 'lost', width: 1280, height: 840 }}
        label="Chart of a course that leaves the map"
        soundings={soundings}
      >
        <path stroke="var(--datum)" strokeWidth="3.5" d="M196 330L560 470L1000 540" />
        <path stroke="var(--datum)" strokeWidth="3.5" strokeDasharray="16 10" d="M1000 540L1280 586" />
        <path
          stroke="var(--datum)"
          strokeWidth="3"
          d="M1000 486v108M946 540h108M1026 540a26 26 0 1 1-52 0a26 26 0 1 1 52 0"
        />
      </Chart>
    </section>
  );
}
