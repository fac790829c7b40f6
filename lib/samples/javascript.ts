import type { PlainRequest } from '#lib/request/plain-request.ts';
import { isPlainJson, type LiteralStyle, printLiteral, quote } from './json-literal.ts';
import { asksForLines, needsKey, type SampleLanguage } from './sample-language.ts';

const style: LiteralStyle = {
  words: { true: 'true', false: 'false', null: 'null' },
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)),
  padding: ' ',
  indent: '  ',
};

/** JavaScript as a module (top-level await), with the `fetch` that Node and browsers have built in. */
export const javascript = {
  id: 'javascript',
  title: 'JavaScript',
  highlightAs: 'javascript',
  comment: '//',
  render(request, { keyVariable }) {
    const headers = request.headers.map(([name, value]) => `${style.key(name)}: ${quote(value)}`);
    if (needsKey(request)) headers.unshift(`Authorization: \`Bearer \${process.env.${keyVariable}}\``);
    const options = [
      ...(request.method === 'GET' ? [] : [`method: ${quote(request.method)}`]),
      `headers: ${printHeaders(headers)}`,
      ...(request.body === undefined ? [] : [`body: ${printBody(request.body)}`]),
    ];
    const lines = options.map((option) => `  ${option},\n`).join('');
    return `const response = await fetch(${quote(request.url)}, {\n${lines}});\n\n${printAnswer(request)}`;
  },
} satisfies SampleLanguage;

function printHeaders(headers: string[]): string {
  const [only] = headers;
  if (headers.length === 1) return `{ ${only} }`;
  return `{\n${headers.map((header) => `    ${header},\n`).join('')}  }`;
}

function printBody(body: string): string {
  return isPlainJson(body) ? `JSON.stringify(${printLiteral(body, style, 1)})` : quote(body);
}

function printAnswer(request: PlainRequest): string {
  if (!asksForLines(request)) return `console.log(await response.${request.isText ? 'text' : 'json'}());`;
  return [
    'for await (const text of response.body.pipeThrough(new TextDecoderStream())) {',
    '  process.stdout.write(text);',
    '}',
  ].join('\n');
}
