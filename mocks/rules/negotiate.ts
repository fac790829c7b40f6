/**
 * The media type to answer with, out of those on offer: the one that `Accept` wants most (RFC 9110, section 12.5.1).
 * Between equals, the more exact range wins, then the one named first, then the order of the offer. No `Accept` means
 * that everything is welcome. Undefined when nothing on offer is.
 */
export function negotiate(accept: string | null, offers: readonly string[]): string | undefined {
  const ranges = (accept ?? '').split(',').flatMap(readRange);
  if (ranges.length === 0) return offers[0];
  const ranked = offers
    .map((offer) => ({ offer, range: bestRange(ranges, offer) }))
    .filter(({ range }) => range !== undefined && range.quality > 0)
    .sort((a, b) => compare(a.range, b.range));
  return ranked[0]?.offer;
}

type Range = { type: string; quality: number; exactness: number; place: number };

function readRange(text: string, place: number): Range[] {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  if (type === '') return [];
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  const exactness = type === '*/*' ? 0 : type.endsWith('/*') ? 1 : 2;
  return [{ type, quality: Number(quality) || 0, exactness, place }];
}

/** The most exact range that covers a type decides on it, even if a wider one likes it better. */
function bestRange(ranges: Range[], offer: string): Range | undefined {
  return ranges
    .filter(({ type }) => type === offer || type === '*/*' || type === `${offer.split('/')[0]}/*`)
    .sort((a, b) => b.exactness - a.exactness)[0];
}

function compare(a: Range | undefined, b: Range | undefined): number {
  if (!a || !b) return 0;
  return b.quality - a.quality || b.exactness - a.exactness || a.place - b.place;
}
