import type { Deprecation } from '#lib/openapi/deprecation.ts';

/**
 * What an answer says of the end of what was asked for: `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and the link of that
 * relation. A link that is no address of the web is left out, as is a day that is none.
 */
export function readEnd(headers: [name: string, value: string][]): Deprecation | undefined {
  const textOf = (name: string) => headers.find(([other]) => other.toLowerCase() === name)?.[1];
  const deprecation = textOf('deprecation');
  const sunset = dayOf(Date.parse(textOf('sunset') ?? ''));
  if (deprecation === undefined && !sunset) return undefined;
  const since = dayOf(Number(deprecation?.slice(1)) * 1000);
  const links = (textOf('link') ?? '').split(/,\s*(?=<)/);
  const link = links.find((text) => /;\s*rel="?(?:[^";]* )?deprecation\b/i.test(text))?.match(/^<(https?:[^>]*)/)?.[1];
  return { ...(since && { since }), ...(sunset && { sunset }), ...(link && { link }) };
}

function dayOf(milliseconds: number): string | undefined {
  return Math.abs(milliseconds) < 8.64e15 ? new Date(milliseconds).toISOString().slice(0, 10) : undefined;
}
