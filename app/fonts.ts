import localFont from 'next/font/local';

const overpass = localFont({
  src: '../node_modules/@fontsource-variable/overpass/files/overpass-latin-wght-normal.woff2',
  variable: '--font-overpass',
  weight: '100 900',
  display: 'swap',
  adjustFontFallback: false,
  // Centres capitals in their line box: the font's own metrics sit low.
  declarations: [
    { prop: 'ascent-override', value: '96%' },
    { prop: 'descent-override', value: '26%' },
  ],
});

const googleSansCode = localFont({
  src: '../node_modules/@fontsource-variable/google-sans-code/files/google-sans-code-latin-wght-normal.woff2',
  variable: '--font-google-sans-code',
  weight: '300 800',
  display: 'swap',
  adjustFontFallback: false,
});

/** The classes that define `--font-overpass` and `--font-google-sans-code` on the root element. */
export const fontClasses = `${overpass.variable} ${googleSansCode.variable}`;
