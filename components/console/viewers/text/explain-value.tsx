import type { ReactNode } from 'react';
import { writeDraftLink } from '#lib/request/draft-link.ts';
import { kindOfId, type ResponseGuide } from '#lib/request/response-guide.ts';
import { explainTime } from './explain-time.ts';

/** A string of an answer with what is known of it: an object's id and an error code lead on, a time is said in words. */
export function explainValue(
  guide: ResponseGuide | undefined,
  key: string,
  value: string,
  shown: ReactNode,
): ReactNode {
  const kind = guide && kindOfId(guide, value);
  if (kind) {
    const href = `${kind.href}${writeDraftLink({ path: { [kind.parameter]: value } })}`;
    return (
      <a href={href} title={`Open ${value} in ${kind.operation}`}>
        {shown}
      </a>
    );
  }
  if (key === 'code' && guide?.errors?.codes.includes(value)) {
    return (
      <a href={`${guide.errors.page}#${value}`} title={`What ${value} means`}>
        {shown}
      </a>
    );
  }
  const time = explainTime(value, Date.now());
  return time ? (
    <time dateTime={value} title={time}>
      {shown}
    </time>
  ) : (
    shown
  );
}
