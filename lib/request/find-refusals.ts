import { type Draft, parameterText } from './draft.ts';
import { refuseHeaderValue } from './header-value.ts';
import type { RequestShape } from './plain-request.ts';

/** Something wrong at a named parameter or body field. */
export type FieldProblem = { param: string; message: string };

/**
 * The few things that keep a draft from being sent at all, because no HTTP request could carry them. Everything else,
 * however wrong, is sent: the API's own answer teaches more than a form that refuses.
 */
export function findRefusals(shape: RequestShape, draft: Draft): FieldProblem[] {
  return shape.parameters.flatMap(({ place, name }) => {
    const text = parameterText(draft, place, name);
    const message =
      place === 'path' ? refuseSegment(name, text) : place === 'header' ? refuseHeaderValue(text.trim()) : undefined;
    return message === undefined ? [] : [{ param: name, message }];
  });
}

/** Dot segments are resolved by every URL parser, encoded or not, and so would leave the operation's path. */
function refuseSegment(name: string, text: string): string | undefined {
  if (text === '') return `The ${name} is part of the address. Fill it in.`;
  return text === '.' || text === '..' ? `“${text}” means another place in an address. Use another value.` : undefined;
}
