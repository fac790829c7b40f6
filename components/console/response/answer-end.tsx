import { DeprecationNote } from '#components/ui/deprecation-note.tsx';
import { readEnd } from '#lib/request/read-end.ts';
import type { Answer } from '#lib/request/send-result.ts';
import { Advice } from './advice.tsx';

/** What the headers of an answer say of an end. A chunk of its own: few answers say anything. */
export function AnswerEnd({ headers }: Pick<Answer, 'headers'>) {
  const end = readEnd(headers);
  if (!end) return null;
  return (
    <Advice kind="warning">
      <DeprecationNote deprecation={end} />
    </Advice>
  );
}
