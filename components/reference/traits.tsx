import { formatDuration } from '#lib/openapi/format-fact.ts';
import type { Operation, RateLimit } from '#lib/openapi/operation.ts';
import styles from './traits.module.css';

/** What a caller must know before the tables: scope, idempotency, events it causes, quota. Unknown ones are left out. */
export function Traits({ operation, limits }: { operation: Operation; limits: RateLimit[] }) {
  const [quota] = limits;
  const { scopes, idempotency, emits, isSandboxOnly } = operation;
  return (
    <dl className={styles.traits}>
      {scopes.length > 0 ? (
        <div>
          <dt>Scope</dt>
          <dd>
            <code>{scopes.join(' ')}</code>
          </dd>
        </div>
      ) : null}
      {idempotency ? (
        <div>
          <dt>Idempotent</dt>
          <dd>with key, {formatDuration(idempotency.lifetime)}</dd>
        </div>
      ) : null}
      {emits.length > 0 ? (
        <div>
          <dt>Emits</dt>
          <dd>
            <code>{emits.join(' ')}</code>
          </dd>
        </div>
      ) : null}
      {isSandboxOnly ? (
        <div>
          <dt>Available</dt>
          <dd>in the sandbox only</dd>
        </div>
      ) : null}
      {quota ? (
        <div>
          <dt>Limit</dt>
          <dd>
            {quota.limit.toLocaleString('en-US')} req/{quota.windowSeconds === 60 ? 'min' : `${quota.windowSeconds} s`}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
