import { CopyButton } from '#components/ui/copy-button.tsx';
import styles from './facts.module.css';

export type Fact = { term: string; value: string; isCode: boolean };

/** A strip of facts between two hairlines; one that is code can be copied. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, value, isCode }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className="row">
            {isCode ? <code>{value}</code> : value}
            {isCode ? <CopyButton label={`Copy ${term}`} text={value} /> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
