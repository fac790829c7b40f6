import type { ReactNode } from 'react';
import styles from './response.module.css';

type ResponseHeadProps = {
  title: ReactNode;
  /** Measures at the end of the bar, each with its name. */
  measures: [name: string, value: ReactNode][];
  children?: ReactNode;
};

export function ResponseHead({ title, measures, children }: ResponseHeadProps) {
  return (
    <header className={`bar ${styles.head}`}>
      <span className="push">{title}</span>
      <dl className="row">
        {measures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt> <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </header>
  );
}
