import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { renderMdx } from './render-mdx.ts';

const render = (body: string) => renderMdx('docs/a.mdx', body);

describe('renderMdx', () => {
  it('lists second-level headings with ids that stay, also where two are alike', async () => {
    const { headings } = await render('## Rate limits\n\n### Burst\n\n## Rate limits');
    expect(headings).toEqual([
      { id: 'rate-limits', title: 'Rate limits' },
      { id: 'rate-limits-1', title: 'Rate limits' },
    ]);
  });

  it('names file, line and the allowed components when a text uses an unknown one', async () => {
    await expect(render('Text\n\n<Calout kind="tip">x</Calout>')).rejects.toThrow(
      /^docs\/a\.mdx:3: <Calout> is unknown\. Allowed: Callout, /,
    );
  });

  it('names file and line of a syntax error', async () => {
    await expect(render('Text\n\n<Callout kind="tip">\n\nnever closed')).rejects.toThrow(/^docs\/a\.mdx:\d+: /);
  });

  it('gives a component that React can render', async () => {
    const { Content } = await render('Text');
    expect(createElement(Content).type).toBe(Content);
  });
});

describe('the components of a text', () => {
  it.each([
    ['<Callout kind="note">x</Callout>', /:1: <Callout> kind: .*"info"\|"tip"/],
    ['<Callout>x</Callout>', /:1: <Callout> kind: /],
    ['<Callout kind="tip" title="x">x</Callout>', /Unrecognized key: "title".* Its properties: kind\./],
    ['<Callout kind={"tip"}>x</Callout>', /takes its properties as text only/],
    [
      'a\n\n<Operation id="createAcount" />',
      /:3: <Operation> id: "createAcount" is no operation\. There are: listAccounts, /,
    ],
    ['The <Scope name="accounts:rite" /> scope', /"accounts:rite" is no scope\. There are: accounts:read, /],
    ['<ErrorCode code="rate_limit" />', /"rate_limit" is no error code/],
    ['<Fact name="cursor-life" />', /"cursor-life" is no fact/],
    ['<Header name="X-Nothing" />', /"X-Nothing" is no header/],
    ['<Constraint schema="Account" field="nme" />', /"nme" is no field of Account/],
    [
      '<Constraint operation="listAccounts" parameter="limits" />',
      /"limits" is no parameter of listAccounts\. There are: limit, /,
    ],
    ['<Constraint schema="Account" />', /Give schema and field, or operation and parameter/],
    ['<EnumTable schema="Account" />', /Account lists no values/],
    ['<ResponseExample operation="createAccount" status="299" />', /createAccount documents no answer 299/],
    ['a\n\n```bash\nls\n```', /^docs\/a\.mdx:3: "bash" is no language of a code block/],
    ['- a\n\n  ```sh {2}\n  ls\n  ```', /:3: line 2 is marked, but the code block has 1/],
    ['<CodeTabs>\n```sh\nls\n```\n</CodeTabs>', /:1: <CodeTabs> takes two code blocks or more/],
    ['<CodeTabs>\n```sh\na\n```\n```sh\nb\n```\n</CodeTabs>', /:5: <CodeTabs> has two tabs in "sh"/],
    ['<CodeTabs>\n```sh\na\n```\n\nText\n</CodeTabs>', /:6: <CodeTabs> holds code blocks only/],
    ['a\n\n<Figure name="cursor" />', /:3: <Figure> name: .*"cursor-paging"/],
    [
      `<TryIt operation="listAccounts" draft='{"query":{"limt":"5"}}'>x</TryIt>`,
      /:1: <TryIt> .*It sets “limt”, which this operation does not take as query/,
    ],
    [`<TryIt operation="listAccounts" draft='{"body":{}}'>x</TryIt>`, /has a body, which this operation does not take/],
    [
      `<TryIt operation="createAccount" draft='{"body":{"nme":"A"}}'>x</TryIt>`,
      /body has "nme"\. createAccount takes: name, /,
    ],
    ['<TryIt operation="listAccounts" draft="limit=5">x</TryIt>', /The draft is no JSON object: limit=5/],
    ['{process.exit()}', /:1: braces hold code/],
    ['import a from "node:fs"', /:1: import and export do nothing here/],
  ])('refuses %s, saying where and what is allowed', async (body, message) => {
    await expect(render(body)).rejects.toThrow(message);
  });

  it('lets a text hold comments', async () => {
    await expect(render('{/* for later */}')).resolves.toHaveProperty('headings');
  });
});
