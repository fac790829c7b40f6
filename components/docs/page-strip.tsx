import controls from '#components/ui/controls.module.css';
import { DateText } from '#components/ui/date-text.tsx';
import { Icon } from '#components/ui/icon.tsx';
import styles from './page-strip.module.css';

type PageStripProps = {
  /** How long the page takes to read. */
  minutes: number | undefined;
  /** When the page was last changed, as an ISO date and time. */
  updated: string | undefined;
  markdownHref: string;
  /** Doors to assistants, each asked about this page. */
  assistants: { title: string; href: string }[];
};

/** What a page says of itself below its lede, and the page for the reader's own machines: Markdown, and assistants. */
export function PageStrip({ minutes, updated, markdownHref, assistants }: PageStripProps) {
  return (
    <p className={`meta row ${styles.strip}`}>
      {minutes ? <span>{minutes === 1 ? '1 minute' : `${minutes} minutes`}</span> : null}
      {updated ? (
        <span>
          Updated <DateText date={updated} />
        </span>
      ) : null}
      <button
        type="button"
        className={`${controls.textButton} ${controls.copy}`}
        data-copy=""
        data-copy-from={markdownHref}
        suppressHydrationWarning
      >
        <Icon name="copy" />
        <Icon name="check" />
        Copy as Markdown
      </button>
      {assistants.map(({ title, href }) => (
        <a key={title} href={href} rel="nofollow">
          Open in {title}
        </a>
      ))}
    </p>
  );
}
