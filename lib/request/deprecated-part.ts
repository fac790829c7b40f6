import type { Draft, ParameterPlace } from './draft.ts';

/** Something of an operation's requests that will end, or all of them where no place is named. */
export type DeprecatedPart = {
  place?: ParameterPlace | 'body';
  /** The parameter's name, or the way to a field of the body. */
  path?: string[];
  /** Set where only this value will end. */
  value?: string;
  /** What the code of such a request says of it, in one line. */
  note: string;
};

/** The notes on those parts that a draft uses. */
export function notesOn(parts: DeprecatedPart[] | undefined, draft: Draft): string[] {
  return (parts ?? []).filter((part) => isUsed(part, draft)).map(({ note }) => note);
}

function isUsed({ place, path = [], value }: DeprecatedPart, { parameters, body }: Draft): boolean {
  if (!place) return true;
  const used = place === 'body' ? readField(body, path) : parameters[`${place}:${path[0]}`] || undefined;
  return used !== undefined && (value === undefined || String(used) === value);
}

/** The field of a body, undefined where there is none or the body is no JSON yet. */
function readField(body: string, path: string[]): unknown {
  try {
    return path.reduce((inner, key) => (Object.hasOwn(Object(inner), key) ? inner[key] : undefined), JSON.parse(body));
  } catch {
    return undefined;
  }
}
