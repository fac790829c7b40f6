/** Where a parameter travels (OpenAPI 3.1, section 4.8.12); cookies are not the visitor's to set. */
export type ParameterPlace = 'path' | 'query' | 'header';

/**
 * A request being written. Everything is text as the visitor typed it: numbers keep their digits, and a body that is
 * no JSON yet is kept all the same.
 */
export type Draft = {
  /** Values by `parameterKey`; a parameter that is not there, or empty, leaves the request. */
  parameters: Record<string, string>;
  /** The body as JSON text, the one truth that form and JSON editor both edit. Empty without a body. */
  body: string;
};

/** The key of a parameter in a draft: names are unique within their place only. */
export function parameterKey(place: ParameterPlace, name: string): string {
  return `${place}:${name}`;
}

/** The text of a parameter, empty where it is not set. */
export function parameterText(draft: Draft, place: ParameterPlace, name: string): string {
  return draft.parameters[parameterKey(place, name)] ?? '';
}

/** The draft with another text for one parameter. */
export function setParameter(draft: Draft, place: ParameterPlace, name: string, text: string): Draft {
  return { ...draft, parameters: { ...draft.parameters, [parameterKey(place, name)]: text } };
}
