import type { Judgement } from './judge.ts';

/** What is better said otherwise than that it is new or gone. */
const phrases: Record<string, string> = {
  'schema added': 'is now described',
  'schema removed': 'is no longer described',
  'required added': 'must now be there',
  'required removed': 'need no longer be there',
  'deprecated added': 'is deprecated',
  'deprecated removed': 'is no longer deprecated',
};

/** More operations than these are only counted in a sentence. */
const namedOperations = 3;

/** The name of a change, for entries to name it by, and a sentence that says what it is. */
export function describeChange(judgement: Judgement, operations: string[]): { path: string; text: string } {
  const { place, movement, from, to } = judgement;
  const isWhole = place.aspect === 'operation' || place.aspect === 'webhook';
  const words = isWhole ? `${place.aspect} ${operations[0]}` : place.words;
  if (place.aspect === 'documentation') return { path: words, text: `The text of \`${words}\` has changed.` };
  const isValue = from !== undefined && to !== undefined;
  const path = isValue ? `${words} ${to}` : words;
  const where = place.schema !== undefined || isWhole ? '' : placeText(operations);
  const phrase = phrases[`${place.aspect} ${movement}`];
  if (phrase) return { path, text: `\`${subjectOf(words)}\`${where} ${phrase}.` };
  if (isValue) return { path, text: `\`${words}\`${where}: ${from} → ${to}.` };
  return { path, text: `\`${words}\`${where} is ${movement === 'added' ? 'new' : 'gone'}.` };
}

/** Without the word for what is said of it. */
function subjectOf(words: string): string {
  return words.replace(/ (?:required|deprecated)$/, '');
}

function placeText(operations: string[]): string {
  if (operations.length === 0) return '';
  if (operations.length > namedOperations) return ` of ${operations.length} operations`;
  return ` of ${operations.map((id) => `\`${id}\``).join(', ')}`;
}
