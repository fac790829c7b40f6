import { sitePages as pages } from '../scripts/site-pages.ts';
import { expect, test } from './test.ts';

for (const path of pages) {
  test(`${path} is there as Markdown with the same title`, async ({ page, request }) => {
    await page.goto(path);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    const link = page.getByRole('link', { name: 'This page as Markdown' });
    const response = await request.get((await link.getAttribute('href')) ?? '');
    expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    expect((await response.text()).split('\n')[0]).toBe(`# ${title}`);
  });
}
