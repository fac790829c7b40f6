import controls from '#components/ui/controls.module.css';
import { Icon } from '#components/ui/icon.tsx';

/** The formats of the feed of everything, beside the title of the changelog, and the way to all feeds. */
export function FeedLinks({ formats }: { formats: { title: string; href: string }[] }) {
  return (
    <ul className="row" aria-label="Subscribe">
      {formats.map(({ title, href }) => (
        <li key={href}>
          <a className={controls.textButton} href={href}>
            <Icon name="feed" />
            {title}
          </a>
        </li>
      ))}
      <li>
        <a className={controls.textButton} href="#subscribe">
          All feeds
        </a>
      </li>
    </ul>
  );
}
