/**
 * Draws the two survey charts (overview, 404) as symbols of one SVG, from a height field made of a few hills
 * and seeded noise. The same seeds give the same coast. Colours are the page's own custom properties, which symbols
 * inherit through <use>; so the paths are cached once and no page carries them.
 */
import { contours } from 'd3-contour';

/** Units per CSS pixel: with two, whole numbers still carry half pixels. */
const unitsPerPx = 2;
const stepPx = 4;
const padPx = 24;
const levels = [-2.7, -2.2, -1.7, -1.2, -0.6, 0, 0.4, 0.8, 1.2, 1.6];

const charts = [
  {
    id: 'overview',
    width: 640,
    height: 480,
    seed: 23,
    base: -3.1,
    hills: [
      [5.2, -10, 480, 210, 150, -0.5],
      [3.6, 20, 270, 110, 80, 0.3],
      [-2.6, 120, 372, 80, 22, -0.35],
      [4.6, 600, 20, 150, 64, 0.3],
      [3.7, 430, 392, 44, 30, -0.4],
      [3, 486, 360, 30, 18, 0.2],
      [2.5, 250, 50, 80, 50, 0.4],
      [2.4, 660, 420, 100, 90, 0],
    ],
  },
  {
    id: 'lost',
    width: 640,
    height: 420,
    seed: 17,
    base: -3.2,
    hills: [
      [5.4, 0, 80, 170, 170, 0.4],
      [3.6, 150, 320, 110, 60, 0.8],
      [3.4, 262, 180, 34, 22, 0.8],
      [2, 300, 60, 70, 80, 0],
    ],
  },
];

/** A small hash of an integer to [0, 1). */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Value noise on a unit grid, smoothed by the quintic fade. */
function createNoise(seed) {
  const heights = new Map();
  const heightAt = (i, j) => {
    const key = i * 9973 + j;
    if (!heights.has(key)) {
      const next = random((i * 374761393 + j * 668265263 + seed) | 0);
      next();
      next();
      heights.set(key, next() * 2 - 1);
    }
    return heights.get(key);
  };
  const fade = (t) => t * t * t * (t * (t * 6 - 15) + 10);
  const mix = (a, b, t) => a * (1 - t) + b * t;
  return (x, y) => {
    const i = Math.floor(x);
    const j = Math.floor(y);
    const u = fade(x - i);
    const top = mix(heightAt(i, j), heightAt(i + 1, j), u);
    return mix(top, mix(heightAt(i, j + 1), heightAt(i + 1, j + 1), u), fade(y - j));
  };
}

/** A turned Gaussian hill: [height, x, y, spread x, spread y, angle]. */
function hillAt([height, cx, cy, sx, sy, angle], x, y) {
  const u = (x - cx) * Math.cos(angle) + (y - cy) * Math.sin(angle);
  const v = (y - cy) * Math.cos(angle) - (x - cx) * Math.sin(angle);
  return height * Math.exp(-(u * u) / (sx * sx) - (v * v) / (sy * sy));
}

/** Douglas–Peucker; a closed ring is measured from its first point. */
function simplify(points, tolerance) {
  if (points.length < 3) return points;
  const [ax, ay] = points[0];
  const [bx, by] = points[points.length - 1];
  const length = Math.hypot(bx - ax, by - ay);
  let farthest = 0;
  let at = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const [x, y] = points[i];
    const distance =
      length < 1e-6 ? Math.hypot(x - ax, y - ay) : Math.abs((by - ay) * x - (bx - ax) * y + bx * ay - by * ax) / length;
    if (distance > farthest) [farthest, at] = [distance, i];
  }
  if (farthest <= tolerance) return [points[0], points[points.length - 1]];
  return [...simplify(points.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(points.slice(at), tolerance)];
}

/** A closed Catmull-Rom spline as relative cubic Béziers in whole units. */
function ringPath(points) {
  const ring = points.slice(0, -1);
  const count = ring.length;
  if (count < 5) return '';
  let [cx, cy] = ring[0].map(Math.round);
  let path = `M${cx} ${cy}`;
  for (let i = 0; i < count; i++) {
    const [a, b, c, d] = [-1, 0, 1, 2].map((offset) => ring[(i + offset + count) % count]);
    const curve = [
      b[0] + (c[0] - a[0]) / 6,
      b[1] + (c[1] - a[1]) / 6,
      c[0] - (d[0] - b[0]) / 6,
      c[1] - (d[1] - b[1]) / 6,
      c[0],
      c[1],
    ].map(Math.round);
    path += `c${curve.map((value, index) => value - (index % 2 ? cy : cx)).join(' ')}`.replaceAll(' -', '-');
    [cx, cy] = curve.slice(4);
  }
  return `${path}z`;
}

function drawContours({ width, height, seed, base, hills }) {
  const columns = Math.ceil((width + 2 * padPx) / stepPx);
  const rows = Math.ceil((height + 2 * padPx) / stepPx);
  const coarse = createNoise(seed);
  const fine = createNoise(seed + 7);
  const field = new Float64Array(columns * rows);
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const x = i * stepPx - padPx;
      const y = j * stepPx - padPx;
      const isRim = i < 1 || j < 1 || i > columns - 2 || j > rows - 2;
      const relief = 0.5 * coarse(x / 84, y / 84) + 0.3 * fine(x / 38, y / 38) + 0.12 * coarse(x / 17 + 90, y / 17);
      field[j * columns + i] = isRim ? -99 : hills.reduce((sum, hill) => sum + hillAt(hill, x, y), base) + relief;
    }
  }
  const toUnits = ([x, y]) => [((x - 0.5) * stepPx - padPx) * unitsPerPx, ((y - 0.5) * stepPx - padPx) * unitsPerPx];
  return contours()
    .size([columns, rows])
    .thresholds(levels)(field)
    .map(({ value, coordinates }) => {
      const rings = coordinates.flat().map((ring) => simplify(ring.map(toUnits), 0.55 * unitsPerPx));
      return {
        level: value,
        path: rings
          .filter((ring) => ring.length > 7)
          .map(ringPath)
          .join(''),
      };
    });
}

/** How a contour is drawn: depths below zero, the coast at zero, heights above. */
function paintOf(level) {
  if (level === 0) return 'fill="var(--chart-land)" stroke="var(--ink-2)" stroke-width="2.5"';
  if (level > 0) return 'stroke="var(--chart-contour)"';
  if (level === -0.6) return 'fill="var(--chart-shoal)" stroke="var(--chart-isobath)"';
  if (level === -1.2) return 'fill="var(--chart-shelf)" stroke="var(--chart-isobath)"';
  return 'stroke="var(--chart-isobath)"';
}

const symbols = charts.map((chart) => {
  const [width, height] = [chart.width * unitsPerPx, chart.height * unitsPerPx];
  const paths = drawContours(chart).map(({ level, path }) => `    <path ${paintOf(level)} d="${path}"/>`);
  const third = Math.round(height / 3);
  const grid = `M320 0v${height}M640 0v${height}M960 0v${height}M0 ${third}h${width}M0 ${2 * third}h${width}`;
  return [
    `  <symbol id="${chart.id}" viewBox="0 0 ${width} ${height}" fill="none" stroke-width="1.5">`,
    ...paths,
    `    <path stroke="var(--chart-isobath)" stroke-width="1" opacity=".5" d="${grid}"/>`,
    '  </symbol>',
  ].join('\n');
});

process.stdout.write(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 960">\n${symbols.join('\n')}\n</svg>\n`,
);
