/** Colours of the day theme by their token without its dashes, as hexadecimal sRGB, for what knows neither CSS nor `oklch`. */
export type Colours = (token: string) => string;

/**
 * @param css the tokens' style sheet: `--ink: light-dark(oklch(0.25 0.032 250), …);`
 */
export function readDayColours(css: string): Colours {
  const tokens = /--([\w-]+): light-dark\(oklch\(([\d.]+) ([\d.]+) ([\d.]+)\),/g;
  const colours = new Map(
    [...css.matchAll(tokens)].map(([, name = '', l, c, h]) => [name, toHex(Number(l), Number(c), Number(h))]),
  );
  return (token) => {
    const colour = colours.get(token);
    if (colour === undefined)
      throw new Error(`--${token} is no colour of the tokens. There are: ${[...colours.keys()].join(', ')}.`);
    return colour;
  };
}

/** CSS Color 4, section 19: OKLCH to OKLab, to linear sRGB, to sRGB. */
function toHex(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear.map(toHexChannel).join('')}`;
}

function toHexChannel(linear: number): string {
  const value = Math.min(1, Math.max(0, linear));
  const encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}
