import type { PlainRequest } from '#lib/request/plain-request.ts';
import { isPlainJson, type LiteralStyle, printLiteral, quote } from './json-literal.ts';
import { asksForLines, needsKey, type SampleLanguage } from './sample-language.ts';

const style: LiteralStyle = {
  words: { true: 'True', false: 'False', null: 'None' },
  key: quote,
  padding: '',
  indent: '    ',
};

/** Methods that `requests` has a function for; any other goes through `requests.request`. */
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** Python 3 with the `requests` library. */
export const python = {
  id: 'python',
  title: 'Python',
  highlightAs: 'python',
  comment: '#',
  render(request, { keyVariable }) {
    const isJson = request.body !== undefined && isPlainJson(request.body) && isDefaultType(request);
    // `json=` sets this type itself.
    const written = request.headers.filter(([name]) => !isJson || name.toLowerCase() !== 'content-type');
    const headers = written.map(([name, value]) => `${quote(name)}: ${quote(value)}`);
    if (needsKey(request)) headers.unshift(`"Authorization": f"Bearer {os.environ['${keyVariable}']}"`);
    const isKnown = methods.includes(request.method);
    const call = isKnown ? `requests.${request.method.toLowerCase()}(` : 'requests.request(';
    const options = [
      ...(isKnown ? [] : [quote(request.method)]),
      quote(request.url),
      `headers=${printHeaders(headers)}`,
      ...printBody(request.body, isJson),
      ...(asksForLines(request) ? ['stream=True'] : ['timeout=10']),
    ];
    const lines = options.map((option) => `    ${option},\n`).join('');
    return `import os\n\nimport requests\n\nresponse = ${call}\n${lines})\n${printAnswer(request)}`;
  },
} satisfies SampleLanguage;

function isDefaultType({ headers }: PlainRequest): boolean {
  return headers.some(([name, value]) => name.toLowerCase() === 'content-type' && value === 'application/json');
}

function printHeaders(headers: string[]): string {
  if (headers.length === 1) return `{${headers[0]}}`;
  return `{\n${headers.map((header) => `        ${header},\n`).join('')}    }`;
}

function printBody(body: string | undefined, isJson: boolean): string[] {
  if (body === undefined) return [];
  return [isJson ? `json=${printLiteral(body, style, 1)}` : `data=${quote(body)}.encode()`];
}

function printAnswer(request: PlainRequest): string {
  if (!asksForLines(request)) return `print(response.${request.isText ? 'text' : 'json()'})`;
  return 'for line in response.iter_lines():\n    print(line.decode())';
}
