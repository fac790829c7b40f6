import type { ReactNode } from 'react';
import { Heading } from '#components/docs/heading.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import styles from './subscribe.module.css';

type Feed = { href: string; title: string; note: string; formats: { title: string; href: string }[] };

type SubscribeProps = {
  /** The first two are the ones that most people want. */
  feeds: Feed[];
  /** Opens a reader with the first feed. */
  readers: { title: string; href: string }[];
  calendar: string | undefined;
  /** A guide that says more. */
  guide: { title: string; href: string } | undefined;
  /** The code of a job that fails a build on a breaking change. */
  job: ReactNode;
};

/** What can be followed, and how. Without a script the links are what is to be copied. */
export function Subscribe({ feeds, readers, calendar, guide, job }: SubscribeProps) {
  const main = feeds.slice(0, 2);
  const others = feeds.slice(2);
  const rss = feeds[0]?.formats[0]?.href;
  return (
    <section className={styles.subscribe} aria-labelledby="subscribe">
      <Heading level={2} id="subscribe" title="Subscribe" name="Subscribe" />
      <FeedList feeds={main} />
      {others.length > 0 ? (
        <details>
          <summary>
            Feeds of one product or one part of the API <Icon name="chevron" />
          </summary>
          <FeedList feeds={others} />
        </details>
      ) : null}
      <ul className={styles.ways}>
        <li>
          In a reader:{' '}
          {readers.map(({ title, href }, index) => [
            index > 0 ? ', ' : '',
            <a key={href} href={href} rel="nofollow">
              {title}
            </a>,
          ])}
        </li>
        {rss ? (
          <li className="row">
            <span>
              In Slack: <code>/feed subscribe</code> and the address of a feed
            </span>
            <CopyButton label="Copy the command for Slack" text="/feed subscribe " address={rss} />
          </li>
        ) : null}
        {calendar ? (
          <li className="row">
            <span>
              In a calendar: <a href={calendar}>the days on which something stops working</a>
            </span>
            <CopyButton label="Copy the address of the calendar" address={calendar} />
          </li>
        ) : null}
      </ul>
      {job ? (
        <details className={styles.job}>
          <summary>
            A job on GitHub that fails a build on a new breaking change <Icon name="chevron" />
          </summary>
          {job}
        </details>
      ) : null}
      {guide ? (
        <p>
          <a href={guide.href}>{guide.title}</a> says what each is good for, and how the job is used.
        </p>
      ) : null}
    </section>
  );
}

function FeedList({ feeds }: { feeds: Feed[] }) {
  return (
    <ul className={styles.feeds}>
      {feeds.map(({ href, title, note, formats }) => (
        <li key={href}>
          <span>
            {title} <small className="meta">{note}</small>
          </span>
          <span className="row">
            {formats.map((format) => (
              <span key={format.href} className={styles.format}>
                <a href={format.href} aria-label={`${title}, ${format.title}`}>
                  {format.title}
                </a>
                <CopyButton label={`Copy the address of ${title}, ${format.title}`} address={format.href} />
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
