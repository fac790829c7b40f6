import { DateText } from '#components/ui/date-text.tsx';

type EntryLink = { href: string; title: string; date: string };

/** Entries of the changelog as links, each with its date. */
export function EntryLinks({ entries }: { entries: EntryLink[] }) {
  return (
    <ul>
      {entries.map(({ href, title, date }) => (
        <li key={href}>
          <a href={href}>{title}</a>{' '}
          <span className="meta">
            <DateText date={date} />
          </span>
        </li>
      ))}
    </ul>
  );
}
