/** Parameters of an OAuth request, from a query or a form. One without a value counts as left out (RFC 6749, section 3.1). */
export type Parameters = {
  get(name: string): string | undefined;
  /** All values under a name. */
  all(name: string): string[];
  /** The first name that is there more than once, which RFC 6749 forbids. */
  repeated: string | undefined;
};

export function readParameters(source: URLSearchParams): Parameters {
  const names = [...source.keys()];
  return {
    get: (name) => source.get(name) || undefined,
    all: (name) => source.getAll(name),
    repeated: names.find((name, index) => names.indexOf(name) !== index),
  };
}
