import { createPalette, type Palette } from './palette.ts';

let palette: Palette | undefined;

/** Loads the index, for whoever is about to search. */
export function prepareSearch(): void {
  palette ??= createPalette();
  void palette.prepare();
}

/** Opens the palette, or closes it where it is open. */
export function toggleSearch(): void {
  palette ??= createPalette();
  palette.toggle();
}
