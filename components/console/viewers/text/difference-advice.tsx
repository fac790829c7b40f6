import type { Difference } from '#lib/request/check-answer.ts';
import { Advice } from '../../response/advice.tsx';
import { differenceText } from './difference-note.tsx';

/** How many differences are told in words; all are marked in the body. */
const maxTold = 3;

/** Where an answer is not as it is described, and where the description says otherwise. */
export function DifferenceAdvice({ differences }: { differences: Difference[] }) {
  if (differences.length === 0) return null;
  const told = differences.slice(0, maxTold);
  const more = differences.length - told.length;
  return (
    <Advice kind="warning">
      <b>
        The answer is not as <a href="/openapi.yaml">the description</a> says.
      </b>{' '}
      {told.map((difference, index) => (
        <span key={`${difference.kind} ${difference.path}`}>
          {index > 0 && ', '}
          {difference.kind === 'missing' ? '' : <code>{difference.path || 'body'}</code>} {differenceText(difference)}{' '}
          (line {difference.line})
        </span>
      ))}
      {more > 0 && `, and ${more} more`}.
    </Advice>
  );
}
