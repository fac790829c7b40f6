/**
 * A text with U+FFFD for each character that XML 1.0 has no way to write (section 2.2, Char), and for those control
 * characters that it advises against.
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) => ('\t\n\r'.includes(character) ? character : '\uFFFD'));
}

/** The blanks that a generator puts between a tag and its CDATA, which readers would take for part of the text. */
export function trimCdata(xml: string): string {
  return xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></');
}
