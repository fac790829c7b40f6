import { Method } from '#components/ui/method.tsx';
import styles from './operation-index.module.css';

export type OperationLink = { href: string; title: string; method: string; path: string; isDeprecated?: boolean };

/** Operations as a list with dotted leaders: method, title, and path as the link. */
export function OperationIndex({ operations }: { operations: OperationLink[] }) {
  return (
    <ul className={`index ${styles.index}`}>
      {operations.map(({ href, title, method, path, isDeprecated }) => (
        <li key={href}>
          <Method method={method} />
          <a href={href}>
            {title}
            {isDeprecated ? <span className="meta"> deprecated</span> : null}
          </a>
          <code>{path}</code>
        </li>
      ))}
    </ul>
  );
}
