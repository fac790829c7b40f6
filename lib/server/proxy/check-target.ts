import 'server-only';
import type { Refusal } from '../refusal.ts';

/**
 * Why a request target in origin form (RFC 9112, section 3.2.1) is refused, or undefined when it may be looked at.
 *
 * The target is judged as it came over the wire, since every library between here and the upstream tidies it in a way
 * of its own: `URL` resolves `%2e%2e`, routers decode `%2f`, and then the path that was checked is not the one used.
 *
 * @param options.mayEndInSlash for pages, which redirect to the path without it.
 */
export function checkTarget(target: string, options: { mayEndInSlash: boolean }): Refusal | undefined {
  const fault = findFault(target, options.mayEndInSlash);
  return fault === undefined ? undefined : { code: 'invalid_path', detail: fault };
}

function findFault(target: string, mayEndInSlash: boolean): string | undefined {
  const path = target.split('?', 1)[0] ?? '';
  if (!path.startsWith('/')) return 'The path has to begin with a slash.';
  if (!/^[\x21-\x7e]*$/.test(target)) return 'The URL has to be visible ASCII. Percent-encode everything else.';
  if (target.includes('#')) return 'The URL has a fragment, which is never sent. Write a # as %23.';
  if (path.includes('\\')) return 'The path has a backslash. Write it as %5C in a query, and leave it out of a path.';
  if (!isDecodable(target)) {
    return 'The URL has a percent sign that encodes no UTF-8. Write a percent sign as %25.';
  }
  if (/%(?:2f|5c|3f|23|25[\da-f]{2})/i.test(path)) {
    return 'The path has an encoded slash, backslash, question mark, hash or percent sign. Leave it out.';
  }
  if (/%(?:[01][\da-f]|7f)/i.test(path)) return 'The path has an encoded control character. Leave it out.';
  const segments = path.slice(1).split('/');
  if (mayEndInSlash && segments.at(-1) === '') segments.pop();
  if (segments.includes(''))
    return 'The path has an empty segment. Write one slash between two names, and none at the end.';
  if (segments.some(isDotSegment)) return 'The path has a dot segment. Write the path that you mean.';
  return undefined;
}

/** Decoding refuses a lone percent sign, digits that are not hexadecimal, overlong and cut UTF-8 (RFC 3629, section 3). */
function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** `.` and `..`, in any encoding; some servers see them before a semicolon, too. */
function isDotSegment(segment: string): boolean {
  return /^\.{1,2}$/.test(decodeURIComponent(segment).split(';', 1)[0] ?? '');
}
