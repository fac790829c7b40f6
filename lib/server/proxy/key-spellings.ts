import 'server-only';

/** The ways to write one character of a key; each way is a list of regular expressions, one for each character of it. */
type Unit = string[][];

export type KeyPatterns = {
  /** Finds the key in any spelling. */
  whole: RegExp;
  /** Finds what may be the beginning of a spelling at the end of a text, the earliest first. */
  begun: RegExp;
  /** Characters that the longest spelling takes. */
  longest: number;
};

/**
 * Patterns of a key as it is, percent-encoded and JSON-escaped (also in part), in hexadecimal, and in base64 and
 * base64url at each of the three places where it can begin in a group of three bytes.
 *
 * @param key visible ASCII.
 */
export function createKeyPatterns(key: string): KeyPatterns {
  const spellings = [spellAsText(key), spellAsHex(key), ...[0, 1, 2].map((offset) => spellAsBase64(key, offset))];
  return {
    whole: new RegExp(spellings.map((units) => units.map(anyWay).join('')).join('|'), 'g'),
    begun: new RegExp(`(?:${spellings.map(anyBeginning).join('|')})$`),
    longest: Math.max(...spellings.map(longestLength)),
  };
}

function spellAsText(key: string): Unit[] {
  return [...key].map((character) => {
    const literal = character.replace(/[^\w]/, '\\$&');
    const code = hexDigits(character);
    return [[literal], ['\\\\', literal], ['%', ...code], ['\\\\', 'u', '0', '0', ...code]];
  });
}

function spellAsHex(key: string): Unit[] {
  return [...key].flatMap(hexDigits).map((digit) => [[digit]]);
}

/** Only characters that hold nothing but bits of the key, when `offset` unknown bytes stand before it in its group. */
function spellAsBase64(key: string, offset: number): Unit[] {
  const encoded = Buffer.from('\0'.repeat(offset) + key).toString('base64');
  const from = Math.ceil((offset * 8) / 6);
  const to = Math.floor(((offset + key.length) * 8) / 6);
  const urlSafe: Record<string, string> = { '+': '[+-]', '/': '[/_]' };
  return [...encoded.slice(from, to)].map((character) => [[urlSafe[character] ?? character]]);
}

function hexDigits(character: string): string[] {
  const code = character.charCodeAt(0).toString(16).padStart(2, '0');
  return [...code].map((digit) => (digit > '9' ? `[${digit}${digit.toUpperCase()}]` : digit));
}

function anyWay(unit: Unit): string {
  return `(?:${unit.map((way) => way.join('')).join('|')})`;
}

/** Every proper beginning of a spelling, which may end inside a unit: `ak%5`. */
function anyBeginning(units: Unit[]): string {
  return units.reduceRight((rest, unit, index) => {
    const cuts = unit.flatMap((way) => way.slice(1).map((_, length) => way.slice(0, length + 1).join('')));
    const isLast = index === units.length - 1;
    const more = isLast ? [] : [`${anyWay(unit)}${rest === '' ? '' : `(?:${rest})?`}`];
    return [...more, ...cuts].join('|');
  }, '');
}

function longestLength(units: Unit[]): number {
  return units.reduce((sum, unit) => sum + Math.max(...unit.map((way) => way.length)), 0);
}
