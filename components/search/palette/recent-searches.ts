const key = 'recent-searches';
const most = 5;
const maxLength = 200;

/** The last searches that led somewhere, newest first; none where the browser keeps nothing. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    const texts = Array.isArray(kept) ? kept.filter((text) => typeof text === 'string' && text !== '') : [];
    return texts.slice(0, most).map((text: string) => text.slice(0, maxLength));
  } catch {
    return [];
  }
}

export function keepRecent(query: string): void {
  const text = query.trim().slice(0, maxLength);
  if (text !== '') write([text, ...readRecent().filter((other) => other !== text)].slice(0, most));
}

export function forgetRecent(query: string): void {
  write(readRecent().filter((other) => other !== query));
}

function write(queries: string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(queries));
  } catch {
    // Storage may be blocked or full: then nothing is kept.
  }
}
