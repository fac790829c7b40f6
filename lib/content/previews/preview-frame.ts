import type { Colours } from './read-colours.ts';

type Size = { width: number; height: number };

const margin = 20;
const zebra = 12;
const dash = 48;

/** The sheet of a chart: a double frame with a zebra scale between its lines, and a graticule. As elements of an SVG. */
export function drawFrame({ width, height }: Size, colours: Colours): string {
  const inner = margin + zebra;
  const rectangle = (inset: number) =>
    `<rect x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" fill="none" stroke="${colours('ink')}" stroke-width="2"/>`;
  const far = { x: width - inner + zebra / 2, y: height - inner + zebra / 2 };
  const near = margin + zebra / 2;
  const scale = [
    `M${inner} ${near}H${width - inner}`,
    `M${inner} ${far.y}H${width - inner}`,
    `M${near} ${inner}V${height - inner}`,
    `M${far.x} ${inner}V${height - inner}`,
  ].join('');
  const meridians = [1 / 3, 2 / 3].map((part) => `M${Math.round(width * part)} ${inner}V${height - inner}`);
  const parallels = [1 / 3].map((part) => `M${inner} ${Math.round(height * part)}H${width - inner}`);
  return [
    `<rect width="${width}" height="${height}" fill="${colours('paper')}"/>`,
    `<path d="${[...meridians, ...parallels].join('')}" fill="none" stroke="${colours('shoal')}" stroke-width="2"/>`,
    `<path d="${scale}" fill="none" stroke="${colours('ink')}" stroke-width="${zebra - 4}" stroke-dasharray="${dash}"/>`,
    rectangle(margin),
    rectangle(inner),
  ].join('');
}

/** The portal's mark, its corner at a point. */
export function drawMark(x: number, y: number, size: number, colours: Colours): string {
  return [
    `<g transform="translate(${x} ${y}) scale(${size / 20})">`,
    `<path fill="none" stroke="${colours('ink')}" stroke-width="1.9" d="M10 2.25 18.25 17H1.75z"/>`,
    `<circle fill="${colours('datum')}" cx="10" cy="12" r="2"/>`,
    '</g>',
  ].join('');
}
