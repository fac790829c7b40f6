import controls from '#components/ui/controls.module.css';
import { Icon } from '#components/ui/icon.tsx';
import styles from './filters.module.css';
import { Tag } from './tag.tsx';

type Option = { value: string; title: string; href: string; count: number; isCurrent: boolean };

export type FilterGroup = { name: string; title: string; all: Option; options: Option[] };

/** What entries can be chosen by, as links, each with how many there would be. Operations are many and stand behind a summary. */
export function Filters({ groups }: { groups: FilterGroup[] }) {
  const shown = groups.filter(({ options }) => options.length > 0);
  return (
    <div className={styles.filters}>
      {shown.map((group) => (group.name === 'operation' ? folded(group) : segmented(group)))}
    </div>
  );
}

function segmented({ name, title, all, options }: FilterGroup) {
  return (
    <nav key={name} className={controls.segmented} aria-label={title}>
      {[all, ...options].map((option) => (
        <a key={option.value} href={option.href} aria-current={option.isCurrent ? 'true' : undefined}>
          {name === 'kind' && option.value !== '' ? <Tag kind={option.value} title={option.title} /> : option.title}{' '}
          <i>{option.count}</i>
        </a>
      ))}
    </nav>
  );
}

function folded({ name, title, all, options }: FilterGroup) {
  const current = options.find(({ isCurrent }) => isCurrent);
  return (
    <details key={name} className={styles.fold}>
      <summary>
        {title}: {current?.title ?? 'All'} <Icon name="chevron" />
      </summary>
      <nav aria-label={title}>
        <ul>
          {[all, ...options].map((option) => (
            <li key={option.value}>
              <a className="item" href={option.href} aria-current={option.isCurrent ? 'true' : undefined}>
                <span className="push">{option.title}</span> <i>{option.count}</i>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
