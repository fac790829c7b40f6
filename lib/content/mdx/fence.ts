import type { CodeLanguage, LineMark } from '#lib/samples/highlight.ts';

type FenceLanguageInfo = {
  title: string;
  /** Grammar that colours it; undefined for plain text. */
  highlightAs?: CodeLanguage;
  /** The sample language that a choice of this one stands for, where the names differ. */
  sampleId?: string;
};

/** What a fence may be written in, by the word that follows its backticks. */
const fenceLanguages = {
  sh: { title: 'Shell', highlightAs: 'shell', sampleId: 'curl' },
  js: { title: 'JavaScript', highlightAs: 'javascript', sampleId: 'javascript' },
  ts: { title: 'TypeScript', highlightAs: 'typescript' },
  python: { title: 'Python', highlightAs: 'python' },
  json: { title: 'JSON', highlightAs: 'json' },
  http: { title: 'HTTP', highlightAs: 'http' },
  text: { title: 'Text' },
} satisfies Record<string, FenceLanguageInfo>;

/** Languages of what cannot be run: an answer, a header, another program's file. */
const unrunnable = ['json', 'http', 'text'];

export type Fence = {
  /** Id under which a reader's choice of this language is remembered. */
  id: string;
  /** From `title="…"`, else the language's own. */
  title: string;
  highlightAs: CodeLanguage | undefined;
  /** Code without the signs of a diff. */
  source: string;
  /** How each line stands out, by its index. */
  marks: (LineMark | undefined)[];
  /** What the test of the samples has to know of it. */
  run: FenceRun;
};

export type FenceRun = {
  /** From `unrun="…"`: why it is not run. */
  unrun?: string | undefined;
  /** From `answers="412? 503"`: statuses that its requests meet beside those of success; with a question mark perhaps. */
  answers: { status: number; isCertain: boolean }[];
};

/** A fence as Markdown has it: the word behind its backticks, the rest of that line, and its text. */
export type FenceNode = { lang?: string | null | undefined; meta?: string | null | undefined; value: string };

/**
 * What a fence says of itself: `title="…"`, lines to highlight as in `{2,4-6}`, and `diff`, where lines begin with `+ ` or
 * `- `, and all others with two blanks. For the test of the samples, `answers="400"` and `unrun="why"`.
 *
 * @throws Error when the language is unknown, or the rest of the line holds anything else.
 */
export function readFence({ lang, meta, value }: FenceNode): Fence {
  const name = lang ?? '';
  if (!isFenceLanguage(name)) {
    const allowed = Object.keys(fenceLanguages).join(', ');
    throw new Error(`"${name}" is no language of a code block. There are: ${allowed}; text is for any other.`);
  }
  const language: FenceLanguageInfo = fenceLanguages[name];
  const { title = language.title, lines, isDiff, run } = readMeta(meta ?? '');
  if (run.unrun !== undefined && !unrunnable.includes(name)) {
    throw new Error(`${name} is a language that is run; unrun="…" is for ${unrunnable.join(', ')}.`);
  }
  const written = value.split('\n');
  if (isDiff && lines.length > 0) throw new Error('a diff marks its lines itself: it takes no line numbers.');
  return {
    id: language.sampleId ?? name,
    title,
    highlightAs: language.highlightAs,
    source: isDiff ? written.map((line) => line.slice(2)).join('\n') : value,
    marks: isDiff ? readSigns(written) : markLines(lines, written.length),
    run,
  };
}

function isFenceLanguage(name: string): name is keyof typeof fenceLanguages {
  return Object.hasOwn(fenceLanguages, name);
}

function readMeta(meta: string) {
  let title: string | undefined;
  const lines: number[] = [];
  let isDiff = false;
  const run: FenceRun = { answers: [] };
  const words = meta.matchAll(/title="([^"]+)"|\{([^}]*)\}|unrun="([^"]+)"|answers="([^"]+)"|\S+/g);
  for (const [word, text, numbers, reason, answers] of words) {
    if (text !== undefined) title = text;
    else if (reason !== undefined) run.unrun = reason;
    else if (answers !== undefined) run.answers = answers.split(' ').map(readStatus);
    else if (numbers !== undefined) lines.push(...numbers.split(',').flatMap(readRange));
    else if (word === 'diff') isDiff = true;
    else
      throw new Error(
        `"${word}" is nothing that a code block takes. It takes title="…", lines as in {2,4-6}, diff, unrun="…" and answers="…".`,
      );
  }
  return { title, lines, isDiff, run };
}

function readStatus(text: string): FenceRun['answers'][number] {
  const [, status, mark] = /^([45]\d\d)(\??)$/.exec(text) ?? [];
  if (status === undefined) throw new Error(`answers="…" takes statuses such as 412 or 503?, not "${text}".`);
  return { status: Number(status), isCertain: mark === '' };
}

/** `4-6` → 4, 5, 6. */
function readRange(range: string): number[] {
  const [, from, to = from] = /^\s*(\d{1,4})(?:-(\d{1,4}))?\s*$/.exec(range) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (!(first >= 1 && last >= first)) throw new Error(`{${range}} names no lines. Write them as in {2,4-6}.`);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function markLines(lines: number[], count: number): (LineMark | undefined)[] {
  const beyond = lines.find((line) => line > count);
  if (beyond !== undefined) throw new Error(`line ${beyond} is marked, but the code block has ${count}.`);
  return Array.from({ length: count }, (_, index) => (lines.includes(index + 1) ? 'mark' : undefined));
}

function readSigns(lines: string[]): (LineMark | undefined)[] {
  const marks = lines.map((line, index) => {
    if (/^\+( |$)/.test(line)) return 'ins';
    if (/^-( |$)/.test(line)) return 'del';
    if (line === '' || line.startsWith('  ')) return undefined;
    throw new Error(
      `line ${index + 1} of a diff begins with "${line.slice(0, 2)}", not with "+ ", "- " or two blanks.`,
    );
  });
  if (marks.some(Boolean)) return marks;
  throw new Error('nothing is added or removed in this diff: no line begins with "+ " or "- ".');
}
