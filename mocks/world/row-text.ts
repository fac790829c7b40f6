const texts = new WeakMap<object, string>();

/** The JSON of a row, written once for all lists: rows never change in place, and those of the seed are in every world. */
export function textOfRow(row: object): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = JSON.stringify(row);
  texts.set(row, text);
  return text;
}
