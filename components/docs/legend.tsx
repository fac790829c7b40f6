import { Method } from '#components/ui/method.tsx';
import { Status } from '#components/ui/status.tsx';
import styles from './legend.module.css';

const methods = [
  ['get', 'reads'],
  ['post', 'creates'],
  ['patch', 'changes'],
  ['delete', 'removes'],
] as const;

const statuses = [
  ['2xx', 'done'],
  ['3xx', 'elsewhere'],
  ['4xx', 'fix the request'],
  ['5xx', 'retry later'],
] as const;

/** What the hues and shapes of methods and statuses mean. */
export function Legend() {
  return (
    <dl className={styles.legend}>
      <div className="row meta">
        <dt>Methods</dt>
        {methods.map(([method, meaning]) => (
          <dd key={method}>
            <Method method={method} /> {meaning}
          </dd>
        ))}
      </div>
      <div className="row meta">
        <dt>Statuses</dt>
        {statuses.map(([code, meaning]) => (
          <dd key={code}>
            <Status code={code} /> {meaning}
          </dd>
        ))}
      </div>
    </dl>
  );
}
