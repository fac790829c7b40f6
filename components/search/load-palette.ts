const address = '/search/palette.js';
const indexAddress = '/search-index.json';

/** Imports the palette, and has the index fetched meanwhile, which the palette asks for only once it runs. */
export function loadPalette() {
  const index = document.createElement('link');
  Object.assign(index, { rel: 'preload', as: 'fetch', href: indexAddress, crossOrigin: 'anonymous' });
  document.head.append(index);
  return import(address);
}
