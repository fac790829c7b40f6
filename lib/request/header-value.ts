/**
 * Why a text cannot be the value of a header, or undefined when it can (RFC 9110, section 5.5). The bytes that would
 * end the header line are refused here, so that no sample and no request ever carries them.
 */
export function refuseHeaderValue(text: string): string | undefined {
  const refused = [...text].find((character) => !isFieldCharacter(character));
  if (refused === undefined) return undefined;
  return `A header cannot carry ${nameOf(refused)}.`;
}

/** HTAB, blanks, visible ASCII and obs-text, which browsers send as one byte each. */
function isFieldCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code === 9 || (code >= 32 && code !== 127 && code <= 255);
}

function nameOf(character: string): string {
  if (character === '\r' || character === '\n') return 'a line break';
  if (character === '\0') return 'a NUL character';
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return (character.codePointAt(0) ?? 0) < 32 ? `the control character U+${code}` : `“${character}” (U+${code})`;
}
