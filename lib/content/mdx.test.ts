import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { renderMdx } from './mdx.ts';

const render = (body: string) => renderMdx('docs/a.mdx', body, ['Callout']);

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
      'docs/a.mdx:3: <Calout> is unknown. Allowed: Callout.',
    );
  });

  it('names file and line of a syntax error', async () => {
    await expect(render('Text\n\n<Callout>\n\nnever closed')).rejects.toThrow(/^docs\/a\.mdx:\d+: /);
  });

  it('gives a component that React can render', async () => {
    const { Content } = await render('Text');
    expect(createElement(Content).type).toBe(Content);
  });
});
