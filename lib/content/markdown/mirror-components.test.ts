import { expect, it } from 'vitest';
import { parseMdx } from '../mdx/prepare-tree.ts';
import { stringify } from './mdast.ts';
import { replaceComponents } from './mirror-components.ts';

const mirror = (body: string) => stringify(replaceComponents(parseMdx('docs/a.mdx', body), 'docs/a.mdx'));

it('writes a code block with its title, without the numbers of its marked lines', () => {
  expect(mirror('```js title="Send" {1}\nsend()\n```')).toBe('```js title="Send"\nsend()\n```\n');
});

it('writes a change as a diff, signs included', () => {
  expect(mirror('```js diff\n- a()\n+ b()\n```')).toBe('```diff\n- a()\n+ b()\n```\n');
});

it('writes tabs of code one after the other', () => {
  expect(mirror('<CodeTabs>\n```sh\ncurl a\n```\n\n```js\na()\n```\n</CodeTabs>')).toBe(
    '```sh\ncurl a\n```\n\n```js\na()\n```\n',
  );
});

it('says in words what a figure shows', () => {
  const figure = mirror('<Figure name="report-life" />');
  expect(figure).toMatch(/^The states of a report:\n\n1\. `queued`, for .*\n2\. `running`, for .*\n3\. `completed`/);
});

it('writes a filled draft as the link that opens it', () => {
  expect(mirror(`<TryIt operation="listAccounts" draft='{"query":{"limit":"5"}}'>List five</TryIt>`)).toMatch(
    /^\[List five\]\(\/reference\/accounts\/list-accounts#draft=v1\.[\w-]+\)\n$/,
  );
});

it('names the request of a console, and where it can be tried', () => {
  expect(mirror('<Console operation="createAccount" />')).toBe(
    '`POST https://api.atlasfiction.com/v1/accounts`\n\n' +
      'Try it in a sandbox of your own, in the console of [Create account](/reference/accounts/create-account).\n',
  );
});
